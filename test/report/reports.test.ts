import {
  type Cell,
  cellText,
  type ReportDocument,
  renderReport,
  reports,
  tablesOf,
  withLinesExplained,
} from '@goldenthread/report';
import MarkdownIt from 'markdown-it';
import Papa from 'papaparse';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { reportCases } from './report-cases.js';

type Node = DefaultTreeAdapterTypes.Node;

/** The tables of a document as people read them: heads and rows of words. */
const tablesInWords = (document: ReportDocument): string[][][] =>
  [...tablesOf(document)].map(({ table }) => [
    table.columns.map(({ head }) => oneLine(head)),
    ...table.rows.map(({ cells }) => cells.map((cell) => oneLine(cellText(cell, document.symbol)))),
  ]);

/** Markdown parts `[p]` with a sign that nobody sees, so that it is no link. */
const oneLine = (text: string): string =>
  text
    .replaceAll('[\u200b', '[')
    .replace(/[\s\u200b]+/g, ' ')
    .trim();

/** Every block and every heading of a document. */
function* wordsOf(document: Pick<ReportDocument, 'blocks' | 'sections'>): Generator<string> {
  for (const block of document.blocks) {
    if (block.type === 'paragraph') yield block.text;
    if (block.type === 'list') yield* block.items;
    if (block.type === 'facts') for (const { term, detail } of block.facts) yield `${term} ${detail}`;
  }
  for (const section of document.sections) {
    yield section.title;
    yield* wordsOf(section);
  }
}

const cellsOf = (document: ReportDocument): Cell[] =>
  [...tablesOf(document)].flatMap(({ table }) => table.rows.flatMap(({ cells }) => cells));

test('every report is made of at least one example', () => {
  const made = new Set(reportCases.map(({ report }) => report.name));
  expect(reports.map(({ name }) => name).filter((name) => !made.has(name))).toEqual([]);
});

describe.each(reportCases)('$title', ({ document }) => {
  test('leaves nothing blank, and says nothing that only a programmer would', () => {
    const said = [...wordsOf(document), ...cellsOf(document).map((cell) => cellText(cell, document.symbol))];
    expect(said.filter((text) => text.trim() === '' || /\b(undefined|null|NaN|\[object)\b/.test(text))).toEqual([]);
    for (const { table } of tablesOf(document))
      for (const { cells } of table.rows) expect(cells.length).toBe(table.columns.length);
  });

  test('adds up: each sum is the sum of the rows that it names', () => {
    for (const { table } of tablesOf(document)) {
      for (const { adds, cells } of table.rows) {
        if (!adds) continue;
        cells.forEach((cell, column) => {
          if (cell.type !== 'money') return;
          const parts = adds.map((row) => table.rows[row]?.cells[column]);
          const sum = parts.reduce((total, part) => total + (part?.type === 'money' ? part.pence : 0), 0);
          expect(cell.pence).toBe(sum);
        });
      }
    }
  });

  test('reads the same as Markdown, as a web page and as CSV', async () => {
    const expected = tablesInWords(document);
    expect(await fromMarkdown(document)).toEqual(expected);
    expect(await fromHtml(document)).toEqual(expected);
    expect(await fromCsv(document)).toEqual(
      [...tablesOf(document)].map(({ table }) => [
        table.columns.map(({ head }) => oneLine(head)),
        ...table.rows.map(({ cells }) =>
          cells.map((cell) => (cell.type === 'money' ? String(cell.pence / 100) : oneLine(cellText(cell, document.symbol)))),
        ),
      ]),
    );
  });

  test('holds every figure as text, however narrow', async () => {
    for (const width of [60, 100, 200]) {
      const text = (await renderReport(document, 'text', { width })) as string;
      const run = text.replace(/\s/g, '');
      for (const cell of cellsOf(document))
        if (cell.type === 'money' && width === 200) expect(run).toContain(cellText(cell, document.symbol));
      expect(text.split('\n').filter((line) => line.length > width && !/[─£€$]/.test(line) && width === 200)).toEqual([]);
    }
  });

  test('as JSON, is the document itself', async () => {
    expect(JSON.parse((await renderReport(document, 'json')) as string)).toEqual({
      version: 1,
      ...JSON.parse(JSON.stringify(document)),
    });
  });

  test('names the lines of every amount that comes from the plan', () => {
    const rows = [...tablesOf(withLinesExplained(document))].at(-1)?.table;
    const traced = cellsOf(document).filter((cell) => cell.type === 'money' && cell.lines.length > 0);
    if (traced.length > 0) expect(rows?.rows.length).toBe(traced.length);
  });
});

async function fromMarkdown(document: ReportDocument): Promise<string[][][]> {
  const markdown = (await renderReport(document, 'markdown')) as string;
  return tablesOfHtml(new MarkdownIt({ html: true }).render(markdown));
}

async function fromHtml(document: ReportDocument): Promise<string[][][]> {
  return tablesOfHtml((await renderReport(document, 'html')) as string);
}

function tablesOfHtml(html: string): string[][][] {
  const tables = elements(parse(html), 'table');
  return tables.map((table) =>
    elements(table, 'tr').map((row) =>
      (row as DefaultTreeAdapterTypes.ParentNode).childNodes
        .filter(({ nodeName }) => nodeName === 'td' || nodeName === 'th')
        .map((cell) => oneLine(textOf(cell))),
    ),
  );
}

function elements(node: Node, name: string): Node[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap((child) => elements(child, name)) : [];
  return node.nodeName === name ? [node, ...below] : below;
}

/** What a reader is told: the shape beside a colour's word is not. */
function textOf(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if ('attrs' in node && node.attrs.some(({ name, value }) => name === 'aria-hidden' && value === 'true')) return '';
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

async function fromCsv(document: ReportDocument): Promise<string[][][]> {
  const { data } = Papa.parse<string[]>(((await renderReport(document, 'csv')) as string).replace(/^\uFEFF/, ''));
  const tables: string[][][] = [];
  data.slice(1).forEach((row, index, all) => {
    if (row.join('') === '') tables.push([]);
    else if (all[index - 1]?.join('') !== '') tables.at(-1)?.push(row.map((cell) => oneLine(cell.replace(/^'(?=[=+\-@])/, ''))));
  });
  return tables;
}
