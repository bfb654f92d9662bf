import { buildPlan, dayInWords, formatDay, type Pairs, type Plan, readPeriod } from '@goldenthread/model';
import { checkPlan, type Finding, rules } from '@goldenthread/rules';
import { findingChanges } from './findings.js';

/** The day that the later plan is as at, in words, where the earlier one was as at another. */
export function dayChanged(base: Plan, head: Plan): string | null {
  const { asAt } = head.settings;
  if (asAt === undefined || base.settings.asAt === undefined || asAt === base.settings.asAt) return null;
  const { period } = readPeriod(formatDay(asAt));
  return period ? dayInWords(period) : formatDay(asAt);
}

/**
 * Parts new findings into those that only the day brought, and those that somebody caused. What the day brought would be found in
 * the earlier plan too, were it as at the day of the later one.
 */
export function byTime(
  base: Plan,
  head: Plan,
  pairs: Pairs,
  caused: readonly Finding[],
): readonly [timed: readonly Finding[], caused: readonly Finding[]] {
  const { asAt } = head.settings;
  if (caused.length === 0 || asAt === undefined || dayChanged(base, head) === null) return [[], caused];
  const later = buildPlan(base.files, { ...base.options, asAt });
  const edited = new Set(findingChanges(pairs, { base: checkPlan(later, rules), head: caused }).caused);
  return [caused.filter((each) => !edited.has(each)), caused.filter((each) => edited.has(each))];
}
