import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { supportersOf } from '../thread/thread.js';
import type { YearMoney } from '../values/year-money.js';
import { addLinesBy, type LineMoney, linesFor, linesOn, SPENDING } from './lines.js';
import { moneyTo, outcomeMoney, outcomesPaidBy } from './to-outcomes.js';

/** Money on one step of its way: from a fund to the work it pays for, on to an outcome, on to the outcome that supports. */
export interface MoneyFlow {
  /** What the money comes from, or goes to. */
  readonly element: Element;
  readonly years: YearMoney;
}

/** What the money of a fund, of work or of an outcome goes to. Revenue, capital and growth, less savings. */
export function moneyOnwards(plan: Plan, element: Element): MoneyFlow[] {
  if (element.kind === 'fund') return flows(linesOn(plan, element), (line) => line.owner);
  const paid = outcomesPaidBy(plan, element).filter(({ outcome }) => outcome !== element);
  const supported = element.kind === 'outcome' ? plan.targets(element, 'supports').filter(({ kind }) => kind === 'outcome') : [];
  return [...flows(paid, ({ outcome }) => outcome), ...supported.flatMap((each) => reachedBy(plan, element, each))];
}

/** What the money of work or of an outcome comes from. */
export function moneyFrom(plan: Plan, element: Element): MoneyFlow[] {
  const funds = flows(linesFor(plan, element), (line) => line.fund);
  if (element.kind !== 'outcome') return funds;
  const works = moneyTo(plan, element).filter(({ line }) => line.owner !== element);
  return [
    ...funds,
    ...flows(works, ({ line }) => line.owner),
    ...supportersOf(plan, element).flatMap((each) => reachedBy(plan, each, each)),
  ];
}

function reachedBy(plan: Plan, outcome: Element, element: Element): MoneyFlow[] {
  const years = outcomeMoney(plan, outcome);
  return !years.isEmpty ? [{ element, years }] : [];
}

function flows<Line extends LineMoney>(lines: Iterable<Line>, end: (line: Line) => Element | undefined): MoneyFlow[] {
  return [...addLinesBy(lines, end, SPENDING)].flatMap(([element, years]) => (!years.isEmpty ? [{ element, years }] : []));
}
