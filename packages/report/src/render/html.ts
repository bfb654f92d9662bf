import type { Rag } from '@goldenthread/model';
import { cellText } from '../document/cells.js';
import type { Block, Cell, ReportDocument, Section, SourceLine, Table } from '../document/document.js';
import { Html, html } from '../page/html/html.js';
import { narrativeHtml } from '../page/html/narrative.js';
import { pictureHtml } from '../page/html/picture.js';
import { PAGE_STYLE } from '../page/html/style.js';

/** How a report is made into HTML. */
export interface HtmlOptions {
  /** Whether each figure says which lines of the plan make it up. */
  readonly withLines?: boolean;
  /** Where the anchor that words name leads to; without it, nothing is a link. */
  readonly addressOf?: (anchor: string) => string | undefined;
  /** How colours read in the language of the page. */
  readonly colours?: Readonly<Record<Rag, string>>;
  /** What stands below a table, for example where to download it. */
  readonly belowTable?: (table: Table) => Html | undefined;
}

/** The body of a report, for a page that has a head and styles of its own. */
export function reportParts(document: ReportDocument, options: HtmlOptions = {}): string {
  return body(document, options).text;
}

/** A report as one file of HTML that stands by itself: no scripts, nothing from elsewhere. Every word of the plan is escaped. */
export function reportToHtml(document: ReportDocument, options: HtmlOptions = {}): string {
  return html`<!DOCTYPE html>
<html lang="${document.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${document.title}${document.organisation && html` – ${document.organisation}`}</title>
<style>${new Html(PAGE_STYLE)}${new Html(REPORT_STYLE)}</style>
</head>
<body>
<main class="readers-page short">
${body(document, options)}</main>
</body>
</html>
`.text;
}

const REPORT_STYLE = `
.readers-page .marks { font-weight: 700; letter-spacing: 0.05em; }
.readers-page .none { color: var(--quiet); font-style: italic; white-space: normal; }
.readers-page td.figure, .readers-page th.figure { text-align: right; font-variant-numeric: tabular-nums; }
.readers-page td.figure:not(.none) { white-space: nowrap; }
@page { size: A4; margin: 18mm; }
.readers-page .each-page { display: none; }
@media print {
  .readers-page .each-page { display: block; position: fixed; top: 0; right: 0; margin: 0; font-weight: 700; }
}
`;

function body({ title, organisation, standing, marks, blocks, sections, symbol }: ReportDocument, options: HtmlOptions): Html {
  return html`<header id="head">
${organisation !== undefined && html`<p class="organisation">${organisation}</p>\n`}<h1>${title}</h1>
<p>${standing.join(' · ')}${marks.map((mark) => html` · <span class="marks">${mark}</span>`)}</p>
${marks.length > 0 && html`<p class="each-page" aria-hidden="true">${marks.join(' · ')}</p>\n`}${blocks.map((block) => blockHtml(block, symbol, options))}</header>
${sections.map((section) => sectionHtml(section, 2, symbol, options))}`;
}

/** Blocks of a report, for a page that has headings of its own. */
export function blocksHtml(blocks: readonly Block[], symbol: string, options: HtmlOptions = {}): Html[] {
  return blocks.map((block) => blockHtml(block, symbol, options));
}

function sectionHtml({ title, blocks, sections }: Section, level: number, symbol: string, options: HtmlOptions): Html {
  return html`<section>
${heading(level, title)}
${blocks.map((block) => blockHtml(block, symbol, options))}${sections.map((each) => sectionHtml(each, level + 1, symbol, options))}</section>
`;
}

/** Headings go down to six; what lies deeper stays there. */
function heading(level: number, title: string): Html {
  const tag = new Html(`h${Math.min(level, 6)}`);
  return html`<${tag}>${title}</${tag}>`;
}

function blockHtml(block: Block, symbol: string, options: HtmlOptions): Html {
  switch (block.type) {
    case 'paragraph':
      return block.strong ? html`<p><strong>${block.text}</strong></p>\n` : html`<p>${block.text}</p>\n`;
    case 'narrative':
      return html`<div class="narrative">${narrativeHtml(block.markdown)}</div>\n`;
    case 'list':
      return html`<ul>
${block.items.map((item) => html`<li>${item}</li>\n`)}</ul>
`;
    case 'facts':
      return html`<dl>
${block.facts.map(({ term, detail }) => html`<div><dt>${term}</dt><dd>${detail}</dd></div>\n`)}</dl>
`;
    case 'picture':
      return pictureHtml(block.picture);
    case 'table':
      return tableHtml(block, symbol, options);
  }
}

function tableHtml(table: Table, symbol: string, options: HtmlOptions): Html {
  const { caption, columns, rows } = table;
  const figure = (index: number): Html | false => columns[index]?.figures === true && html` class="figure"`;
  return html`<div class="table" role="group" aria-label="${caption}" tabindex="0"><table>
<caption>${caption}</caption>
<thead><tr>${columns.map(({ head }, index) => html`<th scope="col"${figure(index)}>${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ({ cells, adds }) =>
    html`<tr${adds !== undefined && html` class="total"`}>${cells.map((cell, index) =>
      index === 0
        ? html`<th scope="row">${cellHtml(cell, symbol, options)}</th>`
        : html`<td${classOf(cell, columns[index]?.figures === true)}${options.withLines && linesOf(cell)}>${cellHtml(cell, symbol, options)}</td>`,
    )}</tr>\n`,
)}</tbody>
</table></div>
${options.belowTable?.(table)}`;
}

function classOf(cell: Cell, figures: boolean): Html | false {
  const classes = [figures && 'figure', cell.type === 'none' && 'none'].filter(Boolean).join(' ');
  return classes !== '' && html` class="${classes}"`;
}

/** Which lines make a figure up, for whoever points at it. */
function linesOf(cell: Cell): Html | false {
  const lines: readonly SourceLine[] = 'lines' in cell ? cell.lines : [];
  return lines.length > 0 && html` title="${lines.map(({ file, line }) => `${file}, line ${line}`).join('\n')}"`;
}

const SHAPES: Readonly<Record<Rag, string>> = { green: '●', amber: '▲', red: '◆' };

function cellHtml(cell: Cell, symbol: string, { addressOf, colours }: HtmlOptions): Html {
  const text = (cell.type === 'rag' && colours?.[cell.rag]) || cellText(cell, symbol);
  const address = cell.type === 'words' && cell.to !== undefined ? addressOf?.(cell.to) : undefined;
  if (address !== undefined) return html`<a href="${address}">${text}</a>`;
  if (cell.type !== 'rag') return html`${text}`;
  return html`<span class="rag ${cell.rag}"><span aria-hidden="true">${SHAPES[cell.rag]}</span> ${text}</span>`;
}
