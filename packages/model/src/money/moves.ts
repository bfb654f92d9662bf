import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import { yearOfPeriod } from '../values/period.js';
import { type YearMoney, YearSum } from '../values/year-money.js';

/** The money that a `move` takes from one service and gives to another. */
export function movedMoney(part: Part, move: Element): YearMoney {
  const years = new YearSum();
  for (const { amount, period } of move.all('moveMoney')) {
    if (amount.type !== 'money' || amount.pence === undefined || !period.period) continue;
    const year = yearOfPeriod(period.period, part.settings.startMonth);
    years.count(year, amount.pence);
  }
  return years;
}
