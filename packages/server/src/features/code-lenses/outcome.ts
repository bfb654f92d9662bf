import {
  type Element,
  formatMoneyShort,
  formatYear,
  moneyToOutcomes,
  outcomeMoney,
  type Plan,
  supportingOutcomes,
  thisYear,
  workDelivering,
} from '@goldenthread/model';
import type { Gaps } from '@goldenthread/rules';
import { titleOf } from '../title-of.js';
import { type Lens, type Lenses, placesOf } from './lens.js';

/** An outcome: who works on it, how it is measured, what reaches it this year, and whether its thread is whole. */
export const outcomeLenses: Lenses = (plan, outcome, gaps) => [
  counted(plan, workOn(plan, outcome), 'piece of work', 'pieces of work'),
  counted(plan, plan.targets(outcome, 'measuredBy'), 'measure', 'measures'),
  ...money(plan, outcome),
  thread(gaps.of(outcome)),
];

/** The work that delivers it or an outcome that supports it. */
function workOn(plan: Plan, outcome: Element): Element[] {
  const outcomes = [outcome, ...supportingOutcomes(plan, outcome)];
  return [...new Set(outcomes.flatMap((each) => workDelivering(plan, each)))];
}

function counted(plan: Plan, elements: readonly Element[], one: string, many: string): Lens {
  const number = elements.length === 0 ? 'no' : String(elements.length);
  return { text: `${number} ${elements.length === 1 ? one : many}`, places: placesOf(plan, elements) };
}

function money(plan: Plan, outcome: Element): Lens[] {
  const year = thisYear(plan);
  if (year === undefined) return [];
  const amount = outcomeMoney(plan, outcome).in(year);
  const outcomes = new Set([outcome, ...supportingOutcomes(plan, outcome)]);
  const lines = moneyToOutcomes(plan).filter((each) => outcomes.has(each.outcome) && each.years.has(year));
  const places = [...new Set(lines.map(({ line }) => line))].map(({ budget, clause }) => ({
    file: budget.file,
    at: clause.at,
    what: titleOf(plan, budget),
  }));
  return [{ text: `${formatMoneyShort(amount, plan.settings.symbol)} in ${formatYear(year)}`, places }];
}

function thread(gaps: ReturnType<Gaps['of']>): Lens {
  const text = gaps.length === 0 ? 'no problems' : gaps.length === 1 ? '1 gap' : `${gaps.length} gaps`;
  return { text, places: gaps.map(({ file, at, message }) => ({ file, at, what: message })) };
}
