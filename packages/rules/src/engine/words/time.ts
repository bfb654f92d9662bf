import { type Day, dayInWords, lastDay, type Part, type PeriodFact, periodInWords } from '@goldenthread/model';

/** Whether the last day of a period is past at the plan's `as at`. Without an `as at`, nothing is past. */
export function isPast(plan: Part, fact: PeriodFact | undefined): boolean {
  const { asAt, startMonth } = plan.settings;
  return asAt !== undefined && fact?.period !== undefined && lastDay(fact.period, startMonth) < asAt;
}

/** The year that examples in a message are of: the plan’s first, so that they can be used as they stand. */
export function exampleYear({ settings: { years } }: Part): number {
  return years[0] ?? 2024;
}

/** The last day of a period. */
export function lastDayOf(plan: Part, fact: PeriodFact | undefined): Day | undefined {
  return fact?.period && lastDay(fact.period, plan.settings.startMonth);
}

/** What a message adds when an explanation such as `no target until …` has run out; empty when it has not. */
export function expiryNote(plan: Part, until: PeriodFact | undefined): string {
  if (!isPast(plan, until) || !until?.period) return '';
  return ` The explanation for this ran out ${until.period.type === 'date' ? 'on' : 'in'} ${dayInWords(until.period)}.`;
}

/** A date as a message says it: `30 September 2025`, `June 2025`, `2024/25 Q3`. */
export const dateInWords: (fact: PeriodFact) => string = periodInWords;

/** The same with its preposition: `on 30 September 2025`, `in June 2025`. */
export function dateWithPreposition(fact: PeriodFact): string {
  return `${fact.period?.type === 'date' ? 'on' : 'in'} ${dateInWords(fact)}`;
}
