import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { smallest } from '../values/long-lists.js';
import { add, NO_MONEY, type Pence, subtract } from '../values/money.js';
import { addTo } from '../values/year-money.js';
import { addLines, linesOn, SPENDING, yearMoney } from './lines.js';
import { statedMoney } from './stated.js';

/** What a fund has left at the end of a year. */
export interface Balance {
  readonly year: number;
  readonly closing: Pence;
}

/**
 * What is left of a fund year by year, from the first year whose opening or closing it states: what is paid into it, less what
 * budgets and financial plans take. What is stated holds. Empty where it states neither.
 */
export function balancesOf(plan: Plan, fund: Element): Balance[] {
  const [openings, closings] = [statedMoney(plan, fund, 'opening'), statedMoney(plan, fund, 'closing')];
  const stated = [...openings.keys(), ...closings.keys()];
  if (stated.length === 0) return [];
  const lines = linesOn(plan, fund);
  const [paidIn, taken] = [addLines(lines, { income: 1 }), addLines(lines, SPENDING)];
  for (const { from, sound, clause } of plan.linksTo(fund, 'uses')) {
    const row = sound ? from.rows.find((each) => each.clause === clause) : undefined;
    if (row) for (const [year, amount] of yearMoney(plan, row)) addTo(taken, year, amount);
  }
  const years = [...new Set([...stated, ...paidIn.keys(), ...taken.keys()])].sort((a, b) => a - b);
  const first = smallest(stated);
  const balances: Balance[] = [];
  let left: Pence | undefined;
  for (const year of years.filter((each) => each >= first)) {
    const opening: Pence | undefined = openings.get(year) ?? left;
    const flow = subtract(paidIn.get(year) ?? NO_MONEY, taken.get(year) ?? NO_MONEY);
    left = closings.get(year) ?? (opening === undefined ? undefined : add(opening, flow));
    if (left !== undefined) balances.push({ year, closing: left });
  }
  return balances;
}
