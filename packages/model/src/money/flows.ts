import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { supportersOf } from '../thread/thread.js';
import { add, NO_MONEY, type Pence, subtract } from '../values/money.js';
import type { YearMoney } from '../values/year-money.js';
import { addLines, type BudgetLine, linesFor, linesOn, moneyToOutcomes, outcomeMoney, SPENDING } from './lines.js';

/** Money on one step of its way: from a fund to the work it pays for, on to an outcome, on to the outcome that supports. */
export interface MoneyFlow {
  /** What the money comes from, or goes to. */
  readonly element: Element;
  readonly years: YearMoney;
}

/** What the money of a fund, of work or of an outcome goes to. Revenue, capital and growth, less savings. */
export function moneyOnwards(plan: Plan, element: Element): MoneyFlow[] {
  if (element.kind === 'fund') return flows(linesOn(plan, element), (line) => line.owner);
  const outcomes = new Map<Element, Map<number, Pence>>();
  for (const { line, outcome, years } of moneyToOutcomes(plan))
    if (line.owner === element && outcome !== element) addAll(outcomes, outcome, line, years);
  const supported = element.kind === 'outcome' ? plan.targets(element, 'supports').filter(({ kind }) => kind === 'outcome') : [];
  return [...present(outcomes), ...supported.flatMap((each) => reachedBy(plan, element, each))];
}

/** What the money of work or of an outcome comes from. */
export function moneyFrom(plan: Plan, element: Element): MoneyFlow[] {
  const funds = flows(linesFor(plan, element), (line) => line.fund);
  if (element.kind !== 'outcome') return funds;
  const works = new Map<Element, Map<number, Pence>>();
  for (const { line, outcome, years } of moneyToOutcomes(plan))
    if (line.owner && line.owner !== outcome && outcome === element) addAll(works, line.owner, line, years);
  return [...funds, ...present(works), ...supportersOf(plan, element).flatMap((each) => reachedBy(plan, each, each))];
}

function reachedBy(plan: Plan, outcome: Element, element: Element): MoneyFlow[] {
  const years = outcomeMoney(plan, outcome);
  return years.size > 0 ? [{ element, years }] : [];
}

function flows(lines: readonly BudgetLine[], end: (line: BudgetLine) => Element | undefined): MoneyFlow[] {
  return [...Map.groupBy(lines, end)].flatMap(([element, group]) => {
    const years = addLines(group, SPENDING);
    return element && years.size > 0 ? [{ element, years }] : [];
  });
}

function addAll(all: Map<Element, Map<number, Pence>>, element: Element, line: BudgetLine, years: YearMoney): void {
  const sums = all.get(element) ?? new Map<number, Pence>();
  all.set(element, sums);
  for (const [year, amount] of years) {
    const before = sums.get(year) ?? NO_MONEY;
    sums.set(year, SPENDING[line.nature] === -1 ? subtract(before, amount) : add(before, amount));
  }
}

function present(all: ReadonlyMap<Element, YearMoney>): MoneyFlow[] {
  return [...all].map(([element, years]) => ({ element, years }));
}
