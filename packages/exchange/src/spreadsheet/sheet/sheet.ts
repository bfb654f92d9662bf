import { type CurrencySign, formatPeriod, type Period } from '@goldenthread/model';
import { CellAccount } from '../cells/cell-account.js';
import { type Cell, cleanText, type MoneyUnit, readCell } from '../cells/cells.js';
import { type ClipboardTable, gridsOf } from '../grid/copied.js';
import { cropped, type Grid, mergedFigures, spreadDown, transposed } from '../grid/grid.js';
import { dropHidden } from '../grid/hidden.js';
import { notesBelow } from '../grid/notes-below.js';
import { withBalances } from './balances.js';
import { withNatures } from './column-natures.js';
import { PLAIN_WORDS, wordsOfRole } from './column-words.js';
import { asksYear, type Column, type ColumnChoices, columnsOf, isChosenLabel, reasonLeftOut } from './columns.js';
import { withGroupsBeside } from './groups-beside.js';
import { type HeadingRows, headingRowsOf, titlesOf, withoutHeadings } from './heading-rows.js';
import { readHeading, SEVERAL_YEARS } from './headings.js';
import { isLong, pivoted } from './long.js';
import { withColours } from './rag-colours.js';
import { isRegister } from './register-kinds.js';
import type { Role } from './roles.js';
import { withSubject } from './subject.js';
import { TOTAL_LABEL } from './sums.js';
import type { AnyColumn, AsideColumn, FigureColumn, LabelColumn, Sheet, SheetRow, TableParts } from './table.js';

/** The most rows and columns that are read: more is a spreadsheet by itself, not a table of a plan. */
const [MOST_ROWS, MOST_COLUMNS] = [2_000, 200];

/** Columns whose cells may hold several things, each on a line of its own. */
const LISTS: ReadonlySet<Role> = new Set<Role>(['mitigation', 'riskAction', 'owner']);

/** What the amounts of a row count in, behind its label. */
const UNIT_BEHIND = /\s*\(?[£€$]\s*(?:['\u2018\u2019]?0{3}s?|[km]|mn|thousands?|millions?)\)?$/i;

/** A longer label is a sentence, whose pounds say nothing of the figures beside it. */
const LONGEST_LABEL = 60;

/** Reads a copied table. Undefined where it holds nothing that a plan takes: no year or quarter, and no register. */
export function readSheet(copied: ClipboardTable, choices: ColumnChoices = {}): Sheet | undefined {
  for (const grid of gridsOf(copied)) {
    const sheet = readGrid(grid, choices);
    if (sheet) return sheet;
  }
  return undefined;
}

/** Reads the table of a grid that holds one. */
export function readGrid(whole: Grid, choices: ColumnChoices = {}, most = MOST_ROWS): Sheet | undefined {
  const ledger = new CellAccount();
  const grid = cropped(whole, most, MOST_COLUMNS);
  if (whole.cells.length > most) ledger.note(`Only the first ${most} of ${whole.cells.length} rows are read.`);
  if (whole.cells.some((row) => row.length > MOST_COLUMNS)) ledger.note(`Only the first ${MOST_COLUMNS} columns are read.`);
  if (grid.note !== undefined) ledger.note(grid.note);
  for (const remark of grid.remarks ?? []) ledger.note(`Row ${remark.row + 1}, column ${remark.column + 1}: ${remark.text}`);
  const found = headingRowsOf(grid);
  if (found) {
    const sheet = understand(grid, found, choices, ledger);
    if (sheet) return sheet;
  }
  // Years may run down the side instead of along the top.
  const turned = transposed(grid);
  const foundTurned = headingRowsOf(turned);
  if (!foundTurned) return undefined;
  const turnedLedger = new CellAccount();
  for (const note of ledger.notes) turnedLedger.note(note);
  turnedLedger.note('The years run down the side in the spreadsheet: rows and columns are swapped.');
  const sheet = understand(turned, foundTurned, choices, turnedLedger);
  return sheet && sheet.columns.length > 0 && isOfFigures(sheet) ? sheet : undefined;
}

/** Whether what stands below the years is figures. Words that name a year, such as those of a report, head no column. */
function isOfFigures({ rows }: Sheet): boolean {
  const cells = rows.flatMap((row) => row.cells);
  const count = (type: Cell['type']): number => cells.filter((cell) => cell.type === type).length;
  return count('figure') >= count('words');
}

function understand(whole: Grid, heads: HeadingRows, choices: ColumnChoices, ledger: CellAccount): Sheet | undefined {
  const grid = withColours(dropHidden(whole, heads.end, ledger), heads, ledger);
  const below = notesBelow(grid, heads.end, ledger);
  const body = withoutHeadings(grid, heads, spreadDown(grid, heads.end).slice(heads.end, below.from), ledger);
  const titles = titlesOf(grid, heads);
  const own = withBalances(withSubject(columnsOf(grid, heads, body, choices), titles), titles);
  const { columns, natureNotes } = withNatures(own, body, titles);
  const wide = columns.filter(({ heading }) => heading.period !== undefined);
  const long = wide.length === 0 && isLong(columns, body);
  const bareYears = columns.some(({ heading }) => /^(19|20)\d\d$/.test(heading.text));
  if (wide.length === 0 && !long && !bareYears && !isRegister(columns.map(({ role }) => role))) return undefined;
  for (const note of mergedFigures(grid, heads.end)) ledger.note(note);
  const labels = columns.filter((column) => isLabel(column, columns, long));
  const asides = columns.filter((column) => !wide.includes(column) && !labels.includes(column) && !column.blank);
  readHeadings(grid, heads, columns, ledger);
  for (const { heading } of wide) if (heading.guess) ledger.note(heading.guess);
  // A register keeps what stands beside its figures in words.
  const register = isRegister(columns.map(({ role }) => role));
  if (!long && !register)
    for (const column of asides.filter(({ heading }) => heading.comparators === undefined))
      leaveOutColumn(column, body, heads.end, ledger);
  const title = titles.join('. ');
  const { unit, sign } = readHeading([title, ...labels.map(({ heading }) => heading.text)].join(' '));
  const parts = { columns, labels, wide, asides, body, from: heads.end };
  const read = long ? pivoted(parts, ledger) : plainRows(parts);
  const made = { ...read, rows: long ? read.rows : withGroupsBeside(read.rows, labels.map(asLabel), ledger) };
  const reckoned = grid.reckoned === true;
  if (made.rows.length === 0) return undefined;
  return {
    title,
    unit: unit === 'percent' ? undefined : (unit ?? unitOfSome(made.columns)),
    labels: labels.map(asLabel),
    columns: made.columns,
    natureNotes,
    asides: long ? [] : asides.map((column) => asAside(column, wide.length === 0)),
    times: long ? columns.filter((column) => column.role === 'period' && !labels.includes(column)).map(asLabel) : [],
    all: columns.flatMap((column) => anyColumn(column, labels.includes(column))),
    rows: (reckoned ? made.rows.map(asReckoned) : made.rows).map((row) => withSigns(row, made.columns, asides, sign)),
    get notes() {
      return ledger.notes;
    },
    marks: below.marks,
    ledger,
    grid,
  };
}

function asLabel({ at, heading, role, of }: Column): LabelColumn {
  return { number: at + 1, heading: heading.text, role, of };
}

/** What amounts count in where some headings of figures say it, all of them the same, and the others say nothing. */
function unitOfSome(columns: readonly FigureColumn[]): MoneyUnit | undefined {
  const [unit, ...others] = new Set(columns.flatMap((column) => column.unit ?? []));
  return others.length === 0 && unit !== 'percent' ? unit : undefined;
}

/** `alone`: the table has no figures of a year, so that a sum follows from none. */
function asAside(column: Column, alone: boolean): AsideColumn {
  const { heading, figures } = column;
  const follows = heading.follows === true || (heading.total === true && !alone) || /^(19|20)\d\d$/.test(heading.text);
  return {
    ...asLabel(column),
    total: heading.total === true,
    ofOtherYears: heading.aside === SEVERAL_YEARS,
    asksYear: column.choice === undefined && asksYear(heading),
    unit: heading.unit,
    comparators: column.choice === undefined ? heading.comparators : undefined,
    compared: heading.compared,
    reason: column.choice === '' ? '' : reasonLeftOut(column),
    tells: figures && !follows && column.choice !== '',
  };
}

/** A row whose figures a spreadsheet worked out. */
function asReckoned(row: SheetRow): SheetRow {
  const mark = (cell: Cell): Cell => (cell.type === 'figure' ? { ...cell, reckoned: true } : cell);
  return { ...row, cells: row.cells.map(mark), asides: row.asides.map(mark) };
}

/** A row whose amounts have the currency that their headings, or the title of the table, say. */
function withSigns(
  row: SheetRow,
  columns: readonly FigureColumn[],
  asides: readonly Column[],
  ofTable: CurrencySign | undefined,
): SheetRow {
  const signed = (cell: Cell, ofColumn: CurrencySign | undefined): Cell => {
    const sign = ofColumn ?? ofTable;
    if (cell.type !== 'figure' || cell.sort === 'percent' || cell.sign !== undefined || sign === undefined) return cell;
    return { ...cell, sign };
  };
  return {
    ...row,
    cells: row.cells.map((cell, index) => signed(cell, columns[index]?.sign)),
    asides: row.asides.map((cell, index) => signed(cell, asides[index]?.heading.sign)),
  };
}

/** What a column is, and whatever of it can be chosen; those that stay out too. */
function anyColumn({ at, heading, role, blank, of }: Column, label: boolean): AnyColumn[] {
  const { period, series, text } = heading;
  // What is said of one period is so by its heading.
  if (blank || of !== undefined) return [];
  const is = period || !(label || role === 'period' || role === 'value') ? undefined : role ? wordsOfRole(role) : PLAIN_WORDS;
  return [
    {
      number: at + 1,
      heading: text,
      period: period ? formatPeriod(period) : '',
      ...(series ? { series } : {}),
      ...(is === undefined ? {} : { is }),
    },
  ];
}

/** Whether a column without a period says what its rows are. */
function isLabel(column: Column, columns: readonly Column[], long: boolean): boolean {
  const { heading, role, figures, blank, choice, at } = column;
  if (isChosenLabel(column)) return !(long && (role === 'value' || role === 'period'));
  if (blank || heading.period || choice !== undefined) return false;
  if (role === 'note' || role === 'flag' || role === 'status' || role === 'tolerance') return true;
  if (heading.total || /^(19|20)\d\d$/.test(heading.text)) return false;
  if (long && (role === 'value' || role === 'period' || (heading.series !== undefined && figures))) return false;
  if (role !== undefined && role !== 'value' && heading.aside === undefined) return true;
  if (!figures) return !column.dashes;
  if (heading.budget || !column.codes) return false;
  const start = columns.findIndex((each) => each.heading.period !== undefined);
  const before = start < 0 ? at === 0 : at < start;
  return before && heading.series === undefined && heading.aside === undefined && role !== 'value';
}

function readHeadings(grid: Grid, { titles, first, end }: HeadingRows, columns: readonly Column[], ledger: CellAccount): void {
  for (const row of titles) for (const [column] of (grid.cells[row] ?? []).entries()) ledger.read({ row, column });
  for (const { at } of columns) for (let row = first; row < end; row++) ledger.read({ row, column: at });
}

function leaveOutColumn(column: Column, body: readonly (readonly string[])[], from: number, ledger: CellAccount): void {
  const places = body.flatMap((row, index) =>
    cleanText(row[column.at] ?? '') === '' ? [] : [{ row: from + index, column: column.at }],
  );
  // A column that was chosen to stay out needs no sentence.
  if (column.choice === '') for (const place of places) ledger.read(place);
  else ledger.leaveOut(reasonLeftOut(column), ...places);
}

function plainRows({ wide, labels, asides, body, from }: TableParts): { columns: FigureColumn[]; rows: SheetRow[] } {
  const columns = wide.map(({ at, heading, nature, balance, choice }) => ({
    chosen: choice !== undefined,
    nature,
    balance,
    number: at + 1,
    heading: heading.text,
    period: heading.period as Period,
    series: heading.series,
    unit: heading.unit,
    sign: heading.sign,
    flag: heading.flag,
  }));
  const rows = body.flatMap((row, index) => {
    const read = rowOf(row, from + index, labels, wide, asides);
    return read ? [read] : [];
  });
  return { columns, rows };
}

function rowOf(
  row: readonly string[],
  at: number,
  labels: readonly Column[],
  figures: readonly Column[],
  asides: readonly Column[],
): SheetRow | undefined {
  const written = labels.map(({ at, role }) => labelText(row[at] ?? '', role));
  const unit = unitOfLabels(written);
  const said = unit === undefined ? written : written.map((label) => label.replace(UNIT_BEHIND, ''));
  const cells = figures.map((column) => inUnit(readCell(row[column.at] ?? ''), unit));
  const empty = cells.every((cell) => cell.type === 'blank');
  const words = said.filter((label) => label !== '');
  const beside = asides.map((column) => readCell(row[column.at] ?? ''));
  if (empty && words.length === 0 && beside.every((cell) => cell.type === 'blank')) return undefined;
  const total = words.some((label) => TOTAL_LABEL.test(label));
  // A row of dashes is a row; a row with nothing but words is a heading within the table.
  const dashes = figures.some((column) => cleanText(row[column.at] ?? '') !== '');
  const heading = figures.length > 0 ? empty && !dashes : words.length === 1 && labels.length > 2;
  return {
    number: at + 1,
    labels: said,
    cells,
    places: figures.map((column) => ({ row: at, column: column.at })),
    asides: beside,
    sort: total ? 'total' : heading ? 'heading' : 'figures',
    labelPlaces: labels.map((column) => ({ row: at, column: column.at })),
    words: [],
  };
}

/** What a label column says; items on lines of their own stay apart where a column holds lists. */
function labelText(raw: string, role: Role | undefined): string {
  if (role === undefined || !LISTS.has(role)) return cleanText(raw);
  return raw
    .split(/\r\n|\n|\r/)
    .map(cleanText)
    .filter(Boolean)
    .join('; ');
}

/** What the amounts of a row count in where its label says so: `Staffing £k`, `Grants (£m)`. */
function unitOfLabels(labels: readonly string[]): MoneyUnit | undefined {
  const units = labels.flatMap((label) => (label.length > LONGEST_LABEL ? [] : (readHeading(label).unit ?? [])));
  return units.find((unit): unit is MoneyUnit => unit === 'k' || unit === 'm' || unit === 'bn');
}

function inUnit(cell: Cell, unit: MoneyUnit | undefined): Cell {
  const bare = cell.type === 'figure' && cell.sort !== 'percent' && cell.unit === undefined;
  return bare && unit !== undefined ? { ...cell, unit } : cell;
}
