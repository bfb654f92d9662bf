import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { type Pence, percentOf } from '../values/money.js';
import type { YearMoney } from '../values/year-money.js';
import { addLines, budgetLines, moneyOf, NET_REVENUE } from './lines.js';

/** The council's net revenue budget by year: revenue and growth, less income and savings. */
const netBudget = derived((plan: Plan): YearMoney => addLines(budgetLines(plan), NET_REVENUE));

/** What must stay in a fund at the end of a year by its own `floor`: an amount, or a part of that year's net budget. */
export function floorIn(plan: Plan, fund: Element, year: number): Pence | undefined {
  const floor = fund.one('floor');
  if (floor?.value) return moneyOf(plan, floor.value, fund);
  const net = netBudget(plan).stated(year);
  return floor?.share?.type === 'percent' && net !== undefined ? percentOf(net, floor.share.value) : undefined;
}
