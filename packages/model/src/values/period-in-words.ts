import { formatPeriod, type Period } from './period.js';

/** The months by their names, from January. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A period as people write it in a sentence: 28 February 2024, September 2025, 2024/25 Q3, 2024/25, calendar year 2023. */
export function dayInWords(period: Period): string {
  switch (period.type) {
    case 'date':
      return `${period.day} ${MONTHS[period.month - 1]} ${period.year}`;
    case 'month':
      return `${MONTHS[period.month - 1]} ${period.year}`;
    case 'calendar':
      return period.end === period.year ? `calendar year ${period.year}` : `calendar years ${period.year} to ${period.end}`;
    default:
      return formatPeriod(period);
  }
}

/** The same of a period as it was typed: one that cannot be read stays as it is. */
export function periodInWords({ period, text }: { readonly period?: Period | undefined; readonly text: string }): string {
  return period ? dayInWords(period) : text;
}

/** The longest plans are of land and homes: 15 or 20 years. What names more is no period of a plan. */
const MAX_YEARS = 30;

/** The financial years that words name: `Council plan 2026 to 2029` is 2026/27 to 2028/29. Years are those that they begin in. */
export function yearsIn(words: string): number[] {
  // 2026-29 is 2026 to 2029.
  const full = words.replace(/\b(20)(\d\d)[-–](\d\d)\b/g, '20$2 to 20$3');
  const financial = [...words.matchAll(/\b(20\d\d)\/(\d\d)\b/g)].map(([, year]) => Number(year));
  const calendar = [...full.matchAll(/\b(20\d\d)\b(?!\/)/g)].map(([, year]) => Number(year));
  // From 2026 to 2029 is three years: the last calendar year is the one that the plan ends in.
  const [first, last] = financial.length > 0 ? [financial[0], financial.at(-1)] : [calendar[0], (calendar.at(-1) ?? 0) - 1];
  if (first === undefined || last === undefined) return [];
  const count = Math.max(last, first) - first + 1;
  return count > MAX_YEARS ? [] : Array.from({ length: count }, (_, index) => first + index);
}
