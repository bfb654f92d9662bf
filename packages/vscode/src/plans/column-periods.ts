import type { AnyColumn } from '@goldenthread/exchange';
import { formatYear, largest, readPeriod, smallest } from '@goldenthread/model';

/** How many years before the first and behind the last that is known can be chosen for a column. */
const AROUND = 2;

/** The periods that a column can be for: those of the plan and of the columns, the years around them, and the present one. */
export function periodsToChoose(columns: readonly AnyColumn[], ofPlan: readonly number[]): string[] {
  const written = [...new Set(columns.flatMap(({ period }) => period || []))];
  const years = [
    ...ofPlan,
    ...columns.flatMap(({ heading }) => (/^\d{4}$/.test(heading) ? [Number(heading) - 1, Number(heading)] : [])),
    ...written.flatMap((each) => {
      const { period } = readPeriod(each);
      return period?.type === 'year' || period?.type === 'quarter' ? [period.year] : [];
    }),
  ];
  const first = smallest([...years, new Date().getFullYear()]);
  const last = largest([...years, first]);
  const all = Array.from({ length: last - first + 1 + 2 * AROUND }, (_, index) => formatYear(first - AROUND + index));
  return [...new Set([...all, ...written])].sort();
}
