import { financialYearOf } from '../values/period.js';
import type { Plan } from './plan.js';

/** The financial year that a plan stands in: that of its `as at`, else its first. Undefined where it says neither. */
export function thisYear(plan: Plan): number | undefined {
  const { asAt, startMonth, years } = plan.settings;
  return asAt === undefined ? years[0] : financialYearOf(asAt, startMonth);
}
