import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { lineageOf, type Step } from '../thread/lineage.js';
import { Sums } from '../thread/sums.js';
import { sharesOf, standingBelow, supportersOf } from '../thread/thread.js';
import { apportion, pence } from '../values/money.js';
import { YearMoney, YearSum } from '../values/year-money.js';
import { type BudgetLine, budgetLines, groupBy, type LineMoney, partnersLines, SPENDING } from './lines.js';

/** What reaches an outcome by one line: the line's money in each year, by the shares of the work that it is for. */
export interface OutcomeMoney extends LineMoney {
  readonly line: BudgetLine;
  readonly outcome: Element;
}

/** Every line's money on its way to an outcome. The parts of a line always add up to the whole line. */
export const moneyToOutcomes = derived((plan: Plan) => toOutcomes(plan, budgetLines(plan)));

/** The same of money that partners hold, which is in none of the council's own sums. */
export const partnersMoneyToOutcomes = derived((plan: Plan) => toOutcomes(plan, partnersLines(plan)));

function toOutcomes(plan: Plan, lines: readonly BudgetLine[]): readonly OutcomeMoney[] {
  const found: OutcomeMoney[] = [];
  eachSplit(plan, lines, (line, split) => {
    const parts = new Map<Element, YearSum>();
    shareOut(line, split, 1, parts);
    const { nature, row } = line;
    for (const [outcome, years] of parts) found.push({ nature, row, line, outcome, years });
  });
  return found;
}

const byOutcome = derived((plan: Plan) => groupBy(moneyToOutcomes(plan), ({ outcome }) => outcome));

/** The money of every line that goes to an outcome itself, by its own work: what outcomes that support it get is left out. */
export function moneyTo(plan: Plan, outcome: Element): readonly OutcomeMoney[] {
  return byOutcome(plan).get(outcome) ?? [];
}

const byOwner = derived((plan: Plan) => groupBy(moneyToOutcomes(plan), ({ line }) => line.owner));

/** The money of every line for an element that goes to outcomes. */
export function outcomesPaidBy(plan: Plan, owner: Element): readonly OutcomeMoney[] {
  return byOwner(plan).get(owner) ?? [];
}

const ownMoney = derived((plan: Plan) => {
  const own = new Map<Element, YearSum>();
  eachSplit(plan, budgetLines(plan), (line, split) => shareOut(line, split, SPENDING[line.nature] ?? 1, own));
  return own;
});

/** Adds up what reaches elements themselves, with all that they lead to through a step. */
function sumsAlong(plan: Plan, step: Step): Sums<YearMoney> {
  const own = ownMoney(plan);
  return new Sums(
    lineageOf(plan, step),
    (each) => own.get(each) ?? YearMoney.NONE,
    YearMoney.sum,
    (money) => money.isEmpty,
  );
}

const outcomeSums = derived((plan: Plan) => sumsAlong(plan, supportersOf));
const sumsBelow = derived((plan: Plan) => sumsAlong(plan, standingBelow));

/** What reaches an outcome in each year, by its own work and by the outcomes that support it. May be below zero. */
export function outcomeMoney(plan: Plan, outcome: Element): YearMoney {
  const sums = outcomeSums(plan);
  return sums.of(outcome);
}

/** What reaches all outcomes that a priority, a vision… stands for, each once, in each year. May be below zero. */
export function moneyBelow(plan: Plan, element: Element): YearMoney {
  const sums = sumsBelow(plan);
  return sums.of(element);
}

/** The outcomes that money goes to, and how much counts towards each. */
interface Split {
  readonly outcomes: readonly Element[];
  readonly weights: readonly number[];
}

const NOWHERE: Split = { outcomes: [], weights: [] };

/** Gives each line whose money reaches outcomes, with which. The lines of one owner follow one another. */
function eachSplit(plan: Plan, lines: readonly BudgetLine[], take: (line: BudgetLine, split: Split) => void): void {
  let owner: Element | undefined;
  let split = NOWHERE;
  for (const line of lines) {
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
function shareOut(line: BudgetLine, { outcomes, weights }: Split, sign: 1 | -1, all: Map<Element, YearSum>): void {
  const [only] = outcomes;
  if (only && outcomes.length === 1) {
    yearsOf(all, only).countAll(line.years, sign);
    return;
  }
  const reached = outcomes.map((outcome) => yearsOf(all, outcome));
  line.years.each((year, amount) => {
    const parts = apportion(amount, weights);
    for (let index = 0; index < reached.length; index++) reached[index]?.count(year, pence(sign * (parts[index] ?? 0)));
  });
}

function yearsOf(all: Map<Element, YearSum>, element: Element): YearSum {
  let years = all.get(element);
  if (!years) {
    years = new YearSum();
    all.set(element, years);
  }
  return years;
}
