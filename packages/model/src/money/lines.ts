import type { ValueFact } from '../facts/common.js';
import type { LineClause } from '../facts/generated.js';
import { derived, derivedFor } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import { isSound, type Plan } from '../plan/plan.js';
import type { Row } from '../plan/rows.js';
import { amountUnit } from '../plan/settings.js';
import { lineageOf } from '../thread/lineage.js';
import { Sums } from '../thread/sums.js';
import { partsOf, sharesOf, supportersOf } from '../thread/thread.js';
import { signOf } from '../values/currency.js';
import { apportion, type Pence, parseMoney } from '../values/money.js';
import { yearOfPeriod } from '../values/period.js';
import { addTo, addYears, NO_YEARS, type YearMoney } from '../values/year-money.js';

/** What a budget line is: `revenue`, `capital`, `growth`, `income`, `outturn` or `saving`. */
type Nature = LineClause['nature'];

/** A line of a budget, with the work (or outcome, or saving) that it is for. */
export interface BudgetLine {
  readonly nature: Nature;
  readonly row: Row;
  readonly clause: LineClause;
  /** The `budget` it stands in. */
  readonly budget: Element;
  /** What the budget is for; undefined when `budget for` names nothing. */
  readonly owner: Element | undefined;
  /** The fund it draws on or pays into; undefined when it names none. */
  readonly fund: Element | undefined;
  readonly years: YearMoney;
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
    const years = new Map<number, Pence>();
    row.eachCounted((period, value) => {
      const amount = moneyOf(part, value, row.element);
      if (amount !== undefined) addTo(years, yearOfPeriod(period, startMonth), amount);
    });
    return years;
  });
}

/** Every line of every budget of the plan. */
export const budgetLines = derived((plan: Plan): readonly BudgetLine[] => {
  const lines: BudgetLine[] = [];
  for (const budget of plan.of('budget', 'budgetFor')) {
    const owner = budget.kind === 'budget' ? budget.parent : plan.linksFrom(budget, 'budgetFor').find(isSound)?.to;
    // Each line names one fund, so that the links come in the same order.
    const funds = plan.linksFrom(budget, 'line');
    let next = 0;
    for (const row of budget.rows) {
      const { clause } = row;
      if (clause.type !== 'line') continue;
      const link = funds[next];
      const isOwn = link?.name === clause.fund;
      if (isOwn) next++;
      const fund = isOwn && link.sound ? link.to : undefined;
      lines.push({ nature: clause.nature, row, clause, budget, owner, fund, years: yearMoney(plan, row) });
    }
  }
  return lines;
});

/** Whether the plan has money: at least one budget line. */
export function hasMoney(plan: Plan): boolean {
  return budgetLines(plan).length > 0;
}

const linesByOwner = derived((plan: Plan) => groupBy(budgetLines(plan), (line) => line.owner));

/** The budget lines for an element. */
export function linesFor(plan: Plan, owner: Element): readonly BudgetLine[] {
  const index = linesByOwner(plan);
  return index.get(owner) ?? [];
}

const linesByFund = derived((plan: Plan) => groupBy(budgetLines(plan), (line) => line.fund));

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

/** The money of some lines by year, each nature with its sign. */
export function addLines(lines: Iterable<BudgetLine>, signs: Signs): Map<number, Pence> {
  const years = new Map<number, Pence>();
  for (const line of lines) {
    const sign = signs[line.nature];
    if (sign === undefined) continue;
    line.years.forEach((amount, year) => {
      addTo(years, year, (sign * amount) as Pence);
    });
  }
  return years;
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

const sumsWithParts = derivedFor(
  (plan: Plan, signs: Signs) => new Sums(lineageOf(plan, partsOf), (each) => addLines(linesFor(plan, each), signs), addYears),
);

/** Whether a piece of work, or anything that is part of it, has a budget line at all. */
export function hasLines(plan: Plan, work: Element): boolean {
  return lineageOf(plan, partsOf).some(work, 'lines', (each) => linesFor(plan, each).length > 0);
}

/** What reaches an outcome by one line: the line's money in each year, by the shares of the work that it is for. */
export interface OutcomeMoney {
  readonly line: BudgetLine;
  readonly outcome: Element;
  readonly years: YearMoney;
}

/** Every line's money on its way to an outcome. The parts of a line always add up to the whole line. */
export const moneyToOutcomes = derived((plan: Plan): readonly OutcomeMoney[] => {
  const found: OutcomeMoney[] = [];
  eachSplit(plan, (line, split) => {
    const byOutcome = new Map<Element, Map<number, Pence>>();
    shareOut(line, split, 1, byOutcome);
    for (const [outcome, years] of byOutcome) found.push({ line, outcome, years });
  });
  return found;
});

const outcomeSums = derived((plan: Plan) => {
  const own = new Map<Element, Map<number, Pence>>();
  eachSplit(plan, (line, split) => shareOut(line, split, SPENDING[line.nature] ?? 1, own));
  return new Sums(lineageOf(plan, supportersOf), (each) => own.get(each) ?? NO_YEARS, addYears);
});

/** What reaches an outcome in each year, by its own work and by the outcomes that support it. May be below zero. */
export function outcomeMoney(plan: Plan, outcome: Element): YearMoney {
  const sums = outcomeSums(plan);
  return sums.of(outcome);
}

/** The outcomes that money goes to, and how much counts towards each. */
interface Split {
  readonly outcomes: readonly Element[];
  readonly weights: readonly number[];
}

const NOWHERE: Split = { outcomes: [], weights: [] };

/** Gives each line whose money reaches outcomes, with which. The lines of one owner follow one another. */
function eachSplit(plan: Plan, take: (line: BudgetLine, split: Split) => void): void {
  let owner: Element | undefined;
  let split = NOWHERE;
  for (const line of budgetLines(plan)) {
    if (SPENDING[line.nature] === undefined) continue;
    if (line.owner !== owner) {
      owner = line.owner;
      split = splitOf(plan, owner);
    }
    if (split.outcomes.length > 0) take(line, split);
  }
}

function splitOf(plan: Plan, owner: Element | undefined): Split {
  if (owner === undefined || owner.kind === 'plan') return NOWHERE;
  if (owner.kind === 'outcome') return { outcomes: [owner], weights: [1] };
  const shares = sharesOf(plan, owner);
  return { outcomes: shares.map(({ outcome }) => outcome), weights: shares.map(({ weight }) => weight) };
}

/** Adds a line's money to that of the outcomes that it goes to, each year by itself. */
function shareOut(line: BudgetLine, { outcomes, weights }: Split, sign: 1 | -1, all: Map<Element, Map<number, Pence>>): void {
  const reached = outcomes.map((outcome) => yearsOf(all, outcome));
  line.years.forEach((amount, year) => {
    const parts = apportion(amount, weights);
    for (let index = 0; index < reached.length; index++)
      addTo(reached[index] as Map<number, Pence>, year, (sign * (parts[index] as Pence)) as Pence);
  });
}

function yearsOf(all: Map<Element, Map<number, Pence>>, element: Element): Map<number, Pence> {
  let years = all.get(element);
  if (!years) {
    years = new Map();
    all.set(element, years);
  }
  return years;
}

function groupBy<T>(items: readonly T[], key: (item: T) => Element | undefined): Map<Element, T[]> {
  const groups = new Map<Element, T[]>();
  for (const item of items) {
    const group = key(item);
    if (group === undefined) continue;
    const list = groups.get(group);
    if (list) list.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}
