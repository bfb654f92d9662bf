import { formatPeriod, formatYear, type Period, readPeriod } from '@goldenthread/model';
import { type Cell, type MoneyUnit, readCell, tidy } from './cells.js';
import { type Copied, gridsOf } from './copied.js';
import { cut, type Grid, mergedFigures, spreadDown, transposed } from './grid.js';
import { type HeadingRows, headingOf, headingRowsOf, titlesOf } from './heading-rows.js';
import { type Heading, readHeading, type SeriesWord } from './headings.js';

/** The most rows and columns that are read: more is a spreadsheet by itself, not a table of a plan. */
const [MOST_ROWS, MOST_COLUMNS] = [2_000, 200];

/** A column of figures. */
export interface FigureColumn {
  readonly heading: string;
  readonly period: Period;
  readonly series: SeriesWord | undefined;
  readonly unit: MoneyUnit | 'percent' | undefined;
}

/** A column with figures, whether it is understood or not: which period it is for can be chosen. */
export interface AnyColumn {
  /** Where it stands in what was copied, counted from 1. */
  readonly number: number;
  readonly heading: string;
  /** As written in a plan; empty where it stays out. */
  readonly period: string;
}

/** Which period a column is for, by its number; empty where it stays out. */
export type ColumnChoices = Readonly<Record<number, string>>;

/** A column that says what the rows are: its heading and where it stands among the labels of a row. */
interface LabelColumn {
  readonly heading: string;
}

/** A row of the table below its headings. */
export interface SheetRow {
  /** Where it stands in what was copied, counted from 1. */
  readonly number: number;
  /** One for each label column. */
  readonly labels: readonly string[];
  /** One for each column of figures. */
  readonly cells: readonly Cell[];
  readonly sort: 'figures' | 'total' | 'heading';
}

/** A table as it was copied from a spreadsheet, understood. */
export interface Sheet {
  readonly title: string;
  /** What money counts in, where a title says so. */
  readonly unit: MoneyUnit | undefined;
  readonly labels: readonly LabelColumn[];
  readonly columns: readonly FigureColumn[];
  /** Every column with figures, those that stay out too. */
  readonly all: readonly AnyColumn[];
  readonly rows: readonly SheetRow[];
  /** What was not understood or could be meant in another way, in whole sentences. */
  readonly notes: readonly string[];
}

/** Reads a copied table. Undefined where it holds no column or row for a year or a quarter: then it is none of a plan. */
export function readSheet(copied: Copied, choices: ColumnChoices = {}): Sheet | undefined {
  for (const grid of gridsOf(copied)) {
    const sheet = readGrid(grid, choices);
    if (sheet) return sheet;
  }
  return undefined;
}

function readGrid(grid: Grid, choices: ColumnChoices): Sheet | undefined {
  const notes: string[] = [];
  const read = cut(grid, MOST_ROWS, MOST_COLUMNS);
  if (grid.cells.length > MOST_ROWS) notes.push(`Only the first ${MOST_ROWS} of ${grid.cells.length} rows are read.`);
  if (grid.cells.some((row) => row.length > MOST_COLUMNS)) notes.push(`Only the first ${MOST_COLUMNS} columns are read.`);
  const found = headingRowsOf(read);
  if (found) return withRows(understand(read, found, choices, notes));
  // Years may run down the side instead of along the top.
  const turned = transposed(read);
  const foundTurned = headingRowsOf(turned);
  if (!foundTurned) return undefined;
  notes.push('The years run down the side in the spreadsheet: rows and columns are exchanged.');
  return withRows(understand(turned, foundTurned, choices, notes));
}

/** Headings alone are no table. */
function withRows(sheet: Sheet): Sheet | undefined {
  return sheet.rows.length > 0 ? sheet : undefined;
}

function understand(grid: Grid, heads: HeadingRows, choices: ColumnChoices, notes: string[]): Sheet {
  const { end } = heads;
  const width = Math.max(...grid.cells.map((row) => row.length));
  const headings = Array.from({ length: width }, (_, column) => chosen(headingOf(grid, heads, column), choices[column + 1]));
  const body = spreadDown(grid, end).slice(end);
  notes.push(...mergedFigures(grid, end));
  const start = headings.findIndex((heading) => heading.period);
  const figures = headings.flatMap((heading, column) => (heading.period ? [{ column, heading }] : []));
  const labels = headings.flatMap((heading, column) => (heading.period ? [] : [{ column, heading }]));
  const kept = labels.filter(({ column, heading }) =>
    isLabel(body, column, heading, start < 0 ? column === 0 : column < start, choices[column + 1], notes),
  );
  const isKept = new Set(kept.map(({ column }) => column));
  for (const { heading } of figures) if (heading.guess) notes.push(heading.guess);
  const title = titlesOf(grid, heads).join('. ');
  const unit = readHeading([title, ...kept.map(({ heading }) => heading.text)].join(' ')).unit;
  return {
    title,
    unit: unit === 'percent' ? undefined : unit,
    labels: kept.map(({ heading }) => ({ heading: heading.text })),
    columns: figures.map(({ heading }) => ({
      heading: heading.text,
      period: heading.period as Period,
      series: heading.series,
      unit: heading.unit,
    })),
    all: headings.flatMap(({ text, period }, column) => {
      const figure = body.some((row) => readCell(row[column] ?? '').type === 'figure');
      if (!period && (isKept.has(column) || !figure)) return [];
      return [{ number: column + 1, heading: text, period: period ? formatPeriod(period) : '' }];
    }),
    rows: body.flatMap((row, index) => {
      const read = rowOf(row, end + index + 1, kept, figures);
      return read ? [read] : [];
    }),
    notes,
  };
}

/** A heading as it was chosen to be read. */
function chosen(heading: Heading, choice: string | undefined): Heading {
  if (choice === undefined) return heading;
  const { period: _period, quarter: _quarter, guess: _guess, ...rest } = heading;
  const { period } = readPeriod(choice);
  return period ? { ...rest, period } : rest;
}

/** Columns whose cells are words about the row, whatever they look like. */
export const NOTES = /^(notes?|comments?|remarks?|description)$/i;

/** Whether a column without a period says what its rows are; columns that are left out are told of. */
function isLabel(
  body: readonly string[][],
  column: number,
  heading: Heading,
  before: boolean,
  choice: string | undefined,
  notes: string[],
): boolean {
  if (choice !== undefined) return false;
  if (NOTES.test(heading.text)) return true;
  const cells = body.map((row) => readCell(row[column] ?? ''));
  if (cells.every((cell) => cell.type === 'blank')) return false;
  const figures = cells.some((cell) => cell.type === 'figure');
  if (!figures || (before && !heading.total && heading.series === undefined)) return true;
  const called = heading.text === '' ? `Column ${column + 1}` : `The column ‘${heading.text}’`;
  if (heading.total) notes.push(`${called} is left out: the plan adds up by itself.`);
  else if (/^(19|20)\d\d$/.test(heading.text))
    notes.push(`${called} is left out: it may be ${eitherYear(heading.text)}. Choose which.`);
  else notes.push(`${called} is left out: its heading names no year and no quarter, such as 2024/25 or 2024/25 Q3.`);
  return false;
}

/** The two financial years that a bare year has a part of. */
function eitherYear(text: string): string {
  const year = Number(text);
  return `${formatYear(year - 1)} or ${formatYear(year)}`;
}

function rowOf(
  row: readonly string[],
  number: number,
  labels: readonly { readonly column: number }[],
  figures: readonly { readonly column: number }[],
): SheetRow | undefined {
  const said = labels.map(({ column }) => tidy(row[column] ?? ''));
  const cells = figures.map(({ column }) => readCell(row[column] ?? ''));
  const empty = cells.every((cell) => cell.type === 'blank');
  const words = said.filter((label) => label !== '');
  if (empty && words.length === 0) return undefined;
  const total = words.some((label) => /^(grand |sub-?)?totals?\b/i.test(label));
  // A row of dashes is a row; a row with nothing but words is a heading within the table.
  const dashes = figures.some(({ column }) => tidy(row[column] ?? '') !== '');
  return { number, labels: said, cells, sort: total ? 'total' : empty && !dashes ? 'heading' : 'figures' };
}
