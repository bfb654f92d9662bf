import { formatPeriod, type Period, readPeriod } from '@goldenthread/model';
import { cellQuoted } from '../cells/called.js';
import type { CellAccount, Place } from '../cells/cell-account.js';
import { cleanText, readCell } from '../cells/cells.js';
import { partOfYear, periodIn } from '../cells/periods.js';
import { type Column, reasonLeftOut } from './columns.js';
import type { SeriesWord } from './headings.js';
import { readHeading } from './headings.js';
import type { FigureColumn, PeriodWords, SheetRow, TableParts } from './table.js';

type Body = readonly (readonly string[])[];

/** Whether a table has one row for each thing and period: a column of periods, one of words, and a figure beside them. */
export function isLong(columns: readonly Column[], body: Body): boolean {
  const period = periodColumn(columns, body);
  if (!period) return false;
  const words = columns.some((column) => column !== period && !column.blank && column.role !== 'note' && !column.figures);
  return words && valueColumns(columns, period).length > 0;
}

function periodColumn(columns: readonly Column[], body: Body): Column | undefined {
  return columns.find((column) => {
    if (column.role !== 'period' && column.role !== 'reported') return false;
    const cells = body.map((row) => cleanText(row[column.at] ?? '')).filter((text) => text !== '');
    const read = cells.filter((text) => periodIn(text).period !== undefined || readPeriod(text).period !== undefined);
    return cells.length > 0 && read.length >= cells.length * 0.8;
  });
}

/** Which part of the year a row is of, in a column beside the one of years: its quarter or its month. */
function partColumn(columns: readonly Column[], period: Column, body: Body): Column | undefined {
  return columns.find(
    (column) => column !== period && column.role === 'period' && body.some((row) => cleanText(row[column.at] ?? '') !== ''),
  );
}

function valueColumns(columns: readonly Column[], period: Column): Column[] {
  return columns.filter(
    ({ heading, role, figures, at }) =>
      at !== period.at &&
      figures &&
      heading.aside === undefined &&
      !heading.total &&
      (role === 'value' || heading.series !== undefined || (role === undefined && heading.text !== '' && at > period.at)),
  );
}

/** A table of one row for each thing and period, as a table with a column for each period. */
export function pivoted(parts: TableParts, ledger: CellAccount): { columns: FigureColumn[]; rows: SheetRow[] } {
  const { columns, body, from, labels } = parts;
  const period = periodColumn(columns, body);
  if (!period) return { columns: [], rows: [] };
  const part = partColumn(columns, period, body);
  const values = valueColumns(columns, period);
  const own = labels.filter((column) => column !== period && column !== part);
  const keys = own.filter(({ role }) => role !== 'note' && role !== 'flag' && role !== 'status' && role !== 'series');
  const seriesAt = own.find(({ role }) => role === 'series')?.at;
  for (const column of parts.asides)
    if (column !== period && column !== part && !values.includes(column)) leaveOut(column, body, from, ledger);
  const figures = new FigureColumns();
  const made = new Map<string, Draft>();
  body.forEach((row, index) => {
    const at = from + index;
    const text = (column: number): string => cleanText(row[column] ?? '');
    if (row.every((cell) => cleanText(cell) === '')) return;
    const found = periodOf(text(period.at), part && { text: text(part.at), heading: part.heading.text });
    const places = { row: at, column: period.at };
    if (!found) {
      const all = row.flatMap((cell, column) => (cleanText(cell) === '' ? [] : [{ row: at, column }]));
      ledger.leaveOut(
        `Row ${at + 1} is left out: ${cellQuoted(unread(text(period.at), part && text(part.at)))} is not a year, quarter or month (${row.map(cleanText).filter(Boolean).join(', ')}).`,
        ...all,
      );
      return;
    }
    ledger.read(places);
    if (part) ledger.read({ row: at, column: part.at });
    const key = keys.map((column) => text(column.at)).join('\u0000');
    const draft =
      made.get(key) ??
      newDraft(
        at,
        own.map((column) => (keys.includes(column) ? text(column.at) : '')),
        own,
      );
    made.set(key, draft);
    for (const column of keys) ledger.plan({ row: at, column: column.at });
    for (const column of values) {
      const series = (seriesAt === undefined ? undefined : readHeading(text(seriesAt)).series) ?? column.heading.series;
      const number = figures.numberOf(found, series, column);
      const there = draft.cells.get(number);
      if (there && cleanText(row[column.at] ?? '') === '') continue;
      if (there && cleanText(there.text) !== '') {
        ledger.leaveOut(
          `Row ${at + 1}: ‘${text(column.at)}’ is left out: there is a figure of ${formatPeriod(found)} for ${cellQuoted(key.split('\u0000').find(Boolean))} in a row before it.`,
          { row: at, column: column.at },
        );
        continue;
      }
      draft.cells.set(number, { row: at, column: column.at, text: row[column.at] ?? '' });
    }
    if (seriesAt !== undefined) ledger.read({ row: at, column: seriesAt });
    for (const column of own)
      if (!keys.includes(column) && column.at !== seriesAt && text(column.at) !== '')
        draft.words.push({
          period: found,
          role: column.role ?? 'note',
          text: text(column.at),
          place: { row: at, column: column.at },
        });
  });
  return { columns: figures.all, rows: [...made.values()].map((draft) => finished(draft, figures.all)) };
}

interface Draft {
  readonly at: number;
  readonly labels: string[];
  readonly labelPlaces: Place[];
  readonly cells: Map<number, Place & { readonly text: string }>;
  readonly words: PeriodWords[];
}

function newDraft(at: number, labels: string[], columns: readonly Column[]): Draft {
  return { at, labels, labelPlaces: columns.map((column) => ({ row: at, column: column.at })), cells: new Map(), words: [] };
}

function finished({ at, labels, labelPlaces, cells, words }: Draft, figures: readonly FigureColumn[]): SheetRow {
  return {
    number: at + 1,
    labels,
    labelPlaces,
    cells: figures.map((_, index) => readCell(cells.get(index)?.text ?? '')),
    places: figures.map((_, index) => cells.get(index)),
    asides: [],
    sort: 'figures',
    words,
  };
}

/** What the column of parts of a year says of a row, and what it is called. */
interface YearPart {
  readonly text: string;
  readonly heading: string;
}

function periodOf(text: string, part: YearPart | undefined): Period | undefined {
  const period = periodIn(text).period ?? readPeriod(text).period;
  if (part === undefined || part.text === '' || period?.type !== 'year') return period;
  return partOfYear(period.year, part.text, part.heading);
}

/** What of a row could not be read as its period. */
function unread(text: string, part: string | undefined): string {
  return [text, part].filter(Boolean).join(', ');
}

/** The columns of a table that is turned, one for each period and row, as they are met. */
class FigureColumns {
  readonly all: FigureColumn[] = [];
  private readonly known = new Map<string, number>();

  /** The number of the column of a period; a new one where there is none yet. */
  numberOf(period: Period, series: SeriesWord | undefined, column: Column): number {
    const name = formatPeriod(period);
    const key = `${name}|${series}|${column.at}`;
    const there = this.known.get(key);
    if (there !== undefined) return there;
    const heading = [column.heading.text, name].join(' ');
    const number =
      this.all.push({
        number: column.at + 1,
        heading,
        period,
        series,
        unit: column.heading.unit,
        sign: column.heading.sign,
        flag: column.heading.flag,
      }) - 1;
    this.known.set(key, number);
    return number;
  }
}

function leaveOut(column: Column, body: Body, from: number, ledger: CellAccount): void {
  const places = body.flatMap((row, index) =>
    cleanText(row[column.at] ?? '') === '' ? [] : [{ row: from + index, column: column.at }],
  );
  if (places.length > 0) ledger.leaveOut(reasonLeftOut(column), ...places);
}
