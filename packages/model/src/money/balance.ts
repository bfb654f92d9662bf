import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { add, type Pence, subtract, sum } from '../values/money.js';
import { YearMoney } from '../values/year-money.js';
import { reliefOf, usesOf } from './closings.js';
import { addLines, isHeldByPartner, linesOn, NET_REVENUE } from './lines.js';
import { statedMoney } from './stated.js';

/** The revenue budget of one year: what it spends, and what its funds have. */
export interface YearBalance {
  readonly year: number;
  /** Revenue and growth, less income and savings, on every revenue fund. */
  readonly spending: Pence;
  readonly available: Pence;
}

/** A year in which the revenue budget does not balance. */
export interface Shortfall extends YearBalance {
  /** By how much its spending is over what there is. */
  readonly short: Pence;
}

/**
 * The years in which the revenue budget spends more than its funds have, by more than rounding. Agreed savings and the use of
 * other funds count, where the budgets do not state them already.
 */
export const shortfalls = derived((plan: Plan): Shortfall[] => {
  const balance = revenueBalance(plan);
  const { rounding } = plan.settings;
  if (!balance.some(({ spending, available }) => subtract(spending, available) > rounding)) return [];
  return relieved(plan, balance).flatMap((year) => {
    const short = subtract(year.spending, year.available);
    return short > rounding ? [{ ...year, short }] : [];
  });
});

/** What the revenue funds have left in each year, with agreed savings and the use of other funds; below zero where it is short. */
export function revenueLeft(plan: Plan): YearMoney {
  const balance = relieved(plan, revenueBalance(plan));
  return new YearMoney(balance.map(({ year, available, spending }) => [year, subtract(available, spending)]));
}

/** The same years with what agreed savings and the use of other funds take off their spending. */
function relieved(plan: Plan, balance: readonly YearBalance[]): YearBalance[] {
  const savings = reliefOf(
    plan,
    balance.map(({ year }) => year),
  );
  const uses = usesOf(plan);
  return balance.map((each) => {
    const relief = add(savings.in(each.year), uses.in(each.year));
    return relief > 0 ? { ...each, spending: subtract(each.spending, relief) } : each;
  });
}

/**
 * The revenue budget year by year, for the years that can be judged: every revenue fund that is used says what is
 * `available`. Grants, reserves and capital pay for lines of their own and stay out of both sides.
 */
export function revenueBalance(plan: Plan): YearBalance[] {
  const funds = plan.of('fund').filter((fund) => fund.one('holds')?.holds === 'revenue' && !isHeldByPartner(fund));
  const used = new Map<Element, YearMoney>();
  for (const fund of funds) {
    const lines = linesOn(plan, fund).filter((line) => NET_REVENUE[line.nature] !== undefined);
    if (lines.length > 0) used.set(fund, addLines(lines, NET_REVENUE));
  }
  const available = new Map(funds.map((fund) => [fund, statedMoney(plan, fund, 'available')]));
  const has = (fund: Element, year: number): boolean => available.get(fund)?.has(year) ?? false;
  if ([...used.keys()].some((fund) => available.get(fund)?.isEmpty)) return [];
  const years = [...new Set([...used.values()].flatMap(({ years }) => years))].sort((a, b) => a - b);
  return years
    .filter((year) => [...used].every(([fund, spending]) => !spending.has(year) || has(fund, year)))
    .map((year) => ({
      year,
      spending: sum([...used.values()].map((spending) => spending.in(year))),
      available: sum([...available.values()].map((amounts) => amounts.in(year))),
    }));
}
