import { formatPeriod, type Period } from './period.js';

const MONTHS = [
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
