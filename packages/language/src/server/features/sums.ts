import { financialYearOf, MoneyTooLargeError, type Plan } from '@goldenthread/model';

/** The financial year that a plan stands in: that of its `as at`, else its first. Undefined where it says neither. */
export function thisYear(plan: Plan): number | undefined {
  const { asAt, startMonth, years } = plan.settings;
  return asAt === undefined ? years[0] : financialYearOf(asAt, startMonth);
}

/** What sums come to; what holds otherwise where they are beyond what can be counted to the penny, which a finding says. */
export function countable<T>(sums: () => T, otherwise: T): T {
  try {
    return sums();
  } catch (error) {
    if (error instanceof MoneyTooLargeError) return otherwise;
    throw error;
  }
}
