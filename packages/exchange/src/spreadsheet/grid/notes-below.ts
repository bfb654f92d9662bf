import type { CellAccount } from '../cells/cell-account.js';
import { cleanText, readCell } from '../cells/cells.js';
import { superscript } from '../cells/marks.js';
import type { Grid } from './grid.js';

/** What stands below a table: from which row on, and what its notes say of marks. */
export interface Below {
  /** The first row that is no row of the table. */
  readonly from: number;
  readonly marks: ReadonlyMap<string, string>;
}

/** What begins a note: `Note:`, `Source:`, `1.`, `*`, a raised digit, a letter in brackets. */
const NOTE =
  /^(notes?\b|sources?\b|nodyn|ffynhonnell|key\b|[*†‡§\u00b9\u00b2\u00b3\u2070\u2074-\u2079]|\(?\d{1,2}[.)]|\[[\p{L}\d]{1,3}\])/iu;
const MARK =
  /^(?<mark>\*+|[†‡§]+|[\u00b9\u00b2\u00b3\u2070\u2074-\u2079]+|\[[\p{L}\d]{1,3}\]|\(?\d{1,2}[.)])\s*[:=\u2013-]?\s*(?<text>\S.*)$/u;

/** Notes below a table are reported, and say what the marks in it mean. */
export function notesBelow({ cells }: Grid, end: number, ledger: CellAccount): Below {
  const last = cells.findLastIndex((row) => row.some((text) => cleanText(text) !== ''));
  let from = last + 1;
  while (from > end && isNote(cells, from - 1, end)) from--;
  const marks = new Map<string, string>();
  for (let row = from; row <= last; row++) {
    const places = (cells[row] ?? []).flatMap((text, column) => (cleanText(text) === '' ? [] : [{ row, column }]));
    const words = places.map(({ column }) => cleanText(cells[row]?.[column] ?? '')).join(' ');
    if (words === '') continue;
    ledger.leaveOut(`Row ${row + 1} below the table is left out: ‘${words}’`, ...places);
    const { mark, text } = MARK.exec(words)?.groups ?? {};
    if (mark !== undefined && text !== undefined) marks.set(raisedMark(mark), text);
  }
  return { from, marks };
}

function isNote(cells: Grid['cells'], row: number, end: number): boolean {
  const words = (cells[row] ?? []).map(cleanText).filter((text) => text !== '');
  if (words.length === 0) return row > end;
  if (words.length > 2 || words.some((text) => readCell(text).type === 'figure' && text.length > 2)) return false;
  const first = words[0] ?? '';
  const apart = (cells[row - 1] ?? []).every((text) => cleanText(text) === '');
  return NOTE.test(first) || (words.length === 1 && (apart || first.length > 60) && row > end);
}

/** `1.` below a table is what ¹ in it leads to. */
function raisedMark(mark: string): string {
  return superscript(mark.replace(/[().]/g, ''));
}
