import { type Day, monthsBefore, type Part, type ValueForMoneyClause } from '@goldenthread/model';
import { lastDayOf } from '../engine/time.js';

/** How long a value-for-money check counts, in months. */
const LASTS = 12;

/** Whether a check is more than 12 months before the plan's `as at`. Without an `as at` or a date, it isn't. */
export function isOld(part: Part, check: ValueForMoneyClause): boolean {
  const { asAt } = part.settings;
  const day: Day | undefined = lastDayOf(part, check.on);
  return asAt !== undefined && day !== undefined && day < monthsBefore(asAt, LASTS);
}
