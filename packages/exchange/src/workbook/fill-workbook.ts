import { strFromU8, strToU8, type Zippable, zipSync } from 'fflate';
import { partsOfWorkbook } from './file/guard.js';
import { withoutStaleResults } from './file/stale-results.js';
import { WorkbookError } from './file/workbook.js';
import type { FilledCell } from './fill.js';
import { putCells } from './sheet-xml.js';

const BOOK = 'xl/workbook.xml';

/**
 * A workbook with some of its cells put to other values. Only those cells change; every other part stays byte for byte, but for
 * the results of formulas that depend on them, which the spreadsheet works out anew when it opens the book. Throws a {@link WorkbookError} where a cell cannot be found.
 */
export function fillWorkbook(bytes: Uint8Array, cells: readonly FilledCell[]): Uint8Array {
  const parts = partsOfWorkbook(bytes);
  const sheets = sheetParts(parts);
  const texts = new Map([...sheets].flatMap(([name, part]) => (parts[part] ? [[name, strFromU8(parts[part])] as const] : [])));
  const filled = new Map(texts);
  for (const [name, own] of Map.groupBy(cells, ({ sheet }) => sheet)) {
    const text = texts.get(name);
    if (text === undefined) throw new WorkbookError(`The sheet ‘${name}’ of this workbook cannot be found in its file.`);
    filled.set(name, putCells(text, own));
  }
  for (const [name, text] of withoutStaleResults(filled, cells))
    if (text !== texts.get(name)) parts[sheets.get(name) ?? ''] = strToU8(text);
  const formulas = [...texts.values()].some((text) => /<(\w+:)?f[ >/]/.test(text));
  const book = parts[BOOK];
  if (book && formulas && cells.length > 0) parts[BOOK] = strToU8(workedOutAnew(strFromU8(book)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, packed(name, content)])) as Zippable);
}

/** Pictures and the like are packed already; a date of its own would make each run's file another one. */
function packed(name: string, content: Uint8Array): [Uint8Array, { level: 0 | 6; mtime: Date }] {
  return [content, { level: /\.(png|jpe?g|gif|emf|wmf)$/i.test(name) ? 0 : 6, mtime: new Date(1980, 0, 1, 12) }];
}

/** The part of each sheet, by the sheet's name. */
function sheetParts(parts: Readonly<Record<string, Uint8Array>>): Map<string, string> {
  const [book, links] = [parts[BOOK], parts['xl/_rels/workbook.xml.rels']].map((part) => (part ? strFromU8(part) : ''));
  const targets = new Map(
    [...(links ?? '').matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return new Map(
    [...(book ?? '').matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].map(([tag]) => {
      const target = targets.get(/\b\w+:id="([^"]*)"/.exec(tag)?.[1] ?? '') ?? '';
      return [attribute(tag, 'name'), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

function attribute(tag: string, name: string): string {
  return unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal?: string, hex?: string, word?: string) => {
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return hex === undefined ? (ENTITIES[word ?? ''] ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16));
  });
}

/** The results that are saved with formulas are of the figures before. */
function workedOutAnew(book: string): string {
  const there = /<((?:\w+:)?)calcPr\b([^>]*?)(\/?)>/.exec(book);
  if (there) {
    const [whole, prefix = '', rest = '', end = ''] = there;
    return book.replace(whole, `<${prefix}calcPr${rest.replace(/\sfullCalcOnLoad="[^"]*"/, '')} fullCalcOnLoad="1"${end}>`);
  }
  // It stands behind all of these, in this order.
  const behind = ['definedNames', 'externalReferences', 'functionGroups', 'sheets'];
  for (const name of behind) {
    const close = new RegExp(`</((?:\\w+:)?)${name}>`).exec(book);
    if (close) return book.replace(close[0], `${close[0]}<${close[1] ?? ''}calcPr fullCalcOnLoad="1"/>`);
  }
  return book;
}
