import { largest } from '@goldenthread/model';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { hexOf, ragOf } from '../cells/colours.js';
import { superscript } from '../cells/marks.js';
import type { Coloured, Grid, MergedCell, Remark } from './grid.js';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A longer text is a spreadsheet by itself: its plain text is read. */
const LONGEST = 8_000_000;
/** No spreadsheet puts so many tags inside each other, or so many into a table of a plan. */
const [MOST_NESTED, MOST_TAGS] = [100, 500_000];
/** A page has more tags, or more of them inside each other, than a spreadsheet makes. */
export class BeyondTablesError extends Error {}
/** More columns and rows than a table of a plan has: a cell cannot say that it covers more. */
const [MOST_COLUMNS, MOST_ROWS] = [201, 2_001];

/** What is no text of a page. */
const SILENT: ReadonlySet<string> = new Set(['style', 'script', 'head', 'template', 'title']);
/** What was struck through or deleted: it is reported, and is no part of the text. */
const STRUCK: ReadonlySet<string> = new Set(['del', 's', 'strike']);
/** What begins on a line of its own. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'li']);

/**
 * The cells of a table as Excel, LibreOffice and others put it on the clipboard beside its text. Undefined where there is more
 * than one table, or anything beside it: then it is part of a document, and its text is what was meant. Throws a
 * {@link BeyondTablesError} for a page that no spreadsheet would make.
 */
export function gridOfHtml(html: string): Grid | undefined {
  if (html.length > LONGEST || html.split('<', MOST_TAGS + 1).length > MOST_TAGS) throw new BeyondTablesError();
  if (!/<table/i.test(html)) return undefined;
  const page = parse(html);
  if (nestsBeyond(page, MOST_NESTED)) throw new BeyondTablesError();
  const [table, ...others] = tablesIn(page);
  if (!table || others.length > 0 || textOf(page, table).trim() !== '') return undefined;
  return cellsOf(table, fillsOf(page));
}

/** The fill of each class of the styles of a page, as Excel writes them. */
function fillsOf(page: Node): ReadonlyMap<string, string> {
  return new Map(
    stylesIn(page).flatMap((style) =>
      [...style.matchAll(/\.([\w-]+)\s*\{([^{}]*)\}/g)].flatMap(([, name = '', rules = '']) => {
        const fill = FILL.exec(rules)?.[1];
        return fill === undefined ? [] : [[name, fill] as const];
      }),
    ),
  );
}

function stylesIn(node: Node): string[] {
  if ('tagName' in node && node.tagName === 'style') return [plainText(node)];
  return 'childNodes' in node ? node.childNodes.flatMap(stylesIn) : [];
}

/** What a style fills a cell with. */
const FILL = /\bbackground(?:-color)?\s*:\s*(#[\da-f]{3,6}|rgba?\([^()]*\)|[a-z]+)/i;

/** The colour that a cell is filled with, by its own style, an old attribute or its class. */
function fillOf({ attrs }: Element, classes: ReadonlyMap<string, string>): string {
  const value = (name: string): string => attrs.find((each) => each.name === name)?.value ?? '';
  const byClass = value('class')
    .split(/\s+/)
    .flatMap((name) => classes.get(name) ?? []);
  return hexOf(FILL.exec(value('style'))?.[1] ?? (value('bgcolor') || (byClass[0] ?? '')));
}

function cellsOf(table: Element, classes: ReadonlyMap<string, string>): Grid {
  const cells: string[][] = [];
  const merged: MergedCell[] = [];
  const remarks: Remark[] = [];
  const coloured: Coloured[] = [];
  const hiddenRows = new Set<number>();
  const hiddenCells: { readonly row: number; readonly column: number }[] = [];
  /** By column: the first row that no cell above covers. */
  const free: number[] = [];
  for (const [row, tr] of rowsIn(table).entries()) {
    const texts: string[] = [];
    if (isHidden(tr)) hiddenRows.add(row);
    const skip = (): void => {
      while ((free[texts.length] ?? 0) > row) texts.push('');
    };
    for (const cell of childrenOf(tr).filter(({ tagName }) => tagName === 'td' || tagName === 'th')) {
      skip();
      if (texts.length >= MOST_COLUMNS) break;
      const [rows, columns] = [spanOf(cell, 'rowspan', MOST_ROWS), spanOf(cell, 'colspan', MOST_COLUMNS - texts.length)];
      const struck = struckIn(cell).join('').trim();
      const rag = ragOf(fillOf(cell, classes));
      if (rag) coloured.push({ row, column: texts.length, rag });
      if (struck !== '') remarks.push({ row, column: texts.length, text: `‘${struck}’ is struck through, so it is left out.` });
      if (rows > 1 || columns > 1) merged.push({ row, column: texts.length, rows, columns });
      for (let column = 0; column < columns; column++) {
        free[texts.length] = row + rows;
        if (isHidden(cell)) hiddenCells.push({ row, column: texts.length });
        texts.push(column === 0 ? lines(textOf(cell)) : '');
      }
    }
    skip();
    cells.push(texts);
  }
  // A column is hidden where each of its cells is.
  const width = largest([0, ...cells.map((row) => row.length)]);
  const hiddenColumns = Array.from({ length: width }, (_, column) => column).filter((column) =>
    cells.every((_, row) => hiddenRows.has(row) || hiddenCells.some((each) => each.row === row && each.column === column)),
  );
  const isAnyHidden = hiddenRows.size > 0 || hiddenColumns.length > 0;
  return {
    cells,
    merged,
    ...(remarks.length > 0 ? { remarks } : {}),
    ...(coloured.length > 0 ? { coloured } : {}),
    ...(isAnyHidden ? { hidden: { rows: [...hiddenRows], columns: hiddenColumns } } : {}),
  };
}

/** Whether a page has more tags inside each other than so many. Counted level by level: a stack of calls may not be as deep. */
function nestsBeyond(page: Node, most: number): boolean {
  let level: Node[] = [page];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > most) return true;
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
  return false;
}

/** The rows of a table, whichever parts it has. */
function rowsIn(table: Element): Element[] {
  return childrenOf(table).flatMap((part) =>
    part.tagName === 'tr' ? [part] : childrenOf(part).filter(({ tagName }) => tagName === 'tr'),
  );
}

/** The tables of a page; not those within tables. */
function tablesIn(node: Node): Element[] {
  return childrenOf(node).flatMap((each) => (each.tagName === 'table' ? [each] : tablesIn(each)));
}

function childrenOf(node: Node): Element[] {
  return 'childNodes' in node ? node.childNodes.filter((each): each is Element => 'tagName' in each) : [];
}

function spanOf({ attrs }: Element, name: string, most: number): number {
  const span = Number.parseInt(attrs.find((each) => each.name === name)?.value ?? '', 10);
  return span >= 1 ? Math.min(span, most) : 1;
}

/** The text of a node, but for what is in one within it. Line ends of the source are no more than spaces. */
function textOf(node: Node, without?: Node): string {
  if (node === without) return '';
  if ('value' in node) return node.value.replaceAll(/[ \t\r\n\f]+/g, ' ');
  if (!('childNodes' in node)) return '';
  const name = 'tagName' in node ? node.tagName : '';
  if (name === 'br') return '\n';
  if (SILENT.has(name)) return '';
  if (STRUCK.has(name)) return '';
  const text = node.childNodes.map((each) => textOf(each, without)).join('');
  if (name === 'sup' || isRaised(node)) return superscript(text);
  return BLOCKS.has(name) ? `\n${text}\n` : text;
}

/** Whether a style raises its text, as Word and Excel write the marks of notes. */
function isRaised(node: Node): boolean {
  return 'attrs' in node && node.attrs.some(({ name, value }) => name === 'style' && /vertical-align:\s*super/i.test(value));
}

/** Whether a style hides a row or a cell. */
function isHidden({ attrs }: Element): boolean {
  return attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && /display:\s*none|mso-hide:\s*all/i.test(value)),
  );
}

/** What is struck through in a node. */
function struckIn(node: Node): string[] {
  if ('tagName' in node && STRUCK.has(node.tagName)) return [plainText(node)];
  return 'childNodes' in node ? node.childNodes.flatMap(struckIn) : [];
}

function plainText(node: Node): string {
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(plainText).join('') : '';
}

/** The lines of a cell, each without space around it. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}
