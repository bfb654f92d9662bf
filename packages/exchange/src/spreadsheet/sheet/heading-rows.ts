import type { CellAccount } from '../cells/cell-account.js';
import { cleanText, readCell } from '../cells/cells.js';
import type { Grid } from '../grid/grid.js';
import { type Heading, isOfTime, readHeading } from './headings.js';
import { roleOf } from './roles.js';

/** How far down the headings of a table are looked for. */
const MOST_HEADINGS = 30;
/** A longer text is a sentence, never a heading that says what its column is. */
const LONGEST_HEADING = 60;

type Row = readonly string[];

/** The rows of headings of a table: the first of them, the first below, and those above that are titles. */
export interface HeadingRows {
  readonly first: number;
  readonly end: number;
  readonly titles: readonly number[];
}

/** Where tables begin on a sheet of several: behind an empty row, with a row of headings not far below. */
export function tableStarts({ cells }: Grid): number[] {
  const isBlank = (row: number): boolean => filled(cells[row]).length === 0;
  const starts: number[] = [];
  const seen = new Set<string>();
  for (let row = 1; row < cells.length; row++) {
    seen.add(lineOf(cells[row - 1]));
    // The same headings again, below a title of their own.
    const next = cells[row + 1] ?? [];
    if (filled(cells[row]).length === 1 && scoreOf(next) >= 2 && seen.has(lineOf(next))) {
      starts.push(row);
      continue;
    }
    if (isBlank(row) || !isBlank(row - 1)) continue;
    // A title or two may stand above the headings, and then a figure or words below them.
    const near = [0, 1, 2, 3].find((offset) => filled(cells[row + offset]).length > 1);
    if (near !== undefined && scoreOf(cells[row + near] ?? []) >= 2 && row + near < cells.length - 1) starts.push(row);
  }
  return starts;
}

/** The rows below the headings, where the headings stand again on each page without those. */
export function withoutHeadings(
  { cells }: Grid,
  { end }: HeadingRows,
  body: readonly (readonly string[])[],
  ledger: CellAccount,
): (readonly string[])[] {
  const headings = lineOf(cells[end - 1]);
  return body.map((row, index) => {
    if (filled(row).length < 2 || lineOf(row) !== headings) return row;
    const places = row.flatMap((text, column) => (cleanText(text) === '' ? [] : [{ row: end + index, column }]));
    ledger.leaveOut(`Row ${end + index + 1} has the headings again and is left out.`, ...places);
    return [];
  });
}

const lineOf = (row: Row = []): string => row.map(cleanText).join('\n').trimEnd();

/** Finds the rows of headings: those that name years or quarters, or say what each column is. */
export function headingRowsOf(grid: Grid): HeadingRows | undefined {
  const { cells } = grid;
  const start = Math.max(
    0,
    cells.findIndex((row) => filled(row).length > 0),
  );
  const found = mainRowOf(cells.slice(start, start + MOST_HEADINGS), cells.length - start);
  if (found === undefined) return undefined;
  const main = start + found;
  let end = main + 1;
  while (end < cells.length && isBelow(cells[end] as Row, cells[end - 1] as Row)) end++;
  let first = main;
  while (first > 0 && isGroups(grid, first - 1, main)) first--;
  const titles = Array.from({ length: first }, (_, row) => row).filter((row) => filled(cells[row]).length > 0);
  return { first, end, titles };
}

/** The row that says most about the columns: the first of those that say two things or more, else the first that says one. */
function mainRowOf(top: readonly Row[], height: number): number | undefined {
  const scores = top.map((row, index) => (index < height - 1 ? scoreOf(row) : 0));
  const firstFigure = top.findIndex((row) => row.some((cell) => readCell(cell).type === 'figure' && !isYear(cell)));
  const before = firstFigure < 0 ? scores : scores.slice(0, firstFigure);
  const sure = before.findIndex((score) => score >= 2);
  if (sure >= 0) return sure;
  const some = before.findIndex((score, row) => score === 1 && isOverFigures(top, row));
  return some < 0 ? undefined : some;
}

/** How many cells of a row say what their columns are; none where the row holds a figure. */
function scoreOf(row: Row): number {
  if (row.some((cell) => readCell(cell).type === 'figure' && !isYear(cell))) return 0;
  const count = (cell: string): number => (isYear(cell) ? 1 : Number(says(cell)));
  const score = row.reduce((sum, cell) => sum + count(cell), 0);
  // A title says one thing, however it is worded; what names a single year may be one.
  return filled(row).length === 1 ? Math.min(score, 1) : score;
}

/** Whether a row that says only one thing has a figure somewhere below what it says. */
function isOverFigures(top: readonly Row[], row: number): boolean {
  return (top[row] ?? []).some(
    (cell, column) =>
      (says(cell) || isYear(cell)) &&
      column > 0 &&
      top.slice(row + 1).some((below) => cleanText(below[column] ?? '') !== '' && readCell(below[column] ?? '').type !== 'words'),
  );
}

function says(cell: string): boolean {
  const text = cleanText(cell);
  if (text === '' || text.length > LONGEST_HEADING || readCell(text).type === 'figure') return false;
  const heading = readHeading(text);
  return (
    isOfTime(heading) ||
    heading.total === true ||
    isSeries(heading) ||
    isUnit(heading) ||
    roleOf(text) !== undefined ||
    heading.aside !== undefined
  );
}

const isYear = (cell: string): boolean => /^(19|20)\d\d$/.test(cleanText(cell));
const isSeries = ({ series, text }: Heading): boolean => series !== undefined && text.split(' ').length <= 4;
const isUnit = ({ unit, text }: Heading): boolean => unit !== undefined && text.length <= 12;
/** What a budget is called in a heading: `Original budget`, `Revised £'000`. */
const isBudget = ({ budget, unit, text }: Heading): boolean => (budget === true || unit !== undefined) && text.length <= 40;
const filled = (row: Row = []): string[] => row.map(cleanText).filter((cell) => cell !== '');

/** A second row of headings: more periods, what each column is (target, actual), what it counts in. */
function isBelow(row: Row, above: Row): boolean {
  const all = row.map((cell, column) => ({ text: cleanText(cell), column })).filter(({ text }) => text !== '');
  if (all.length === 0 || all.some(({ text }) => readCell(text).type === 'figure' && !isYear(text))) return false;
  const [first, ...behind] = all;
  const apart = all.some(({ column }) => column > 0 && cleanText(above[column] ?? '') === '');
  // A year and a label make a row of figures that are all missing; headings come in several, or under cells that cover them.
  const said = ({ text, column }: { text: string; column: number }): boolean => {
    const heading = readHeading(text);
    if (isOfTime(heading) || isSeries(heading) || isBudget(heading) || isYear(text)) return true;
    return apart && column > 0 && (roleOf(text) !== undefined || heading.aside !== undefined || heading.total === true);
  };
  if (behind.length === 0) return first !== undefined && first.column > 0 && said(first);
  const labels = first && first.column === 0 ? behind : all;
  return labels.every(
    (each) =>
      said(each) ||
      (cleanText(above[each.column] ?? '') === '' && each.text.length <= 30 && labels.filter(said).length * 2 >= labels.length),
  );
}

/** Whether a row right above the headings says what several of them have in common. */
function isGroups(grid: Grid, row: number, main: number): boolean {
  const cells = filled(grid.cells[row]);
  if (cells.length === 0 || isTitle(grid, row, main)) return false;
  return (grid.cells[row] ?? []).every((cell) => readCell(cell).type !== 'figure' || isYear(cell));
}

/** Whether a row holds a single cell, at or before the first heading below it, or over all of them. */
function isTitle({ cells, merged }: Grid, row: number, main: number): boolean {
  if (filled(cells[row]).length !== 1) return false;
  const column = (cells[row] ?? []).findIndex((cell) => cleanText(cell) !== '');
  const headings = cells[main] ?? [];
  const start = headings.findIndex((cell) => cleanText(cell) !== '');
  const end = headings.findLastIndex((cell) => cleanText(cell) !== '');
  const wide = merged.find((each) => each.row === row && each.column === column)?.columns ?? 1;
  return (column <= start && !(wide > 1 && column > 0 && column === start)) || wide > end - start;
}

/**
 * The heading of a column: what stands in the rows of headings above it, a cell over several columns for each of them. The
 * year of a title is that of its columns only where they are quarters, or none of them names a year (`yearOfTitle`).
 */
export function headingOf(grid: Grid, { first, end }: HeadingRows, column: number): Heading {
  const parts: string[] = [];
  for (let row = end - 1; row >= first; row--) {
    const part = partOf(grid, row, column, row === end - 1);
    if (part !== '' && (row === end - 1 || isOfUse(part, parts))) parts.unshift(part);
  }
  return readHeading(parts.join(' '));
}

/** The cells of titles above a table, the first first. */
export function titlesOf({ cells }: Grid, { titles }: HeadingRows): string[] {
  return titles.map((row) => filled(cells[row]).join(' '));
}

/** Whether what stands above a heading belongs to it, by what stands below. */
function isOfUse(part: string, below: readonly string[]): boolean {
  return !isOfTime(readHeading(part)) || readHeading(below.join(' ')).period === undefined;
}

function partOf({ cells, merged }: Grid, row: number, column: number, last: boolean): string {
  const own = cleanText(cells[row]?.[column] ?? '');
  if (own !== '') return own;
  const wide = merged.filter((each) => each.row === row && each.columns > 1);
  const over = wide.find((each) => each.column < column && column < each.column + each.columns);
  if (over) return cleanText(cells[row]?.[over.column] ?? '');
  // A heading over two rows stands in the first of them.
  if (last || wide.length > 0) return '';
  // Text knows of no merged cells: what is empty belongs to what stands before it, where the row below goes on.
  const before = (cells[row] ?? []).slice(0, column).findLastIndex((cell) => cleanText(cell) !== '');
  if (before < 0) return '';
  const text = cleanText(cells[row]?.[before] ?? '');
  const goesOn = cleanText(cells[row + 1]?.[column] ?? '') !== '';
  const heading = readHeading(text);
  const names =
    isOfTime(heading) ||
    isYear(text) ||
    heading.series !== undefined ||
    (before > 0 && cleanText(cells[row + 1]?.[before] ?? '') !== '');
  return goesOn && names ? text : '';
}
