import { daysInMonth, formatPeriod, formatYear, type Period, readPeriod } from '@goldenthread/model';
import { MONTH, monthOf, otherWeekday, WEEKDAY } from './months.js';
import { didYouMean, type Slip, type SlipMessage } from './slip.js';

const DASH = '[-\\u2010-\\u2015\\u2212]';
export const GAP = '[ \\t\\u00A0\\u202F]+';
export const YEAR = '((?:19|20)\\d{2})';
const SHORT_YEAR = "['\\u2019\\u2018]?((?:19|20)?\\d{2})";
/** A day of the month, with an ordinal's ending in English or Welsh. */
const DAY = '(\\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|fed|eg|ain|ed)?';
const END = '(?![\\p{L}\\d])';
const START = '(?<![\\p{L}\\d/.-])';

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** A shape of a time that stands by itself. */
export const shape = (...parts: string[]): RegExp => new RegExp(START + parts.join('') + END, 'giu');

const SUCH = 'Write a year such as 2024/25, a month such as 2025-09 or a date such as 2025-09-30.';

/** What is said of a period in another writing; nothing where it can be read as it stands. */
function meant(found: string, period: Period | undefined, why = ''): SlipMessage | undefined {
  if (readPeriod(found).period) return undefined;
  const text = period && formatPeriod(period);
  return {
    rule: 'period-invalid',
    message: `‘${found}’ is not a period that can be read${why && `: ${why}`}. ${didYouMean(text, SUCH)}`,
    text,
  };
}

/** A year without its second half. A council's year is known by the two that it runs over. */
export const calendarYear = (year: string): SlipMessage | undefined => meant(year, { type: 'year', year: Number(year) });

function onDay(found: string, day: string, month: number, year: string, weekday?: string): SlipMessage | undefined {
  const [date, whole] = [Number(day), yearOf(year)];
  if (month < 1 || month > 12 || date < 1) return meant(found, undefined);
  const last = daysInMonth(whole, month);
  if (date > last) return meant(found, undefined, `that month has ${last} days`);
  const period: Period = { type: 'date', year: whole, month, day: date };
  const other = otherWeekday(weekday, whole, month, date);
  return other ? meant(found, undefined, `${formatPeriod(period)} is a ${other}`) : meant(found, period);
}

const month = (month: number, year: string): Period | undefined =>
  month < 1 || month > 12 ? undefined : { type: 'month', year: yearOf(year), month };

/** The financial year between two years as typed; undefined where they are not next to each other. */
function financialYear(from: string, to: string): Period | undefined {
  const year = yearOf(from);
  return (year + 1) % 100 === Number(to) % 100 ? { type: 'year', year } : undefined;
}

function quarter(number: string, from: string, to: string): Period | undefined {
  const year = financialYear(from, to);
  return year?.type === 'year' && Number(number) >= 1 && Number(number) <= 4
    ? { type: 'quarter', year: year.year, quarter: Number(number) }
    : undefined;
}

const QUARTER = '(?:Q|qtr\\.?[ ]?|quarter[ ]|chwarter[ ]|ch\\.?[ ]?)([1-9])';
const YEARS = `(?:FY[ ]?)?${SHORT_YEAR}[ ]?(?:/|${DASH})[ ]?(\\d{4}|\\d{2})`;
const WHOLE_YEARS = `${YEAR}/(\\d{2})`;
/** What Excel puts behind a date: `00:00`, `T00:00:00`. */
const MIDNIGHT = `(?:(?:${GAP}|T)00:00(?::00)?(?:\\.0+)?Z?)`;

/** Periods in other writings, the longest first. */
export const PERIODS: readonly Slip[] = [
  {
    pattern: shape(WEEKDAY, `(?:the${GAP})?`, DAY, GAP, `(?:of${GAP})?`, MONTH, ',?', GAP, SHORT_YEAR),
    say: ([all, weekday, day = '', name = '', year = '']) => onDay(all, day, monthOf(name), year, weekday),
  },
  {
    pattern: shape(WEEKDAY, MONTH, GAP, `(?:the${GAP})?`, DAY, ',?', GAP, YEAR),
    say: ([all, weekday, name = '', day = '', year = '']) => onDay(all, day, monthOf(name), year, weekday),
  },
  {
    // As Excel shows a date: 31-Mar-25.
    pattern: shape(DAY, `(?:${DASH}|[/.])?`, MONTH, `(?:${DASH}|[/.])?`, SHORT_YEAR),
    say: ([all, day = '', name = '', year = '']) => onDay(all, day, monthOf(name), year),
  },
  {
    pattern: shape(WEEKDAY, `(\\d{1,2})(?:[./]|${DASH})(\\d{1,2})(?:[./]|${DASH})(\\d{4}|\\d{2})`, `${MIDNIGHT}?`),
    say: ([all, weekday, first = '', second = '', year = '']) =>
      // An American date, where it can be nothing else.
      Number(second) > 12 && Number(first) <= 12
        ? onDay(all, second, Number(first), year, weekday)
        : onDay(all, first, Number(second), year, weekday),
  },
  {
    pattern: shape(`${YEAR}(?:[./]|${DASH})(\\d{1,2})(?:[./]|${DASH})(\\d{1,2})`, `${MIDNIGHT}?`),
    say: ([all, year = '', number = '', day = '']) => onDay(all, day, Number(number), year),
  },
  {
    // Without anything between its parts.
    pattern: shape(YEAR, '(0[1-9]|1[0-2])([0-2]\\d|3[01])'),
    say: ([all, year = '', number = '', day = '']) => onDay(all, day, Number(number), year),
  },
  {
    pattern: shape(QUARTER, `(?:,?${GAP}|${DASH}|/)`, '(?:of[ ])?', YEARS),
    say: ([all, number = '', from = '', to = '']) => meant(all, quarter(number, from, to)),
  },
  {
    pattern: shape(YEARS, `(?:,?${GAP}|${DASH}|/)`, QUARTER),
    say: ([all, from = '', to = '', number = '']) => meant(all, quarter(number, from, to)),
  },
  {
    pattern: shape(`(?:H([12])(?:${GAP}|${DASH}))${YEARS}`),
    say: ([all, half, from = '', to = '']) => halfYear(all, half, from, to),
  },
  { pattern: shape(YEARS, `(?:${GAP}|${DASH})H([12])`), say: ([all, from = '', to = '', half]) => halfYear(all, half, from, to) },
  {
    pattern: shape(QUARTER, '(?:', GAP, SHORT_YEAR, ')?'),
    say: ([all]) => ({
      rule: 'period-invalid',
      message: `‘${all}’ does not say which financial year it is in. Write the quarter behind its year, such as 2024/25 Q3.`,
    }),
  },
  {
    // An end means the last day of its month anyway.
    pattern: shape(`(?:the${GAP})?end(?:${GAP}of)?(?:${GAP}|-)`, MONTH, GAP, YEAR),
    say: ([all, name = '', year = '']) => meant(all, month(monthOf(name), year)),
  },
  {
    pattern: shape(MONTH, `(?:${GAP}|${DASH}|/)?`, SHORT_YEAR),
    say: ([all, name = '', year = '']) => meant(all, month(monthOf(name), year)),
  },
  {
    pattern: shape(YEAR, `(?:${GAP}|${DASH}|/)`, MONTH),
    say: ([all, year = '', name = '']) => meant(all, month(monthOf(name), year)),
  },
  {
    pattern: shape(`(\\d{1,2})(?:[./]|${DASH})${YEAR}`),
    say: ([all, number = '', year = '']) => meant(all, month(Number(number), year)),
  },
  {
    pattern: shape(WHOLE_YEARS, `(?:${GAP})?${DASH}(?:${GAP})?`, WHOLE_YEARS),
    say: ([all, from = '', , to = '']) => yearToYear(all, from, to),
  },
  { pattern: shape(`(?:19|20)\\d{2}(?:${GAP}(?:19|20)\\d{2})+`), say: ([all]) => severalYears(all) },
  { pattern: shape(YEAR, GAP, '(?:to|and)', GAP, YEAR), say: ([all, from = '', to = '']) => spanOfYears(all, from, to) },
  { pattern: shape(YEARS), say: ([all, from = '', to = '']) => meant(all, financialYear(from, to)) },
  {
    // A council's year goes by the calendar year in which it ends.
    pattern: shape('FY[ ]?', SHORT_YEAR),
    say: ([all, year = '']) => meant(all, { type: 'year', year: yearOf(year) - 1 }),
  },
];

/** Numbers where only a time can stand. */
export const DATES_ONLY: readonly Slip[] = [
  {
    // The number that Excel keeps for a day: how many there are since the end of 1899.
    pattern: shape('([34]\\d{4}|5[0-4]\\d{3})'),
    say: ([all]) => {
      const day = new Date(Date.UTC(1899, 11, 30 + Number(all)));
      const found = { type: 'date', year: day.getUTCFullYear(), month: day.getUTCMonth() + 1, day: day.getUTCDate() } as const;
      return meant(all, found, 'Excel keeps dates as such numbers');
    },
  },
  {
    pattern: shape('(0?[1-9]|1[0-2])/(2\\d|3\\d)'),
    say: ([all, number = '', year = '']) => meant(all, month(Number(number), year)),
  },
];

/** Two halves of a year are no period of their own. */
function halfYear(all: string, half: string | undefined, from: string, to: string): SlipMessage {
  const last = quarter(half === '1' ? '2' : '4', from, to);
  const such = last ? formatPeriod(last) : '2024/25 Q2';
  return { rule: 'period-invalid', message: `‘${all}’ is a half-year. Write the quarter that it ends with, such as ${such}.` };
}

/** Calendar years in a row, each in the place of a financial one. */
function severalYears(all: string): SlipMessage {
  const text = all.replace(/\d{4}/g, (year) => formatYear(Number(year)));
  return {
    rule: 'period-invalid',
    message: `‘${all}’ are calendar years. Did you mean the financial years ${text}?`,
    text,
  };
}

function yearToYear(all: string, from: string, to: string): SlipMessage | undefined {
  const [first, last] = [Number(from), Number(to)];
  return last > first ? { ...spanOfYears(all, from, String(last + 1)) } : undefined;
}

function spanOfYears(all: string, from: string, to: string): SlipMessage {
  const year = Number(from);
  const text =
    Number(to) === year + 1
      ? formatYear(year)
      : Number(to) > year
        ? `${formatYear(year)} to ${formatYear(Number(to) - 1)}`
        : undefined;
  return {
    rule: 'period-invalid',
    message: `‘${all}’ is not a period that can be read. ${didYouMean(text, 'Write a year such as 2024/25.')}`,
    text,
  };
}
