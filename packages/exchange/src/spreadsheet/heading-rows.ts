import { readCell, tidy } from './cells.js';
import type { Grid } from './grid.js';
import { type Heading, isOfTime, readHeading } from './headings.js';

/** How far down the headings of a table are looked for. */
const MOST_HEADINGS = 12;

type Row = readonly string[];

/** The first row of headings, and the first one below them. */
export interface HeadingRows {
  readonly first: number;
  readonly end: number;
}

/** Finds the rows of headings: those that name years or quarters, and those that say below them what each column is. */
export function headingRowsOf({ cells }: Grid): HeadingRows | undefined {
  const top = cells.slice(0, MOST_HEADINGS);
  const first = top.findIndex(isHeading);
  if (first < 0) {
    // Headings such as 2025 may be one financial year or the next: they are found, and it is asked which they mean.
    const bare = top.findIndex((row, index) => isBare(row) && index < cells.length - 1);
    return bare < 0 ? undefined : { first: bare, end: bare + 1 };
  }
  let end = first + 1;
  while (end < cells.length && isBelow(cells[end] as Row)) end++;
  return { first, end };
}

function isHeading(row: Row): boolean {
  return row.some((cell) => isOfTime(readHeading(cell))) && row.every((cell) => readCell(cell).type !== 'figure');
}

/** Whether a row is made of words and bare years. */
function isBare(row: Row): boolean {
  const year = (cell: string): boolean => /^(19|20)\d\d$/.test(tidy(cell));
  return row.some(year) && row.every((cell) => year(cell) || readCell(cell).type !== 'figure');
}

/** A second row of headings: more periods, or what each column is (target, actual). */
function isBelow(row: Row): boolean {
  if (isHeading(row)) return true;
  const [, ...behind] = row.map((cell) => ({ cell: readCell(cell), heading: readHeading(cell) }));
  const words = behind.filter(({ cell }) => cell.type === 'words');
  return (
    words.length > 0 &&
    behind.every(({ cell }) => cell.type !== 'figure') &&
    words.every(({ heading }) => heading.series !== undefined || heading.unit !== undefined)
  );
}

/**
 * The heading of a column: what stands in the rows of headings above it, a cell over several columns for each of them. A year
 * in the title of a table is that of its columns only where they name none of their own.
 */
export function headingOf(grid: Grid, { first, end }: HeadingRows, column: number): Heading {
  const parts: string[] = [];
  for (let row = end - 1; row >= first; row--) {
    const part = partOf(grid, row, column, row === end - 1);
    if (part !== '' && (row === end - 1 || isOfUse(part, isTitle(grid, row, end), parts))) parts.unshift(part);
  }
  return readHeading(parts.join(' '));
}

/** The rows above a table and among its headings that are titles, the first first. */
export function titlesOf(grid: Grid, { first, end }: HeadingRows): string[] {
  return grid.cells
    .slice(0, end)
    .flatMap((row, index) => (index < first || isTitle(grid, index, end) ? [row.map(tidy).filter(Boolean).join(' ')] : []))
    .filter((title) => title !== '');
}

/** Whether a row of headings that others follow holds a single cell. */
function isTitle({ cells }: Grid, row: number, end: number): boolean {
  return row < end - 1 && (cells[row] ?? []).filter((cell) => tidy(cell) !== '').length === 1;
}

/** Whether what stands above a heading belongs to it, by what stands below. */
function isOfUse(part: string, title: boolean, below: readonly string[]): boolean {
  if (!isOfTime(readHeading(part))) return true;
  const { period, quarter, series, unit, total } = readHeading(below.join(' '));
  if (period) return false;
  if (quarter !== undefined || series !== undefined || unit !== undefined || total) return true;
  return below.length === 0 && !title;
}

function partOf({ cells, merged }: Grid, row: number, column: number, last: boolean): string {
  const own = tidy(cells[row]?.[column] ?? '');
  if (own !== '') return own;
  const wide = merged.filter((each) => each.row === row && each.columns > 1);
  const over = wide.find((each) => each.column < column && column < each.column + each.columns);
  if (over) return tidy(cells[row]?.[over.column] ?? '');
  if (last || wide.length > 0) return '';
  // Text knows of no merged cells: what is empty belongs to the year before it.
  const before = (cells[row] ?? []).slice(0, column).findLast((cell) => tidy(cell) !== '');
  return before !== undefined && isOfTime(readHeading(before)) ? tidy(before) : '';
}
