import { addAll, formatMoneyShort, formatPeriod, pence } from '@goldenthread/model';
import { rowCalled } from '../cells/called.js';
import type { MoneyUnit } from '../cells/cells.js';
import { penceOf, roundingOf } from '../cells/figures.js';
import type { NotLine } from '../sheet/not-lines.js';
import { TOTAL_LABEL } from '../sheet/sums.js';
import type { FigureColumn, Sheet, SheetRow } from '../sheet/table.js';
import { unitOf } from './budget-lines.js';
import type { Declarer } from './declarer.js';
import { newEntry, type PlanEntry } from './entries.js';
import type { PlanRow, SourceCell } from './plan-table.js';

/** What pays for a budget, as a financial plan; and the rows of the table that stand in it, by their index. */
export interface Financing {
  readonly entry: PlanEntry;
  readonly taken: ReadonlySet<number>;
}

/** What a row takes from reserves, and the words around what they are called. */
const FROM_RESERVES = /\b(reserves?|balances?|cronfeydd)\b/i;
const TAKING = /^(planned |net )?(use of|contributions? from|transfers? from|draw ?(down)? (on|from)|from)\s+(the )?/i;
const INTO_RESERVES = /\b(to|into) (the )?([a-z]+ )?(reserves?|balances?)\b/i;
/** The row that a gap is the rest of: what the budget comes to. */
const NET = /\b(net|total|budget requirement|cyfanswm)\b/i;

/**
 * What pays for a budget as `funding` of a financial plan, what is taken from reserves as what it `uses`, and the gap. The sheet
 * states the gap when reserves are used, the plan before: it is written only where the sheet's own gap agrees.
 */
export function financingOf(
  sheet: Sheet,
  unit: MoneyUnit,
  apart: ReadonlyMap<number, NotLine>,
  declarer: Declarer,
  symbol: string,
): Financing | undefined {
  const { rows, ledger } = sheet;
  const columns = plannedColumns(sheet.columns);
  const amountsOf = (row: SheetRow | undefined): (number | undefined)[] =>
    columns.map(({ at, column }) => penceOf(row?.cells[at], unitOf(column, unit)));
  const funding = [...apart].flatMap(([index, { sort }]) => {
    const row = rows[index];
    const label = row?.labels.filter(Boolean).join(' ') ?? '';
    return sort === 'funding' && row ? [{ index, row, label, amounts: amountsOf(row), isTotal: TOTAL_LABEL.test(label) }] : [];
  });
  const own = funding.filter(({ isTotal, label, amounts }) => !isTotal && !INTO_RESERVES.test(label) && hasFigures(amounts));
  if (own.length === 0) return undefined;
  const sign = own.flatMap(({ amounts }) => amounts).reduce((all: number, each) => all + Math.sign(each ?? 0), 0) < 0 ? -1 : 1;
  const entry = newEntry('financialPlan', declarer.nameFor('Funding of the budget', 'financialPlan'), 'Funding of the budget', 0);
  addAll(
    entry.periods,
    columns.map(({ column }) => column.period),
  );
  const rowOf = (label: string, amounts: readonly (number | undefined)[], note: string, row: SheetRow | undefined): PlanRow => ({
    label,
    figures: new Map(
      columns.map(({ column }, at) => {
        const amount = amounts[at];
        return [formatPeriod(column.period), amount === undefined ? '-' : formatMoneyShort(pence(amount), symbol)];
      }),
    ),
    sources: row && sourcesOf(row, columns, unit, sign < 0),
    note,
  });
  // The heading that they stand under says no more than that they pay for the budget.
  const heading = (own[0]?.index ?? 0) - 1;
  const taken = new Set<number>(rows[heading]?.sort === 'heading' ? [heading] : []);
  for (const { index, row, label, amounts } of own) {
    const shown = amounts.map((each) => (each === undefined ? undefined : sign * each));
    const isReserve = FROM_RESERVES.test(label);
    const title = label.replace(TAKING, '');
    const fund = isReserve ? declarer.fund(title.charAt(0).toUpperCase() + title.slice(1), 'revenue', row.number) : undefined;
    entry.rows.push(rowOf(fund === undefined ? 'funding' : `uses ${fund}`, shown, fund === undefined ? label : '', row));
    taken.add(index);
    ledger.plan(...row.labelPlaces, ...row.places.flatMap((place) => place ?? []));
  }
  for (const total of funding.filter(({ isTotal }) => isTotal)) {
    const added = columns.map((_, at) => own.reduce((all, { amounts }) => all + (amounts[at] ?? 0), 0));
    if (!agree(total.row, total.amounts, added, columns, unit, own.length)) continue;
    taken.add(total.index);
    ledger.leaveOut(
      `${rowCalled(total.row.number, total.label)} is the sum of what pays for the budget and is left out: the plan adds up by itself.`,
      ...placesOf(total.row),
    );
  }
  const gap = gapOf(sheet, apart, own, sign, amountsOf, columns, unit);
  if (gap && 'left' in gap) {
    taken.add(gap.index);
    const told = columns.flatMap(({ column }, at) => {
      const [stated, left] = [gap.stated[at] ?? 0, gap.left[at] ?? 0].map((each) => pence(Math.abs(each)));
      if (stated === undefined || left === undefined || stated === left) return [];
      const period = formatPeriod(column.period);
      return [
        `${period}: the sheet says ${formatMoneyShort(stated, symbol)}, what pays leaves ${formatMoneyShort(left, symbol)}`,
      ];
    });
    ledger.leaveOut(
      `${rowCalled(gap.row.number, gap.row.labels.filter(Boolean).join(' '))} does not agree with the others (${told.join('; ')}), so it is left out. Check the sheet.`,
      ...placesOf(gap.row),
    );
  } else if (gap) {
    const { index, row, amounts, isBefore } = gap;
    entry.rows.push(rowOf('gap in each year', amounts, '', undefined));
    taken.add(index);
    ledger.plan(...placesOf(row));
    if (isBefore)
      ledger.note(
        `${rowCalled(row.number, row.labels.filter(Boolean).join(' '))} is what is missing after reserves are used. The plan states what is missing before, and which reserves it uses.`,
      );
  }
  return { entry, taken };
}

/** The gap of each year, and whether that is more than the sheet states because reserves are used. */
interface Gap {
  readonly index: number;
  readonly row: SheetRow;
  readonly amounts: readonly number[];
  readonly isBefore: boolean;
}

/** A gap that the sheet states, and what its other rows leave, where the two differ. */
interface Disagreement {
  readonly index: number;
  readonly row: SheetRow;
  readonly stated: readonly (number | undefined)[];
  readonly left: readonly number[];
}

interface Planned {
  readonly at: number;
  readonly column: FigureColumn;
}

/** The columns of what is planned, one for each year: the first. */
function plannedColumns(columns: readonly FigureColumn[]): Planned[] {
  const all = columns.flatMap((column, at) =>
    column.series === 'actual' || column.period.type !== 'year' ? [] : [{ at, column }],
  );
  return [...Map.groupBy(all, ({ column }) => formatPeriod(column.period)).values()].flatMap(([first]) => first ?? []);
}

/** The gap of each year before reserves are used, where the sheet states what is left of it after that. */
function gapOf(
  { rows }: Sheet,
  apart: ReadonlyMap<number, NotLine>,
  own: readonly { readonly label: string; readonly amounts: readonly (number | undefined)[]; readonly index: number }[],
  sign: number,
  amountsOf: (row: SheetRow | undefined) => (number | undefined)[],
  columns: readonly Planned[],
  unit: MoneyUnit,
): Gap | Disagreement | undefined {
  const [index] = [...apart].find(([, { sort }]) => sort === 'gap') ?? [];
  const row = index === undefined ? undefined : rows[index];
  const first = own[0]?.index ?? 0;
  const net = rows.slice(0, first).findLast(({ labels }) => NET.test(labels.filter(Boolean).join(' ')));
  if (index === undefined || !row || !net) return undefined;
  const [stated, needed] = [amountsOf(row), amountsOf(net)];
  const paid = (isCounted: (label: string) => boolean): number[] =>
    columns.map((_, at) => own.reduce((all, { label, amounts }) => all + (isCounted(label) ? sign * (amounts[at] ?? 0) : 0), 0));
  const [all, withoutReserves] = [paid(() => true), paid((label) => !FROM_RESERVES.test(label))];
  const left = columns.map((_, at) => (needed[at] ?? 0) - (all[at] ?? 0));
  const isStated = [1, -1].some((way) =>
    agree(
      row,
      stated,
      left.map((each) => way * each),
      columns,
      unit,
      own.length + 1,
    ),
  );
  const amounts = columns.map((_, at) => (needed[at] ?? 0) - (withoutReserves[at] ?? 0));
  if (!isStated) return { index, row, stated, left };
  if (amounts.some((each) => each < 0)) return undefined;
  return { index, row, amounts, isBefore: amounts.some((each, at) => each !== left[at]) };
}

/** Whether what a row states is what was added up, but for rounding. */
function agree(
  row: SheetRow,
  stated: readonly (number | undefined)[],
  added: readonly number[],
  columns: readonly Planned[],
  unit: MoneyUnit,
  parts: number,
): boolean {
  return columns.every(({ at, column }, index) => {
    const room = roundingOf(row.cells[at], unitOf(column, unit)) * (parts + 1);
    return Math.abs((stated[index] ?? 0) - (added[index] ?? 0)) <= room;
  });
}

function sourcesOf(row: SheetRow, columns: readonly Planned[], unit: MoneyUnit, turned: boolean): Map<string, SourceCell> {
  return new Map(
    columns.flatMap(({ at, column }) => {
      const [place, cell] = [row.places[at], row.cells[at]];
      const own = (cell?.type === 'figure' ? cell.unit : undefined) ?? unitOf(column, unit);
      return place ? [[formatPeriod(column.period), { ...place, unit: own, turned }] as const] : [];
    }),
  );
}

const placesOf = (row: SheetRow) => [...row.labelPlaces, ...row.places.flatMap((place) => place ?? [])];
const hasFigures = (amounts: readonly (number | undefined)[]): boolean => amounts.some((each) => each !== undefined);
