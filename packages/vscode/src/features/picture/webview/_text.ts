const canvas = document.createElement('canvas').getContext('2d');

/** How wide a text is in a font, in pixels. */
export function widthOf(text: string, font: string): number {
  if (!canvas) return text.length * 7;
  canvas.font = font;
  return canvas.measureText(text).width;
}

/** A text in lines of a width; the last ends with dots where there is more of it than so many lines. */
export function wrap(text: string, font: string, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || widthOf(longer, font) <= width) {
      line = longer;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  const kept = lines.slice(0, most).map((each) => shorten(each, font, width));
  if (lines.length > most) kept[most - 1] = shorten(`${lines[most - 1]} …`, font, width);
  return kept;
}

/** A text that fits into a width: whole, or its beginning with dots. */
export function shorten(text: string, font: string, width: number): string {
  if (widthOf(text, font) <= width) return text;
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (widthOf(`${text.slice(0, middle)}…`, font) <= width) low = middle;
    else high = middle - 1;
  }
  return `${text.slice(0, low).trimEnd()}…`;
}
