import { add, addLines, formatMoneyShort, formatYear, linesOn, SPENDING, statedMoney, thisYear } from '@goldenthread/model';
import { titleOf } from '../title-of.js';
import type { Lenses } from './lens.js';

/** A fund: what the budgets take from it this year, of what it has with the income that is paid into it. */
export const fundLenses: Lenses = (plan, fund) => {
  const year = thisYear(plan);
  if (year === undefined) return [];
  const lines = linesOn(plan, fund);
  const money = (amount: Parameters<typeof formatMoneyShort>[0]): string => formatMoneyShort(amount, plan.settings.symbol);
  const allocated = money(addLines(lines, SPENDING).in(year));
  const stated = statedMoney(plan, fund, 'available').stated(year);
  const paidIn = addLines(lines, { income: 1 }).in(year);
  const of = stated === undefined ? '' : ` of ${money(add(stated, paidIn))} available`;
  const places = lines
    .filter((line) => line.years.has(year))
    .map(({ budget, clause }) => ({
      file: budget.file,
      at: clause.at,
      what: titleOf(plan, budget),
    }));
  return [{ text: `${allocated} allocated${of} in ${formatYear(year)}`, places }];
};
