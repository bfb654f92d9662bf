import { financialYearOf } from '../values/period.js';
import type { Plan } from './plan.js';

/**
 * The financial year that a plan stands in: that of its `as at`, else its first. A plan that is over stands in its last year, and
 * one that has not begun in its first: it has figures for no other. Undefined where it says neither.
 */
export function thisYear(plan: Plan): number | undefined {
  const { asAt, startMonth, years } = plan.settings;
  const [first, last] = [years[0], years.at(-1)];
  if (asAt === undefined || first === undefined || last === undefined)
    return asAt === undefined ? first : financialYearOf(asAt, startMonth);
  return Math.min(Math.max(financialYearOf(asAt, startMonth), first), last);
}
