import { formatPeriod, largest, lineStarts, type Period, samePeriod } from '@goldenthread/model';
import Papa from 'papaparse';
import { cleanText } from '../spreadsheet/cells/cells.js';
import { headingOf, headingRowsOf } from '../spreadsheet/sheet/heading-rows.js';
import { csvCells } from './csv-cells.js';
import { type LongColumns, longColumns } from './long-figures.js';

/** A figure that goes into a CSV file, beside one of the same measure. */
export interface FigureAddition {
  readonly file: string;
  /** Where a figure of the measure stands in the text. */
  readonly beside: number;
  readonly period: Period;
  /** As a plan writes it: `44.1%`, `£1,250`. */
  readonly value: string;
}

/**
 * A CSV file with one more figure: a line of its own below the others of its measure, or a cell of its row where the periods stand
 * along the top. Everything else stays as it is. Undefined where the file is no such table any more.
 */
export function withFigure(text: string, { file, beside, period, value }: FigureAddition): string | undefined {
  const cells = csvCells(text, { file, lines: lineStarts(text), length: text.length });
  const row = cells.rows.findIndex((_, index) => cells.placeOf(index).end >= beside);
  const head = cells.rows.findIndex((each) => each.some((cell) => cleanText(cell) !== ''));
  if (row < 0 || head < 0 || row <= head) return undefined;
  const table = { text, rows: cells.rows, placeOf: cells.placeOf, gap: gapOf(text, cells.rows[head] ?? []), head, row };
  const columns = longColumns(cells.rows[head] ?? []);
  return columns ? lineBelow(table, columns, period, value) : cellInRow(table, period, value);
}

interface Table {
  readonly text: string;
  readonly rows: readonly (readonly string[])[];
  readonly placeOf: ReturnType<typeof csvCells>['placeOf'];
  readonly gap: string;
  readonly head: number;
  readonly row: number;
}

/** What stands between cells. */
function gapOf(text: string, head: readonly string[]): string {
  const line = text.split(/\r?\n/, 1)[0] ?? '';
  return [',', ';', '\t', '|'].find((gap) => line.split(gap).length >= head.length && head.length > 1) ?? ',';
}

function lineBelow({ text, rows, placeOf, gap, row }: Table, columns: LongColumns, period: Period, value: string): string {
  const made = [...(rows[row] ?? [])];
  const put = (at: number, words: string): void => {
    if (at >= 0) made[at] = words;
  };
  const isQuarter = period.type === 'quarter' && columns.quarter >= 0;
  put(columns.period, isQuarter ? formatPeriod({ type: 'year', year: period.year }) : formatPeriod(period));
  put(columns.quarter, isQuarter ? `Q${period.quarter}` : '');
  if (columns.row >= 0) put(columns.row, 'actual');
  put(columns.part, '');
  put(columns.flag, '');
  put(columns.value, value);
  // Below the last line of the same measure that follows without another between.
  const name = (index: number): string => cleanText(rows[index]?.[columns.of] ?? '').toLowerCase();
  let last = row;
  while (columns.of >= 0 && last + 1 < rows.length && name(last + 1) === name(row) && name(row) !== '') last++;
  const { end } = placeOf(last);
  const ending = text.includes('\r\n') ? '\r\n' : '\n';
  return `${text.slice(0, end)}${ending}${line(made, gap)}${text.slice(end)}`;
}

function cellInRow(table: Table, period: Period, value: string): string | undefined {
  const { text, rows, placeOf, gap, row } = table;
  const grid = { cells: rows, merged: [] };
  const heads = headingRowsOf(grid);
  if (!heads || row < heads.end) return undefined;
  const width = largest(rows.map((each) => each.length));
  const at = Array.from({ length: width }, (_, column) => headingOf(grid, heads, column)).findIndex(
    (heading) => heading.period && samePeriod(heading.period, period) && (heading.series ?? 'actual') === 'actual',
  );
  if (at >= 0 && cleanText(rows[row]?.[at] ?? '') !== '') return undefined;
  const changed = rows.map((each, index) => {
    const made = [...each];
    if (index === row) made[at < 0 ? width : at] = value;
    else if (at < 0 && index === heads.end - 1) made[width] = formatPeriod(period);
    else return undefined;
    return line(
      Array.from(made, (cell) => cell ?? ''),
      gap,
    );
  });
  return changed.reduceRight<string>((all, made, index) => {
    if (made === undefined) return all;
    const { start, end } = placeOf(index);
    return all.slice(0, start) + made + all.slice(end);
  }, text);
}

/** Cells as a line, with quotes where they need them. */
function line(cells: readonly string[], gap: string): string {
  return Papa.unparse([cells as string[]], { delimiter: gap });
}
