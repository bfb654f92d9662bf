import { clausesWith, type Day, monthsBefore, type Part, type ValueForMoneyClause } from '@goldenthread/model';
import { lastDayOf } from '../engine/words/time.js';

/** How long a value-for-money check counts, in months. */
const LASTS = 12;

/** Whether a check is more than 12 months before the plan's `as at`. Without an `as at` or a date, it is not. */
export function isOutOfDate(part: Part, check: ValueForMoneyClause): boolean {
  const { asAt } = part.settings;
  const day: Day | undefined = lastDayOf(part, check.on);
  return asAt !== undefined && day !== undefined && day < monthsBefore(asAt, LASTS);
}

/** What a plan states of its services only where it works with service planning parameters. A cash limit is older than they are. */
const PARAMETERS = [...clausesWith(({ parameter }) => parameter === true)];

/** Whether a plan works with service planning parameters: one of its services states any. */
export function usesParameters(part: Part): boolean {
  return PARAMETERS.some((type) => part.having(type).some((element) => element.kind === 'service'));
}
