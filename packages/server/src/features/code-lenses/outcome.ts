import {
  type Element,
  formatMoneyShort,
  formatYear,
  moneyTo,
  mostLookedAt,
  outcomeMoney,
  type Plan,
  supportingOutcomes,
  thisYear,
  workReaching,
} from '@goldenthread/model';
import type { Gaps } from '@goldenthread/rules';
import { titleOf } from '../title-of.js';
import { type Lens, type Lenses, placesOf } from './lens.js';

/** An outcome: who works on it, how it is measured, what reaches it this year, and whether its thread is whole. */
export const outcomeLenses: Lenses = (plan, outcome, gaps) => [
  work(plan, outcome),
  counted(plan, plan.targets(outcome, 'measuredBy'), 'measure', 'measures'),
  ...money(plan, outcome),
  thread(gaps.of(outcome)),
];

/** The work that delivers it or an outcome that supports it. */
function work(plan: Plan, outcome: Element): Lens {
  const { works, more } = workReaching(plan, outcome);
  const lens = counted(plan, works, 'piece of work', 'pieces of work');
  return more ? { ...lens, text: `at least ${lens.text}` } : lens;
}

function counted(plan: Plan, elements: readonly Element[], one: string, many: string): Lens {
  const number = elements.length === 0 ? 'no' : String(elements.length);
  return { text: `${number} ${elements.length === 1 ? one : many}`, places: placesOf(plan, elements) };
}

function money(plan: Plan, outcome: Element): Lens[] {
  const year = thisYear(plan);
  if (year === undefined) return [];
  const amount = outcomeMoney(plan, outcome).in(year);
  const most = mostLookedAt(plan);
  const outcomes = [outcome, ...supportingOutcomes(plan, outcome, most)];
  const lines = outcomes.flatMap((each) => moneyTo(plan, each)).filter(({ years }) => years.has(year));
  const places = [...new Set(lines.map(({ line }) => line))].slice(0, most).map(({ budget, clause }) => ({
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
