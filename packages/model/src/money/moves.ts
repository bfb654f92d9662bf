import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import { yearOfPeriod } from '../values/period.js';

/** The money that a `move` takes from one service and gives to another, in pence by year. */
export function movedMoney(part: Part, move: Element): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const { amount, period } of move.all('moveMoney')) {
    if (amount.type !== 'money' || amount.pence === undefined || !period.period) continue;
    const year = yearOfPeriod(period.period, part.settings.startMonth);
    years.set(year, (years.get(year) ?? 0) + amount.pence);
  }
  return years;
}
