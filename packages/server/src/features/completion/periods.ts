import { financialYearOf, firstDay, formatPeriod, formatYear, type Settings } from '@goldenthread/model';
import type { Expected } from '@goldenthread/syntax/expected';
import type { CompletionRequest } from './request.js';

/** The lines that say the periods of the columns below, and those of a plan that each may name. */
const HEADERS: readonly (readonly [line: RegExp, periods: (settings: Settings) => string[], isTable: boolean])[] = [
  [/^\s*years\b/, (settings) => settings.years.map(formatYear), true],
  [/^\s*quarters\b/, quartersOf, false],
  [/^\s*months\b/, monthsOf, true],
  [/^\s*calendar years\b/, ({ years }) => years.map(String), true],
  [/^\s*pooled\b/, spansOf, false],
];

/**
 * The periods of the plan that the grammar expects: its years and quarters; behind the head of a table only those that it can name and
 * that do not stand there yet.
 */
export function periods({ line, plan }: CompletionRequest, expected: readonly Expected[]): string[] {
  if (!plan || !expected.some(({ text, rule }) => text === 'FINANCIAL_YEAR' || (text === 'NUMBER' && rule === 'CalendarYears')))
    return [];
  const header = HEADERS.find(([opening]) => opening.test(line.text));
  if (!header) return [...plan.settings.years.map(formatYear), ...quartersOf(plan.settings)];
  const [, of, isTable] = header;
  const all = of(plan.settings);
  const left = all.filter((each) => !line.text.includes(each));
  // All of them at once, where a table begins.
  return isTable && left.length === all.length && left.length > 1 ? [left.join(' '), ...left] : left;
}

function quartersOf({ years }: Settings): string[] {
  return years.flatMap((year) => [1, 2, 3, 4].map((quarter) => formatPeriod({ type: 'quarter', year, quarter })));
}

/** The months of the year that the plan is in, or of its first. */
function monthsOf({ years, asAt, startMonth }: Settings): string[] {
  const current = asAt === undefined ? undefined : financialYearOf(asAt, startMonth);
  const year = current !== undefined && years.includes(current) ? current : years[0];
  if (year === undefined) return [];
  const first = Math.floor(firstDay({ type: 'year', year }, startMonth) / 100) % 100;
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = first + index;
    return formatPeriod(
      month > MONTHS ? { type: 'month', year: year + 1, month: month - MONTHS } : { type: 'month', year, month },
    );
  });
}

const MONTHS = 12;

/** Stretches of as many years as national figures are mostly pooled over. */
function spansOf({ years }: Settings): string[] {
  return years.map((year) => `${formatYear(year - POOLED + 1)} to ${formatYear(year)}`);
}

const POOLED = 3;
