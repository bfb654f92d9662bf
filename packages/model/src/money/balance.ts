import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { NO_MONEY, type Pence, sum } from '../values/money.js';
import { addLines, linesOn, NET_REVENUE } from './lines.js';
import { statedMoney } from './stated.js';

/** The revenue budget of one year: what it spends, and what its funds have. */
export interface YearBalance {
  readonly year: number;
  /** Revenue and growth, less income and savings, on every revenue fund. */
  readonly spending: Pence;
  readonly available: Pence;
}

/**
 * The revenue budget year by year, for the years that can be judged: every revenue fund that is used says what is
 * `available`. Grants, reserves and capital pay for lines of their own and stay out of both sides.
 */
export function revenueBalance(plan: Plan): YearBalance[] {
  const funds = plan.of('fund').filter((fund) => fund.one('holds')?.holds === 'revenue');
  const used = new Map<Element, ReadonlyMap<number, Pence>>();
  for (const fund of funds) {
    const lines = linesOn(plan, fund).filter((line) => NET_REVENUE[line.nature] !== undefined);
    if (lines.length > 0) used.set(fund, addLines(lines, NET_REVENUE));
  }
  const available = new Map(funds.map((fund) => [fund, statedMoney(plan, fund, 'available')]));
  const has = (fund: Element, year: number): boolean => available.get(fund)?.has(year) ?? false;
  if ([...used.keys()].some((fund) => available.get(fund)?.size === 0)) return [];
  const years = [...new Set([...used.values()].flatMap((spending) => [...spending.keys()]))].sort((a, b) => a - b);
  return years
    .filter((year) => [...used].every(([fund, spending]) => !spending.has(year) || has(fund, year)))
    .map((year) => ({
      year,
      spending: sum([...used.values()].map((spending) => spending.get(year) ?? NO_MONEY)),
      available: sum([...available.values()].map((amounts) => amounts.get(year) ?? NO_MONEY)),
    }));
}
