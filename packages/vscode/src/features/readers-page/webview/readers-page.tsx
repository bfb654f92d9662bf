import './readers-page.css';
import { PAGE_STYLE } from '@goldenthread/report';
import { hear, say } from '../../../webview/page/editor.js';
import type { FromPage, PagePart, ToPage } from '../protocol.js';

// The page's own policy lets in no style that is written into it; a sheet that a script makes is the script's doing.
const sheet = new CSSStyleSheet();
sheet.replaceSync(PAGE_STYLE);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const page = document.createElement('main');
page.className = 'readers-page';
document.getElementById('page')?.append(page);

/** What each part shows, so that only those that changed are drawn anew. */
const shown = new Map<string, { readonly html: string; readonly element: HTMLElement }>();
let current: string | undefined;

hear<ToPage>((message) => {
  if (message.type === 'at') return moveTo(message.at);
  keepingPlace(() => draw(message.parts, message.note));
  if (message.at !== current && message.at !== undefined) moveTo(message.at);
  else mark();
});

page.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  event.stopPropagation();
  const heading = link.dataset.toText;
  if (heading !== undefined) return say<FromPage>({ type: 'toText', id: heading });
  const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  target?.scrollIntoView();
  // Whoever goes on by keyboard goes on from there.
  target?.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
});

function draw(parts: readonly PagePart[], note: string | undefined): void {
  const wanted = new Set(parts.map(({ id }) => id));
  for (const [id, { element }] of shown) {
    if (wanted.has(id)) continue;
    element.remove();
    shown.delete(id);
  }
  let before: Element | null = null;
  for (const { id, html } of parts) {
    const there = shown.get(id);
    const element: HTMLElement = there?.element ?? document.createElement('div');
    if (there?.html !== html) element.innerHTML = html;
    const next: ChildNode | null = before ? before.nextSibling : page.firstChild;
    if (next !== element) page.insertBefore(element, next);
    shown.set(id, { html, element });
    before = element;
  }
  page.querySelector(':scope > .note')?.remove();
  if (note === undefined) return;
  const paragraph = document.createElement('p');
  paragraph.className = 'note';
  paragraph.textContent = note;
  page.append(paragraph);
}

/** Draws so that what the reader looks at stays where it is, and keeps the focus. */
function keepingPlace(work: () => void): void {
  const looking = current === undefined ? null : document.getElementById(current);
  const before = looking?.getBoundingClientRect().top;
  const focused = document.activeElement instanceof HTMLAnchorElement ? document.activeElement.dataset.toText : undefined;
  work();
  const now = current === undefined ? null : document.getElementById(current);
  if (now && before !== undefined) window.scrollBy(0, now.getBoundingClientRect().top - before);
  if (focused !== undefined)
    page.querySelector<HTMLElement>(`a[data-to-text="${CSS.escape(focused)}"]`)?.focus({ preventScroll: true });
}

/** Shows the part that the cursor is in. */
function moveTo(id: string): void {
  current = id;
  mark();
  const element = document.getElementById(id);
  const top = element?.getBoundingClientRect().top;
  if (top !== undefined && (top < 0 || top > window.innerHeight * 0.5)) element?.scrollIntoView();
}

function mark(): void {
  for (const each of page.querySelectorAll('.current')) each.classList.remove('current');
  if (current !== undefined) document.getElementById(current)?.classList.add('current');
}
