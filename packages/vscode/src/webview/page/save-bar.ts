/** The buttons that save a page, which stay in sight as it is gone through: each format by its words. */
export function saveBar<Format extends string>(
  label: string,
  formats: Readonly<Record<Format, string>>,
  save: (format: Format) => void,
): HTMLElement {
  const bar = document.createElement('div');
  bar.className = 'save-bar';
  bar.setAttribute('role', 'toolbar');
  bar.setAttribute('aria-label', label);
  for (const [format, words] of Object.entries(formats) as [Format, string][]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words;
    button.addEventListener('click', () => save(format));
    bar.append(button, ' ');
  }
  return bar;
}
