import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { smallest } from '../values/long-lists.js';
import { add, type Pence, percentOf, subtract } from '../values/money.js';
import { type YearMoney, YearSum } from '../values/year-money.js';
import { addLines, budgetLines, linesOn, moneyOf, NET_REVENUE, SPENDING, yearMoney } from './lines.js';
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
  const stated = [...openings.years, ...closings.years];
  if (stated.length === 0) return [];
  const lines = linesOn(plan, fund);
  const [paidIn, taken] = [addLines(lines, { income: 1 }), takenFrom(plan, fund)];
  const years = [...new Set([...stated, ...paidIn.years, ...taken.years])].sort((a, b) => a - b);
  const first = smallest(stated);
  const balances: Balance[] = [];
  let left: Pence | undefined;
  for (const year of years.filter((each) => each >= first)) {
    const opening: Pence | undefined = openings.stated(year) ?? left;
    const flow = subtract(paidIn.in(year), taken.in(year));
    left = closings.stated(year) ?? (opening === undefined ? undefined : add(opening, flow));
    if (left !== undefined) balances.push({ year, closing: left });
  }
  return balances;
}

/** What budgets and financial plans take from a fund in each year. */
export function takenFrom(plan: Plan, fund: Element): YearMoney {
  const taken = new YearSum(addLines(linesOn(plan, fund), SPENDING));
  for (const { from, sound, clause } of plan.linksTo(fund, 'uses')) {
    const row = sound ? from.rows.find((each) => each.clause === clause) : undefined;
    if (row) taken.countAll(yearMoney(plan, row));
  }
  return taken;
}

/** The council's net revenue budget by year: revenue and growth, less income and savings. */
const netBudget = derived((plan: Plan): YearMoney => addLines(budgetLines(plan), NET_REVENUE));

/** What must stay in a fund at the end of a year by its own `floor`: an amount, or a part of that year's net budget. */
export function floorIn(plan: Plan, fund: Element, year: number): Pence | undefined {
  const floor = fund.one('floor');
  if (floor?.value) return moneyOf(plan, floor.value, fund);
  const net = netBudget(plan).stated(year);
  return floor?.share?.type === 'percent' && net !== undefined ? percentOf(net, floor.share.value) : undefined;
}
