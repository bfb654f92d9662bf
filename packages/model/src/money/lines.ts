import type { ValueFact } from '../facts/common.js';
import type { LineClause } from '../facts/generated.js';
import { derived, derivedFor } from '../plan/derived.js';
import { splitYears } from '../plan/disputes.js';
import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import { isSound, type Plan } from '../plan/plan.js';
import type { Row } from '../plan/rows.js';
import { amountUnit } from '../plan/settings.js';
import { lineageOf } from '../thread/lineage.js';
import { Sums } from '../thread/sums.js';
import { partsOf } from '../thread/thread.js';
import { signOf } from '../values/currency.js';
import { addTo } from '../values/long-lists.js';
import { type Pence, parseMoney } from '../values/money.js';
import { yearOfPeriod } from '../values/period.js';
import { YearMoney, YearSum } from '../values/year-money.js';

/** What a budget line is: `revenue`, `capital`, `growth`, `income`, `outturn` or `saving`. */
type Nature = LineClause['nature'];

/** Money that a line of a budget states, or a part of it. */
export interface LineMoney {
  readonly nature: Nature;
  readonly row: Row;
  readonly years: YearMoney;
}

/** A line of a budget, with the work (or outcome, or saving) that it is for. */
export interface BudgetLine extends LineMoney {
  readonly clause: LineClause;
  /** The `budget` it stands in. */
  readonly budget: Element;
  /** What the budget is for; undefined when `budget for` names nothing. */
  readonly owner: Element | undefined;
  /** The fund it draws on or pays into; undefined when it names none. */
  readonly fund: Element | undefined;
}

/** A figure as money: an amount as typed, or a bare number in the unit of `amounts in £k`. */
export function moneyOf(part: Part, value: ValueFact, element: Element): Pence | undefined {
  if (value.type === 'money') return value.pence;
  if (value.type !== 'number' || isCountedAbroad(part, element)) return undefined;
  const unit = amountUnit(element) ?? (element.parent && amountUnit(element.parent)) ?? part.settings.amountsIn;
  return parseMoney(value.text, unit);
}

/** Whether bare numbers count in another currency than the plan's, by the `amounts in` that holds for them. */
function isCountedAbroad(part: Part, element: Element): boolean {
  const stated = element.one('amountsIn') ?? element.parent?.one('amountsIn');
  const sign = stated ? signOf(stated.unit.name) : part.settings.amountsSign;
  return sign !== undefined && sign !== part.settings.symbol;
}

/** The money of a row by year. The quarters of a year add up. */
export function yearMoney(part: Part, row: Row): YearMoney {
  return row.keep(part.settings, () => {
    const { startMonth } = part.settings;
    const years = new YearSum();
    row.eachCounted((period, value) => {
      const amount = moneyOf(part, value, row.element);
      if (amount !== undefined) years.count(yearOfPeriod(period, startMonth), amount);
    });
    return years;
  });
}

/** Every line of every budget of the plan, of partners' money too. */
export const everyLine = derived((plan: Plan): readonly BudgetLine[] => {
  const lines: BudgetLine[] = [];
  for (const budget of plan.of('budget', 'budgetFor')) {
    const owner = budget.kind === 'budget' ? budget.parent : plan.linksFrom(budget, 'budgetFor').find(isSound)?.to;
    // Each line names one fund, so that the links come in the same order.
    const funds = plan.linksFrom(budget, 'line');
    const spread = spreadYears(plan, budget);
    let next = 0;
    for (const row of budget.rows) {
      const { clause } = row;
      if (clause.type !== 'line') continue;
      const link = funds[next];
      const isOwn = link?.name === clause.fund;
      if (isOwn) next++;
      const fund = isOwn && link.sound ? link.to : undefined;
      lines.push({ nature: clause.nature, row, clause, budget, owner, fund, years: countedYears(plan, row, spread) });
    }
  }
  return lines;
});

/** Every line of the council's own money. What a partner holds is in none of its sums. */
export const budgetLines = derived((plan: Plan): readonly BudgetLine[] => {
  const all = everyLine(plan);
  const others = partnersLines(plan);
  return others.length === 0 ? all : all.filter(({ fund }) => !isHeldByPartner(fund));
});

/** Every line of money that a partner holds. */
export const partnersLines = derived((plan: Plan): readonly BudgetLine[] => {
  if (plan.having('heldBy').length === 0) return [];
  return everyLine(plan).filter(({ fund }) => isHeldByPartner(fund));
});

/** Whether a fund is a partner's money. */
export function isHeldByPartner(fund: Element | undefined): boolean {
  return fund?.has('heldBy') ?? false;
}

/** The years of rows by month whose figure stands in another row for the year as a whole, which is the one that counts. */
function spreadYears(plan: Plan, budget: Element): ReadonlyMap<Row, ReadonlySet<number>> {
  const spread = new Map<Row, Set<number>>();
  for (const { whole, parts } of splitYears(budget, budget.rows, plan.settings.startMonth))
    for (const { row, period } of parts) {
      if (period.type !== 'month' || whole.period.type !== 'year') continue;
      spread.set(row, (spread.get(row) ?? new Set()).add(whole.period.year));
    }
  return spread;
}

function countedYears(plan: Plan, row: Row, spread: ReadonlyMap<Row, ReadonlySet<number>>): YearMoney {
  const [years, left] = [yearMoney(plan, row), spread.get(row)];
  return left ? years.filter((year) => !left.has(year)) : years;
}

/** Whether the plan has money: at least one budget line. */
export function hasMoney(plan: Plan): boolean {
  return budgetLines(plan).length > 0;
}

/** The lines of the budgets by what they pay for. */
export const linesByOwner = derived((plan: Plan) => groupBy(budgetLines(plan), (line) => line.owner));

/** The budget lines for an element. */
export function linesFor(plan: Plan, owner: Element): readonly BudgetLine[] {
  const index = linesByOwner(plan);
  return index.get(owner) ?? [];
}

const linesByFund = derived((plan: Plan) => groupBy(everyLine(plan), (line) => line.fund));

/** The budget lines on a fund. */
export function linesOn(plan: Plan, fund: Element): readonly BudgetLine[] {
  const index = linesByFund(plan);
  return index.get(fund) ?? [];
}

/** How each nature counts in a sum: added, taken off, or left out. */
export type Signs = Readonly<Partial<Record<Nature, 1 | -1>>>;

/** What reaches an outcome: revenue, capital and growth, less savings. */
export const SPENDING: Signs = { revenue: 1, capital: 1, growth: 1, saving: -1 };
/** What counts against a cash limit, and in the balance of the revenue budget. */
export const NET_REVENUE: Signs = { revenue: 1, growth: 1, income: -1, saving: -1 };
/** What `total` adds up. */
export const TOTAL: Signs = { revenue: 1, capital: 1, growth: 1, income: -1, saving: -1 };

/** The money of some lines, or parts of them, by year, each nature with its sign. */
export function addLines(lines: Iterable<LineMoney>, signs: Signs): YearMoney {
  const years = new YearSum();
  for (const line of lines) {
    const sign = signs[line.nature];
    if (sign !== undefined) years.countAll(line.years, sign);
  }
  return years;
}

/** The same for each element that they go to or come from. */
export function addLinesBy<Line extends LineMoney>(
  lines: Iterable<Line>,
  end: (line: Line) => Element | undefined,
  signs: Signs,
): Map<Element, YearMoney> {
  const sums = new Map<Element, YearMoney>();
  for (const [element, own] of Map.groupBy(lines, end)) if (element) sums.set(element, addLines(own, signs));
  return sums;
}

/** The lines of a piece of work and of everything that is part of it, one after another: its own first. */
export function* linesWithParts(plan: Plan, work: Element): Generator<BudgetLine> {
  const parts = lineageOf(plan, partsOf);
  const seen = new Set([work]);
  for (const each of seen) {
    yield* linesFor(plan, each);
    for (const part of parts.after(each)) seen.add(part);
  }
}

/** The money of a piece of work and of everything that is part of it by year, each nature with its sign. */
export function moneyWithParts(plan: Plan, work: Element, signs: Signs): YearMoney {
  return sumsWithParts(plan, signs).of(work);
}

const isEmpty = (money: YearMoney): boolean => money.isEmpty;

const sumsWithParts = derivedFor(
  (plan: Plan, signs: Signs) =>
    new Sums(lineageOf(plan, partsOf), (each) => addLines(linesFor(plan, each), signs), YearMoney.sum, isEmpty),
);

const payers = derived((plan: Plan) => groupBy(everyLine(plan), (line) => line.owner));

/** Whether a piece of work, or anything that is part of it, has a budget line at all, of a partner’s money or the council’s. */
export function hasLines(plan: Plan, work: Element): boolean {
  return lineageOf(plan, partsOf).some(work, 'lines', (each) => payers(plan).has(each));
}

/** Things by the element that they belong to. */
export function groupBy<T>(items: readonly T[], key: (item: T) => Element | undefined): Map<Element, T[]> {
  const groups = new Map<Element, T[]>();
  for (const item of items) {
    const group = key(item);
    if (group !== undefined) addTo(groups, group, item);
  }
  return groups;
}
