import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { smallest } from '../values/long-lists.js';
import { add, type Pence, percentOf, subtract, sum } from '../values/money.js';
import { YearMoney, YearSum } from '../values/year-money.js';
import { taskCostsFrom, usesFrom } from './draws.js';
import { addLines, budgetLines, linesOn, moneyOf, NET_REVENUE, SPENDING } from './lines.js';
import { statedMoney } from './stated.js';

/** What a fund has at the end of a year, and what made it. */
export interface Balance {
  readonly year: number;
  /** As stated, else what the year before left; undefined where neither is known. */
  readonly opening: Pence | undefined;
  readonly paidIn: Pence;
  readonly taken: Pence;
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
  const [income, spending] = [addLines(linesOn(plan, fund), { income: 1 }), takenFrom(plan, fund)];
  const years = [...new Set([...stated, ...income.years, ...spending.years])].sort((a, b) => a - b);
  const first = smallest(stated);
  const balances: Balance[] = [];
  for (const year of years.filter((each) => each >= first)) {
    const opening: Pence | undefined = openings.stated(year) ?? balances.at(-1)?.closing;
    const [paidIn, taken] = [income.in(year), spending.in(year)];
    const closing = closings.stated(year) ?? (opening === undefined ? undefined : add(opening, subtract(paidIn, taken)));
    if (closing !== undefined) balances.push({ year, opening, paidIn, taken, closing });
  }
  return balances;
}

/** The reserves that the floor of all reserves together is for: those that the council may use for anything. */
export const freeReserves = (plan: Plan): readonly Element[] =>
  plan.of('fund').filter((fund) => fund.one('holds')?.holds === 'reserve' && !fund.has('ringFenced') && !fund.has('heldBy'));

/** What all free reserves come to at the end of each year; empty where the balance of one of them is not known. */
export function reservesTogether(plan: Plan): YearMoney {
  const balances = freeReserves(plan).map((fund) => balancesOf(plan, fund));
  if (balances.some((each) => each.length === 0)) return YearMoney.NONE;
  const together = new YearSum();
  for (const year of new Set(balances.flatMap((each) => each.map((balance) => balance.year)))) {
    const known = balances.map((each) => each.findLast((balance) => balance.year <= year));
    if (known.every((balance) => balance !== undefined)) together.count(year, sum(known.map(({ closing }) => closing)));
  }
  return together;
}

/** What budgets, financial plans and the costs of tasks take from a fund in each year. */
export function takenFrom(plan: Plan, fund: Element): YearMoney {
  const taken = new YearSum(addLines(linesOn(plan, fund), SPENDING));
  for (const { years } of [...usesFrom(plan, fund), ...taskCostsFrom(plan, fund)]) taken.countAll(years);
  return taken;
}

/** What a fund has left of what it states as available, with the income paid into it, in each year that it states. */
export function leftOfAvailable(plan: Plan, fund: Element): YearMoney {
  const income = addLines(linesOn(plan, fund), { income: 1 });
  const taken = takenFrom(plan, fund);
  return statedMoney(plan, fund, 'available').map((amount, year) => subtract(add(amount, income.in(year)), taken.in(year)));
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
