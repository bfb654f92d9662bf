import { PAGE_STYLE } from '@goldenthread/report';

/** A part of a page as HTML that the report made: it escapes whatever the plan says. */
export interface Part {
  readonly id: string;
  readonly html: string;
}

/**
 * A page that the report made, drawn part by part: only what changed is drawn anew, and what the reader looks at stays where it
 * is. Links within the page are followed; headings and rows that come from the text lead there.
 */
export class Parts {
  private readonly root = document.createElement('div');
  private readonly shown = new Map<string, { readonly html: string; readonly element: HTMLElement }>();
  private current: string | undefined;

  /** `toText` hears which part of the page was chosen, to be shown in the text; `act` which of the page's buttons was pressed. */
  constructor(
    parent: Element | null,
    private readonly toText: (id: string) => void,
    private readonly act: (id: string) => void = () => {},
  ) {
    // The page's own policy lets in no style that is written into it; a sheet that a script makes is the script's doing.
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(PAGE_STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    this.root.className = 'readers-page';
    this.root.addEventListener('click', (event) => this.clicked(event));
    parent?.append(this.root);
  }

  /** Shows these parts, and marks the one that the cursor is in. */
  show(parts: readonly Part[], at?: string): void {
    this.keepingPlace(() => this.draw(parts));
    if (at !== undefined && at !== this.current) this.moveTo(at);
    else this.mark();
  }

  /** Shows the part that the cursor is in. */
  moveTo(id: string): void {
    this.current = id;
    this.mark();
    const element = document.getElementById(id);
    const top = element?.getBoundingClientRect().top;
    if (top !== undefined && (top < 0 || top > window.innerHeight * 0.5)) element?.scrollIntoView();
  }

  private draw(parts: readonly Part[]): void {
    const wanted = new Set(parts.map(({ id }) => id));
    for (const [id, { element }] of this.shown) {
      if (wanted.has(id)) continue;
      element.remove();
      this.shown.delete(id);
    }
    let before: Element | null = null;
    for (const { id, html } of parts) {
      const there = this.shown.get(id);
      const element: HTMLElement = there?.element ?? document.createElement('div');
      if (there?.html !== html) element.innerHTML = html;
      const next: ChildNode | null = before ? before.nextSibling : this.root.firstChild;
      if (next !== element) this.root.insertBefore(element, next);
      this.shown.set(id, { html, element });
      before = element;
    }
  }

  /** Draws so that what the reader looks at stays where it is, and keeps the focus. */
  private keepingPlace(work: () => void): void {
    const place = (): number | undefined =>
      this.current === undefined ? undefined : document.getElementById(this.current)?.getBoundingClientRect().top;
    const before = place();
    const focused = keptFocus(document.activeElement);
    work();
    const now = place();
    if (now !== undefined && before !== undefined) window.scrollBy(0, now - before);
    if (focused !== undefined) this.root.querySelector<HTMLElement>(focused)?.focus({ preventScroll: true });
  }

  private mark(): void {
    for (const each of this.root.querySelectorAll('.current')) each.classList.remove('current');
    if (this.current !== undefined) document.getElementById(this.current)?.classList.add('current');
  }

  private clicked(event: MouseEvent): void {
    const button = event.target instanceof Element ? event.target.closest('button[data-action]') : null;
    if (button instanceof HTMLButtonElement) this.act(button.dataset.action ?? '');
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    event.stopPropagation();
    const { toText } = link.dataset;
    if (toText !== undefined) {
      this.toText(toText);
      return;
    }
    const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    target?.scrollIntoView();
    // Whoever goes on by keyboard goes on from there.
    target?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
  }
}

/** How what has the focus is found again once it is drawn anew. */
function keptFocus(element: Element | null): string | undefined {
  if (!(element instanceof HTMLElement)) return undefined;
  const { toText, action } = element.dataset;
  if (toText !== undefined) return `a[data-to-text="${CSS.escape(toText)}"]`;
  return action === undefined ? undefined : `button[data-action="${CSS.escape(action)}"]`;
}
