import {
  capitalised,
  type FigureFlag,
  formatPeriod,
  type PeriodFact,
  READINGS,
  readPeriod,
  type WordsFact,
} from '@goldenthread/model';
import { cellQuoted, columnCalled } from '../spreadsheet/cells/called.js';
import { cleanText, readCell } from '../spreadsheet/cells/cells.js';
import { flagIn, flagOf } from '../spreadsheet/cells/marks.js';
import { periodIn } from '../spreadsheet/cells/periods.js';
import { readHeading, type SeriesWord } from '../spreadsheet/sheet/headings.js';
import { roleOf } from '../spreadsheet/sheet/roles.js';
import type { CsvCells } from './csv-cells.js';
import { type Findings, figureIn, plain } from './figure-cells.js';

/** Which column of a table with one figure a line says what. */
export interface LongColumns {
  readonly of: number;
  readonly period: number;
  readonly quarter: number;
  readonly row: number;
  readonly part: number;
  readonly value: number;
  readonly flag: number;
  /** The columns that nothing is taken from. */
  readonly rest: readonly { readonly at: number; readonly heading: string }[];
}

/** The columns of a table with one figure a line, by its headings; undefined for any other table. */
export function longColumns(headings: readonly string[]): LongColumns | undefined {
  const roles = headings.map((heading) => (/^parts?$/i.test(cleanText(heading)) ? 'part' : roleOf(heading)));
  if (headings.some((heading) => readHeading(heading).period !== undefined)) return undefined;
  const at = (...wanted: (string | undefined)[]): number => {
    for (const role of wanted) if (roles.includes(role as never)) return roles.indexOf(role as never);
    return -1;
  };
  const [period, value] = [at('period'), at('value')];
  if (period < 0 || value < 0) return undefined;
  const quarter = roles.indexOf('period', period + 1);
  const columns = {
    of: at('measure', 'code', 'title'),
    period,
    quarter,
    row: at('series', 'kind'),
    part: at('part'),
    value,
    flag: at('flag'),
  };
  const used = new Set(Object.values(columns));
  // A code or a title beside the measure's name says again which one it is.
  const again = new Set<unknown>(['code', 'title', 'note', 'unit', 'source']);
  const rest = headings.flatMap((heading, index) =>
    used.has(index) || again.has(roles[index]) || cleanText(heading) === '' ? [] : [{ at: index, heading: cleanText(heading) }],
  );
  return { ...columns, rest };
}

const NO_NOTES: ReadonlyMap<string, string> = new Map();

/** Reads a table with one figure a line. */
export function readLong(cells: CsvCells, head: number, columns: LongColumns, found: Findings): void {
  for (const { at, heading } of columns.rest)
    found.leftOut.push({
      at: cells.placeOf(head, at),
      message: `${columnCalled(heading)} is left out: figures have a measure, period, row, part, value and flag.`,
    });
  for (let row = head + 1; row < cells.rows.length; row++) {
    if (cells.rows[row]?.some((cell) => cleanText(cell) !== '')) readLine(cells, row, columns, found);
  }
}

function readLine(cells: CsvCells, row: number, columns: LongColumns, found: Findings): void {
  const text = (column: number): string => (column < 0 ? '' : cleanText(cells.rows[row]?.[column] ?? ''));
  const problem = (
    column: number,
    message: string,
    rule: 'line-not-understood' | 'period-invalid' = 'line-not-understood',
  ): void => void found.problems.push({ rule, at: plain(cells.placeOf(row, column < 0 ? undefined : column)), message });
  const words = (column: number): WordsFact | undefined =>
    text(column) === '' ? undefined : { text: text(column), at: cells.placeOf(row, column) };
  if (columns.of >= 0 && text(columns.of) === '') {
    problem(columns.of, 'This line does not say which measure it is of. Write the measure’s name or code.');
    return;
  }
  const period = periodOf(text(columns.period), text(columns.quarter));
  if (!period) {
    const typed = [text(columns.period), text(columns.quarter)].filter(Boolean).join(' ');
    problem(
      columns.period,
      typed === ''
        ? 'This line does not say which period it is of. Write a year such as 2024/25, or a quarter such as 2024/25 Q3.'
        : `‘${typed}’ is not a period that can be read. Write a year such as 2024/25, or a quarter such as 2024/25 Q3.`,
      'period-invalid',
    );
    return;
  }
  const series = seriesOf(text(columns.row));
  if (!series) {
    problem(
      columns.row,
      `${capitalised(cellQuoted(text(columns.row)))} is no row of a measure. Write baseline, target, actual or forecast.`,
    );
    return;
  }
  const cell = readCell(cells.rows[row]?.[columns.value] ?? '');
  const flag = flagIn(bracketed(text(columns.flag)), NO_NOTES) ?? flagOf(cell, NO_NOTES);
  if (text(columns.flag) !== '' && flag === undefined) {
    problem(columns.flag, `‘${text(columns.flag)}’ is no flag. The flags are p, r, e, c, x and z.`);
    return;
  }
  const read = figureIn(cell, flag as FigureFlag | undefined, undefined, cells.placeOf(row, columns.value));
  if ('problem' in read) {
    problem(columns.value, `${read.problem}, so it is not read as a figure. Correct it, or leave it empty.`);
    return;
  }
  if (read.value.type === 'empty' && flag === undefined) return;
  const at = cells.placeOf(row, columns.period);
  const fact: PeriodFact = { text: formatPeriod(period), at, period };
  const { value } = read;
  found.figures.push({ of: words(columns.of), row: series, part: words(columns.part), period: fact, value, at: value.at });
}

const bracketed = (flag: string): string => (flag === '' || /^[[(]/.test(flag) ? flag : `[${flag}]`);

function periodOf(text: string, quarter: string): PeriodFact['period'] {
  const found = periodIn(text).period ?? readPeriod(text).period;
  const part = quarter === '' ? undefined : periodIn(quarter).quarter;
  return found?.type === 'year' && part !== undefined ? { type: 'quarter', year: found.year, quarter: part } : found;
}

/** The row that a word means; nothing at all is an actual figure. */
function seriesOf(text: string): SeriesWord | undefined {
  if (text === '') return 'actual';
  return READINGS.find((each) => each === text.toLowerCase()) ?? readHeading(text).series;
}
