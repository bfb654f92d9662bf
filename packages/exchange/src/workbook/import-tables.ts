import {
  addAll,
  CURRENCIES,
  type CurrencySign,
  type Day,
  type ElementKind,
  formatPeriod,
  formatYear,
  listed,
  type Plan,
  USUAL_CURRENCY,
} from '@goldenthread/model';
import type { MoneyUnit } from '../spreadsheet/cells/cells.js';
import { wholeUnits } from '../spreadsheet/cells/units.js';
import type { Grid } from '../spreadsheet/grid/grid.js';
import { assumesPounds, reportUnused, waysToRead } from '../spreadsheet/paste.js';
import { budgetOf } from '../spreadsheet/plan/as-budget.js';
import { measuresOf } from '../spreadsheet/plan/as-measures.js';
import { registerOf } from '../spreadsheet/plan/as-register.js';
import { newEntry, type PlanEntry } from '../spreadsheet/plan/entries.js';
import { columnWords, wordsOfRole } from '../spreadsheet/sheet/column-words.js';
import type { ColumnChoices } from '../spreadsheet/sheet/columns.js';
import type { PasteContext, PastedSum } from '../spreadsheet/sheet/pasted.js';
import { regionsOf } from '../spreadsheet/sheet/regions.js';
import type { PasteAs } from '../spreadsheet/sheet/register-kinds.js';
import type { Role } from '../spreadsheet/sheet/roles.js';
import { readGrid } from '../spreadsheet/sheet/sheet.js';
import type { SettledSums } from '../spreadsheet/sheet/sums.js';
import type { AnyColumn, Sheet } from '../spreadsheet/sheet/table.js';
import type { WorkbookSheet } from './file/workbook.js';

/** The most rows of a sheet that are imported. */
const MOST_ROWS = 20_000;

/** What is remembered of how a sheet is read. Columns go by their headings: a column may move. */
export interface SheetMapping {
  readonly as?: PasteAs | 'nothing' | undefined;
  readonly unit?: MoneyUnit | undefined;
  readonly income?: SettledSums['income'] | undefined;
  /** By heading: a period, with a series where the heading names none; what it says of its row; empty where it stays out. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

/** A table of a sheet, and what it becomes. */
export interface ImportedTable {
  readonly sheet: string;
  /** The row of its title or its headings, counted from 1. */
  readonly row: number;
  readonly title: string;
  readonly as: PasteAs;
  /** What else it could become, the likeliest first. */
  readonly possible: readonly PasteAs[];
  readonly unit: MoneyUnit;
  /** What amounts count in, in words. */
  readonly counts: string;
  readonly income?: SettledSums['income'] | undefined;
  /** What each column is, by its heading. */
  readonly columns: readonly { readonly heading: string; readonly is: string }[];
  /** Every column, those that stay out too. */
  readonly all: readonly AnyColumn[];
  /** What a column can be chosen to say of its row, in words. */
  readonly columnWords: readonly string[];
  /** Set where nobody said what amounts count in, so that they stay out. */
  readonly asksUnit: boolean;
  readonly entries: readonly PlanEntry[];
  readonly notes: readonly string[];
  /** What only a person can answer, without which figures stay out. */
  readonly questions: readonly string[];
  readonly sums: readonly PastedSum[];
}

/** What a sheet became: its tables, or why it has none. */
export interface ImportedSheet {
  readonly name: string;
  readonly tables: readonly ImportedTable[];
  readonly notes: readonly string[];
}

/** Reads the tables of a sheet as entries of a plan. `planName` is what a budget that belongs to nothing else is of. */
export function importSheet(
  sheet: WorkbookSheet,
  context: PasteContext,
  planName: string,
  mapping: SheetMapping,
  as: PasteAs | undefined,
): ImportedSheet {
  const { name, hidden, grid, signalled = [] } = sheet;
  if (mapping.as === 'nothing') return { name, tables: [], notes: [`The sheet ‘${name}’ is left out, as the mapping says.`] };
  if (grid.cells.length === 0) return { name, tables: [], notes: [] };
  if (hidden) return { name, tables: [], notes: [`The sheet ‘${name}’ is hidden in the workbook, so it is left out.`] };
  const notes: string[] = [];
  if (signalled.length > 0)
    notes.push(
      `Sheet ‘${name}’: rules colour the cells ${listed(signalled)}, or put signs in them. Only what stands in these cells is read: type a status that is shown by colour alone.`,
    );
  const tables = regionsOf(grid).flatMap((region) => {
    const table = importRegion(region, name, context, planName, mapping, as);
    if (!table) addAll(notes, wordsOf(region, name));
    return table ?? [];
  });
  return { name, tables, notes };
}

/** What a part of a sheet says that is no table. */
function wordsOf({ cells }: Grid, sheet: string): string[] {
  return cells.flatMap((row, at) => {
    const said = row.map((text) => text.trim()).filter(Boolean);
    return said.length === 0
      ? []
      : [`Sheet ‘${sheet}’, row ${at + 1} is not a table that a plan can use and is left out: ‘${said.join(', ')}’`];
  });
}

function importRegion(
  region: Grid,
  name: string,
  context: PasteContext,
  planName: string,
  mapping: SheetMapping,
  as: PasteAs | undefined,
): ImportedTable | undefined {
  const plain = readGrid(region, {}, MOST_ROWS);
  if (!plain) return undefined;
  const choices = choicesOf(plain, mapping);
  const sheet = Object.keys(choices).length === 0 ? plain : readGrid(region, choices, MOST_ROWS);
  if (!sheet) return undefined;
  const possible = waysToRead(sheet, context);
  const wanted = as ?? (mapping.as === 'nothing' ? undefined : mapping.as);
  const way = wanted !== undefined && possible.includes(wanted) ? wanted : possible[0];
  if (way === undefined) return undefined;
  const unit = mapping.unit ?? sheet.unit ?? '';
  const questions: string[] = [];
  const choice = { unit: mapping.unit, income: mapping.income };
  const unclear = assumesPounds(sheet, way, choice) && !isInPounds(sheet);
  if (unclear)
    questions.push(
      `Are its amounts in ${wholeUnits(context.symbol)}, thousands or millions? The table does not say, so they are left out for now.`,
    );
  const made = unclear ? { entries: [], sums: [] } : entriesOf(way, sheet, context, unit, choice, planName);
  if (unclear) sheet.ledger.leaveOut('Its amounts are left out: it does not give their unit.', ...allPlaces(sheet));
  reportUnused(sheet);
  addAll(questions, questionsOf(sheet));
  addAll(questions, sheet.ledger.questions);
  const common = commonUnit(sheet) ?? unit;
  return {
    sheet: name,
    row: region.cells.findIndex((row) => row.some((text) => text.trim() !== '')) + 1,
    title: sheet.title,
    as: way,
    possible,
    unit: common,
    counts: common === '' ? wholeUnits(context.symbol) : UNIT_WORDS[common],
    income: 'income' in made ? made.income : undefined,
    columns: columnsOf(sheet, way),
    all: sheet.all,
    columnWords: columnWords(way),
    asksUnit: unclear,
    entries: made.entries,
    notes: [...sheet.ledger.notes],
    questions,
    sums: made.sums,
  };
}

const UNIT_WORDS = { k: 'thousands', m: 'millions', bn: 'billions' } as const;

/** What all amounts count in where the headings of their columns say so. */
function commonUnit({ columns }: Sheet): MoneyUnit | undefined {
  const [unit, ...others] = new Set(columns.map((column) => column.unit));
  return others.length === 0 && unit !== 'percent' ? unit : undefined;
}

/** What a person chose for columns, by their numbers in this sheet. */
function choicesOf(sheet: Sheet, { columns = {} }: SheetMapping): ColumnChoices {
  return Object.fromEntries(
    [...sheet.all, ...sheet.asides].flatMap(({ number, heading }) =>
      columns[heading] === undefined ? [] : [[number, columns[heading]]],
    ),
  );
}

/** The columns of figures that nobody can tell the period of, where figures are left out for it: a register keeps them in words. */
function questionsOf({ asides, ledger }: Sheet): string[] {
  return asides.flatMap(({ heading, number, asksYear }) => {
    if (/^(19|20)\d\d$/.test(heading))
      return [`Which year is the column ‘${heading}’: ${formatYear(Number(heading) - 1)} or ${formatYear(Number(heading))}?`];
    return asksYear && ledger.hasLeftOut(number - 1)
      ? [`Which year is ${heading === '' ? `column ${number}` : `the column ‘${heading}’`} of?`]
      : [];
  });
}

/** Whether the size or the pence of amounts leave no doubt that they are pounds. */
function isInPounds(sheet: Sheet): boolean {
  return sheet.rows.some((row) =>
    row.cells.some(
      (cell) => cell.type === 'figure' && (/^-?\d{6,}/.test(cell.digits) || /\.\d\d$/.test(cell.digits) || cell.sort === 'money'),
    ),
  );
}

function allPlaces(sheet: Sheet): { row: number; column: number }[] {
  return sheet.rows.flatMap((row) => [...row.labelPlaces, ...row.places.flatMap((place) => place ?? [])]);
}

/** What only a measure has: beside anything else, such a column is words. */
const OF_MEASURES: ReadonlySet<Role> = new Set<Role>(['better', 'series', 'unit', 'reported', 'tolerance', 'source']);

function columnsOf(sheet: Sheet, way: PasteAs): { heading: string; is: string }[] {
  const isCompared = way === 'measures' || way === 'outcomes';
  const figures = sheet.columns.map(({ heading, period, series, balance }) => ({
    heading,
    is: [series ?? balance, formatPeriod(period)].filter(Boolean).join(' '),
  }));
  const labels = sheet.labels.map(({ heading, role }) => ({
    heading: heading === '' ? '(no heading)' : heading,
    is: role === undefined || (!isCompared && OF_MEASURES.has(role)) ? 'words' : wordsOfRole(role),
  }));
  const others = sheet.asides.flatMap(({ heading, comparators, compared }) =>
    comparators === undefined || !isCompared
      ? []
      : [{ heading, is: ['benchmark', compared && formatPeriod(compared)].filter(Boolean).join(' ') }],
  );
  const times = sheet.times.map(({ heading }) => ({ heading, is: 'year or quarter' }));
  return [...labels, ...times, ...new Map([...figures, ...others].map((figure) => [figure.heading, figure])).values()];
}

function entriesOf(
  way: PasteAs,
  sheet: Sheet,
  context: PasteContext,
  unit: MoneyUnit,
  choice: { readonly unit: MoneyUnit | undefined; readonly income: SettledSums['income'] | undefined },
  planName: string,
): { entries: PlanEntry[]; sums: readonly PastedSum[]; income?: SettledSums['income'] | undefined } {
  if (way === 'measures' || way === 'rows') return { entries: measuresOf(sheet, context, choice).entries, sums: [] };
  if (way !== 'budget') return registerOf(way, sheet, context, unit, choice);
  const { planRows, declared, sums = [], income } = budgetOf(sheet, context, unit, choice);
  const entry = newEntry('budgetFor', planName, sheet.title, sheet.rows[0]?.number ?? 1);
  addAll(
    entry.periods,
    sheet.columns.map(({ period }) => period),
  );
  addAll(entry.rows, planRows);
  return { entries: entry.rows.length > 0 ? [...declared, entry] : [], sums, income };
}

/**
 * What there is in a plan that a workbook may speak of; `today` where it says no day that it stands at, `symbol` the sign of its
 * currency where there is no plan yet.
 */
export function contextOf(
  plan: Plan | undefined,
  nameFor: PasteContext['nameFor'],
  today?: Day,
  symbol: CurrencySign = CURRENCIES[USUAL_CURRENCY],
): PasteContext {
  const all = plan?.everything ?? [];
  const named = (...kinds: ElementKind[]) =>
    all.flatMap(({ kind, path, title }) =>
      path !== undefined && (kinds.length === 0 || kinds.includes(kind)) ? [{ name: path, title: title.trim(), kind }] : [],
    );
  return {
    inBudget: false,
    takesBudget: true,
    rowWords: [],
    periods: [],
    funds: named('fund'),
    // What is put by pays for nothing by itself.
    usualFund: plan?.of('fund').find((fund) => fund.one('holds')?.holds !== 'reserve')?.name ?? 'GeneralFund',
    owners: named('officer', 'portfolio', 'group', 'body', 'partner'),
    others: all.flatMap((each) =>
      each.path === undefined
        ? []
        : [{ name: each.path, title: each.title.trim(), kind: each.kind, code: each.one('code')?.words.text.trim() }],
    ),
    countsMoney: false,
    symbol: plan?.settings.symbol ?? symbol,
    asAt: plan?.settings.asAt ?? today,
    startMonth: plan?.settings.startMonth,
    declares: true,
    updates: true,
    nameFor,
  };
}
