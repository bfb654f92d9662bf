import { type Rag, safeAddress } from '@goldenthread/model';
import { EXEMPT } from '../../document/words.js';
import type { Inline, Page, PageBlock, PageSection, PageTable, Words } from '../page.js';
import { type Html, type HtmlPiece, html } from './html.js';
import { narrativeHtml } from './narrative.js';
import { pictureHtml } from './picture.js';

/** How a page is made into HTML. */
export interface RenderOptions {
  /** Whether each heading is a link to the text that it comes from: for an editor, which knows what to do with it. */
  readonly headingsLeadToText?: boolean;
  /** Where an anchor leads to, where the page is one of several. */
  readonly addressOf?: (anchor: string) => string;
}

/** A part of a page as HTML, with its anchor, so that one part can be replaced by itself. */
export interface HtmlPart {
  readonly id: string;
  readonly html: string;
}

/** The most that headings go down to. */
const DEEPEST = 6;

/** A page as HTML, part by part: its head, its contents, its chapters. Words of the plan are escaped, whatever they hold. */
export function pageParts(page: Page, options: RenderOptions = {}): HtmlPart[] {
  return [
    { id: 'head', html: headHtml(page, options).text },
    ...(page.short ? [] : [{ id: 'contents', html: contentsHtml(page).text }]),
    ...page.chapters.map((chapter) => ({ id: chapter.id, html: sectionHtml(chapter, 2, options).text })),
  ];
}

function headHtml({ title, welsh, organisation, blocks, source, exempt }: Page, options: RenderOptions): Html {
  const words = source && options.headingsLeadToText ? toText('head', title) : title;
  return html`<header id="head">
${exempt && html`<p class="exempt">${EXEMPT}</p>\n`}${organisation !== undefined && html`<p class="organisation">${organisation}</p>\n`}<h1>${words}</h1>
${welsh !== undefined && html`<p class="welsh" lang="cy">${welsh}</p>\n`}${blocks.map((block) => blockHtml(block, options))}</header>
`;
}

/** More links than this are more than anybody reads: then the longest parts of the contents are folded. */
const MAX_LINKS = 100;
/** What is folded then has more links than this. */
const MAX_UNFOLDED = 10;

/** The chapters of a page, and what is in each. */
function contentsHtml({ chapters }: Page): Html {
  const links = chapters.reduce((sum, { sections }) => sum + 1 + sections.length, 0);
  const chapter = ({ id, title, sections }: PageSection): Html => {
    const list = entries(sections);
    const folded = links > MAX_LINKS && sections.length > MAX_UNFOLDED;
    const below = folded ? html`<details><summary>${title}: all ${String(sections.length)}</summary>${list}</details>` : list;
    return html`<li><a href="${anchor(id)}">${title}</a>${below}</li>\n`;
  };
  return html`<nav aria-label="Contents">
<h2>Contents</h2>
<ul>
${chapters.map(chapter)}</ul>
</nav>
`;
}

function entries(sections: readonly PageSection[]): Html | undefined {
  if (sections.length === 0) return undefined;
  const entry = ({ id, title }: PageSection): Html => html`<li><a href="${anchor(id)}">${title}</a></li>\n`;
  return html`<ul>
${sections.map(entry)}</ul>
`;
}

/** The blocks of a page, for one that has headings of its own. */
export function pageBlocksHtml(blocks: readonly PageBlock[], options: RenderOptions = {}): Html[] {
  return blocks.map((block) => blockHtml(block, options));
}

/** A section with its heading, and all sections in it. */
export function sectionHtml(section: PageSection, level: number, options: RenderOptions = {}): Html {
  const { id, kind, title, code, welsh, source, blocks, sections } = section;
  const words = source && options.headingsLeadToText ? toText(id, title) : title;
  const inside = html`${kind !== undefined && html`<span class="kind">${kind}</span> `}${words}${
    code !== undefined && html` <span class="code">${code}</span>`
  }`;
  return html`<section id="${id}">
${heading(level, inside)}
${welsh !== undefined && html`<p class="welsh" lang="cy">${welsh}</p>\n`}${blocks.map((block) => blockHtml(block, options))}${sections.map(
  (each) => sectionHtml(each, Math.min(level + 1, DEEPEST), options),
)}</section>
`;
}

function heading(level: number, inside: Html): Html {
  switch (level) {
    case 2:
      return html`<h2>${inside}</h2>`;
    case 3:
      return html`<h3>${inside}</h3>`;
    case 4:
      return html`<h4>${inside}</h4>`;
    case 5:
      return html`<h5>${inside}</h5>`;
    default:
      return html`<h6>${inside}</h6>`;
  }
}

function toText(id: string, title: HtmlPiece): Html {
  return html`<a class="to-text" href="${anchor(id)}" data-to-text="${id}">${title}</a>`;
}

function blockHtml(block: PageBlock, options: RenderOptions): Html {
  switch (block.type) {
    case 'paragraph':
      return html`<p>${wordsHtml(block.words, options)}</p>\n`;
    case 'narrative':
      return html`<div class="narrative"${block.language && html` lang="${block.language}"`}>${narrativeHtml(block.markdown)}</div>\n`;
    case 'facts':
      return html`<dl>
${block.facts.map(
  ({ term, details }) =>
    html`<div><dt>${term}</dt>${details.map((detail) => html`<dd>${wordsHtml(detail, options)}</dd>`)}</div>\n`,
)}</dl>
`;
    case 'list':
      return html`<p class="list-title">${block.title}</p>
<ul>
${block.items.map((item) => html`<li>${wordsHtml(item, options)}</li>\n`)}</ul>
`;
    case 'chart':
      return pictureHtml(block);
    case 'table':
      return tableHtml(block, options);
  }
}

function tableHtml({ caption, heads, rows, figures, notes }: PageTable, options: RenderOptions): Html {
  // Wide tables scroll by themselves; so that a keyboard can reach what is out of sight, they can be focused.
  const note = (index: number, of: readonly unknown[]) => notes && index === of.length - 1 && html` class="note"`;
  return html`<div class="table" role="group" aria-label="${caption}" tabindex="0"><table${figures && html` class="figures"`}>
<caption>${caption}</caption>
<thead><tr>${heads.map((head, index) => html`<th scope="col"${note(index, heads)}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ id, head, cells, total, source }) =>
    html`<tr${id !== undefined && html` id="${id}"`}${total && html` class="total"`}><th scope="row">${source && id !== undefined && options.headingsLeadToText ? toText(id, head.map(textOf)) : wordsHtml(head, options)}</th>${cells.map((cell, index) => html`<td${note(index, cells)}>${wordsHtml(cell, options)}</td>`)}</tr>\n`,
)}</tbody>
</table></div>
`;
}

/** A colour never stands alone: each has its word, and a shape of its own. */
const COLOURS: Readonly<Record<Rag, readonly [shape: string, word: string]>> = {
  green: ['●', 'Green'],
  amber: ['▲', 'Amber'],
  red: ['◆', 'Red'],
};

function wordsHtml(words: Words, options: RenderOptions): Html[] {
  return words.map((inline) => inlineHtml(inline, options));
}

/** The bare text of words: within a link, there cannot be another. */
function textOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.type === 'colour' ? COLOURS[inline.colour][1] : inline.text;
}

function inlineHtml(inline: Inline, { addressOf = anchor }: RenderOptions): Html {
  if (typeof inline === 'string') return html`${inline}`;
  switch (inline.type) {
    case 'link':
      return html`<a href="${addressOf(inline.to)}">${inline.text}</a>`;
    case 'address': {
      const address = safeAddress(inline.address);
      return address === undefined ? html`${inline.text}` : html`<a href="${address}" rel="noreferrer">${inline.text}</a>`;
    }
    case 'action':
      return html`<button type="button" data-action="${inline.id}" aria-label="${inline.text}: ${inline.about}">${inline.text}</button>`;
    case 'strong':
      return html`<strong>${inline.text}</strong>`;
    case 'welsh':
      return html`<span class="welsh" lang="cy">${inline.text}</span>`;
    case 'colour': {
      const [shape, word] = COLOURS[inline.colour];
      return html`<span class="rag ${inline.colour}"><span aria-hidden="true">${shape}</span> ${word}</span>`;
    }
  }
}

function anchor(id: string): string {
  return `#${encodeURIComponent(id)}`;
}
