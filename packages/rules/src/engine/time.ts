import { type Day, formatPeriod, lastDay, type Part, type PeriodFact } from '@goldenthread/model';

/** Whether the last day of a period is past at the plan's `as at`. Without an `as at`, nothing is past. */
export function isPast(plan: Part, fact: PeriodFact | undefined): boolean {
  const { asAt, startMonth } = plan.settings;
  return asAt !== undefined && fact?.period !== undefined && lastDay(fact.period, startMonth) < asAt;
}

/** The last day of a period. */
export function lastDayOf(plan: Part, fact: PeriodFact | undefined): Day | undefined {
  return fact?.period && lastDay(fact.period, plan.settings.startMonth);
}

/** What a message adds when an explanation such as `no target until …` has run out; empty when it has not. */
export function ranOut(plan: Part, until: PeriodFact | undefined): string {
  if (!isPast(plan, until) || !until?.period) return '';
  return ` The explanation given for this ran out on ${formatPeriod(until.period)}.`;
}
