import { addTo, type Currency, formatYear } from '@goldenthread/model';
import { linesOf, type PlanEntry } from '../spreadsheet/plan/entries.js';
import { fileFor } from './merge.js';

/** A plan made of a workbook: its files by name, `plan.plan` first. Its currency is stated where it is not the usual one. */
export function newPlanFiles(
  name: string,
  title: string,
  entries: readonly PlanEntry[],
  currency: Currency | undefined,
): Map<string, string> {
  const years = entries.flatMap((entry) => periodsOf(entry)).sort((a, b) => a - b);
  const [first, last] = [years[0], years.at(-1)];
  const head = [
    `plan ${name}: ${title}`,
    ...(first === undefined || last === undefined
      ? []
      : [first === last ? `  years ${formatYear(first)}` : `  years ${formatYear(first)} to ${formatYear(last)}`]),
    ...(currency === undefined ? [] : [`  currency ${currency}`]),
    '  status draft',
  ];
  const files = new Map<string, PlanEntry[]>([['plan.plan', []]]);
  for (const entry of entries) addTo(files, fileFor(entry.kind), entry);
  return new Map(
    [...files].map(([file, own]) => {
      const lines = linesOf(own);
      return [file, `${[...(file === 'plan.plan' ? [...head, ...(lines.length > 0 ? [''] : [])] : []), ...lines].join('\n')}\n`];
    }),
  );
}

/** The financial years that the figures of an entry are of. */
function periodsOf({ periods, children }: PlanEntry): number[] {
  const own = periods.flatMap((period) => (period.type === 'year' || period.type === 'quarter' ? [period.year] : []));
  return [...own, ...children.flatMap(periodsOf)];
}
