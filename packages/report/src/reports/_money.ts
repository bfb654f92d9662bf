import {
  add,
  basisOf,
  type Element,
  figuresOf,
  formatYear,
  inEachYear,
  type LineMoney,
  NO_MONEY,
  type Pence,
  type Plan,
  type Signs,
  subtract,
  YearMoney,
} from '@goldenthread/model';
import { figures, lineOfRow, money, none, sumRow, table, words } from '../document/cells.js';
import type { Cell, Row, SourceLine, Table } from '../document/document.js';

/** Exact money of one year, with the lines of the plan that make it up. */
interface TracedAmount {
  readonly pence: Pence;
  readonly lines: readonly SourceLine[];
}

/** Money by financial year, each year with its lines. */
export type TracedMoney = ReadonlyMap<number, TracedAmount>;

/** A row of money on its way to a table. */
export interface MoneyRow {
  readonly title: string;
  readonly years: TracedMoney;
  /** Set for a sum of the rows before it, by their place in the table. */
  readonly adds?: readonly number[];
  /** What is to be read beside it. */
  readonly note?: string;
  /** What a year without an amount says: none, where that is certain. */
  readonly without?: string;
}

/** Amounts that are being added up: a fund may have thousands of lines, so none of their lists is copied for each. */
type GrowingMoney = Map<number, { pence: Pence; readonly lines: SourceLine[] }>;

/** Adds amounts of a year to others. */
function addAmount(years: GrowingMoney, year: number, pence: Pence, lines: readonly SourceLine[]): void {
  const sum = years.get(year) ?? { pence: NO_MONEY, lines: [] };
  sum.pence = add(sum.pence, pence);
  for (const line of lines) sum.lines.push(line);
  years.set(year, sum);
}

/** The money of budget lines, or of parts of them, each nature with its sign. */
export function linesMoney(lines: Iterable<LineMoney>, signs: Signs): TracedMoney {
  const years: GrowingMoney = new Map();
  for (const line of lines) {
    const sign = signs[line.nature];
    if (sign === undefined) continue;
    for (const [year, amount] of line.years) addAmount(years, year, (sign * amount) as Pence, [lineOfRow(line.row)]);
  }
  return years;
}

/** The money that an element states in its rows of a type: a saving's `amount`, a fund's `available`. */
export function statedTraced(plan: Plan, element: Element, type: Parameters<typeof figuresOf>[2], sign: 1 | -1 = 1): TracedMoney {
  const years: GrowingMoney = new Map();
  for (const { row, year, amount } of figuresOf(plan, element, type))
    addAmount(years, year, (sign * amount) as Pence, [lineOfRow(row)]);
  return years;
}

/** The years of a plan, and those that its savings state. */
export function savingYears(plan: Plan): number[] {
  const stated = plan.of('saving').flatMap((saving) => [...statedTraced(plan, saving, 'amount').keys()]);
  return [...new Set([...plan.settings.years, ...stated])].sort((a, b) => a - b);
}

/** What a saving comes to in each year: what is new in a year lasts to the last of the years. */
export function savedInEachYear(plan: Plan, saving: Element, all: readonly number[]): TracedMoney {
  const stated = statedTraced(plan, saving, 'amount');
  if (basisOf(saving, 'amount') !== 'new each year') return stated;
  const amounts = new YearMoney([...stated].map(([year, { pence }]) => [year, pence]));
  const lines = (until: number) => [...stated].flatMap(([year, amount]) => (year <= until ? amount.lines : []));
  return new Map([...inEachYear(amounts, 'new each year', all)].map(([year, pence]) => [year, { pence, lines: lines(year) }]));
}

/** Several amounts by year added up. */
export function addTraced(parts: Iterable<TracedMoney>): TracedMoney {
  const years: GrowingMoney = new Map();
  for (const part of parts) for (const [year, { pence, lines }] of part) addAmount(years, year, pence, lines);
  return years;
}

/** The same amounts with the other sign. */
export const negated = (years: TracedMoney): TracedMoney =>
  new Map([...years].map(([year, { pence, lines }]) => [year, { pence: (0 - pence) as Pence, lines }]));

export const isEmpty = (years: TracedMoney): boolean => years.size === 0;

/** The years of a table of money: the plan's own, and all others that hold an amount. */
function yearsShown(plan: Plan, rows: readonly MoneyRow[]): number[] {
  const withAmounts = rows.flatMap(({ years }) => [...years.keys()]);
  return [...new Set(withAmounts.length === 0 ? plan.settings.years : withAmounts)].sort((a, b) => a - b);
}

/** A table of money by year. Sums add up the rows that they name, in each column. */
export function moneyTable(plan: Plan, caption: string, what: string, rows: readonly MoneyRow[]): Table[] {
  const years = yearsShown(plan, rows);
  const shown: Row[] = [];
  const notes = rows.some(({ note }) => note);
  for (const { title, years: amounts, adds, note, without = 'none' } of rows) {
    if (adds) {
      const sum = sumRow(
        title,
        shown.map(({ cells }) => ({ cells: cells.slice(0, years.length + 1) })),
        adds,
      );
      shown.push({ ...sum, cells: notes ? [...sum.cells, words(note ?? '', 'no note')] : sum.cells });
      continue;
    }
    const cells = years.map((year): Cell => {
      const amount = amounts.get(year);
      return amount ? money(amount.pence, amount.lines) : none(without);
    });
    shown.push({ cells: [words(title), ...cells, ...(notes ? [words(note ?? '', 'no note')] : [])] });
  }
  return table(caption, [what, ...years.map((year) => figures(formatYear(year))), ...(notes ? ['Note'] : [])], shown);
}

/** A table of money whose last row adds up all others. */
export function moneyTableWithTotal(
  plan: Plan,
  caption: string,
  what: string,
  rows: readonly MoneyRow[],
  total = 'Total',
): Table[] {
  const filled = rows.filter(({ years }) => !isEmpty(years));
  if (filled.length === 0) return [];
  return moneyTable(plan, caption, what, [...filled, { title: total, years: new Map(), adds: filled.map((_, index) => index) }]);
}

export const savingStage = (saving: Element): string | undefined => saving.one('stage')?.stage;

/** What of a saving is at risk: the part that it states; where its stage alone says so, all that is not achieved yet. */
export function riskOf(plan: Plan, saving: Element): TracedMoney {
  const stated = statedTraced(plan, saving, 'atRisk');
  if (!isEmpty(stated) || savingStage(saving) !== 'at risk') return stated;
  const achieved = statedTraced(plan, saving, 'achieved');
  const left = [...statedTraced(plan, saving, 'amount')].flatMap(([year, { pence, lines }]): [number, TracedAmount][] => {
    const done = achieved.get(year);
    if (!done) return [[year, { pence, lines }]];
    const open = subtract(pence, done.pence);
    return open > 0 ? [[year, { pence: open, lines: [...lines, ...done.lines] }]] : [];
  });
  return new Map(left);
}
