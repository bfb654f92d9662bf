import { daysInMonth, formatPeriod, formatYear, type Period } from '@goldenthread/model';
import { didYouMean, type Slip, type SlipMessage } from './slip.js';

/** The months in Welsh, whole. */
const WELSH = [
  'ionawr',
  'chwefror',
  'mawrth',
  'ebrill',
  'mai',
  'mehefin',
  'gorffennaf',
  'awst',
  'medi',
  'hydref',
  'tachwedd',
  'rhagfyr',
];
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = `(${WELSH.join('|')}|jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?`;
const DASH = '[-\\u2010-\\u2015\\u2212]';
const GAP = '[ \\t\\u00A0\\u202F]+';
const YEAR = '((?:19|20)\\d{2})';
const SHORT_YEAR = '((?:19|20)?\\d{2})';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const END = '(?![\\p{L}\\d])';
const START = '(?<![\\p{L}\\d/.-])';

const monthOf = (name: string): number =>
  WELSH.indexOf(name.toLowerCase()) + 1 || MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));
const shape = (...parts: string[]): RegExp => new RegExp(START + parts.join('') + END, 'giu');

function meant(found: string, period: Period | undefined): SlipMessage | undefined {
  const text = period && formatPeriod(period);
  if (text === found) return undefined;
  return {
    rule: 'period-invalid',
    message: `‘${found}’ is not a period that can be read. ${didYouMean(text, 'Write a year such as 2024/25, a month such as 2025-09 or a date such as 2025-09-30.')}`,
    text,
  };
}

/** A year without its second half. A council's year is known by the two that it runs over. */
export const calendarYear = (year: string): SlipMessage | undefined => meant(year, { type: 'year', year: Number(year) });

function date(day: string, month: number, year: string): Period | undefined {
  const [date, whole] = [Number(day), yearOf(year)];
  if (month < 1 || month > 12 || date < 1 || date > daysInMonth(whole, month)) return undefined;
  return { type: 'date', year: whole, month, day: date };
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

const QUARTER = '(?:Q|qtr\\.?[ ]?|quarter[ ])(\\d)';
const YEARS = `(?:FY[ ]?)?${SHORT_YEAR}[ ]?(?:/|${DASH})[ ]?(\\d{4}|\\d{2})`;

/** Periods in other writings, the longest first. */
export const PERIODS: readonly Slip[] = [
  {
    pattern: shape(DAY, GAP, MONTH, ',?', GAP, SHORT_YEAR),
    say: ([all, day = '', name = '', year = '']) => meant(all, date(day, monthOf(name), year)),
  },
  {
    pattern: shape(MONTH, GAP, DAY, ',?', GAP, YEAR),
    say: ([all, name = '', day = '', year = '']) => meant(all, date(day, monthOf(name), year)),
  },
  {
    pattern: shape(`(\\d{1,2})(?:[./]|${DASH})(\\d{1,2})(?:[./]|${DASH})(\\d{4}|\\d{2})`),
    say: ([all, day = '', number = '', year = '']) => meant(all, date(day, Number(number), year)),
  },
  {
    pattern: shape(`${YEAR}[./](\\d{1,2})[./](\\d{1,2})`),
    say: ([all, year = '', number = '', day = '']) => meant(all, date(day, Number(number), year)),
  },
  {
    pattern: shape(QUARTER, ',?', GAP, '(?:of[ ])?', YEARS),
    say: ([all, number = '', from = '', to = '']) => meant(all, quarter(number, from, to)),
  },
  {
    pattern: shape(YEARS, ',?', GAP, QUARTER),
    say: ([all, from = '', to = '', number = '']) => meant(all, quarter(number, from, to)),
  },
  {
    pattern: shape(QUARTER, '(?:', GAP, SHORT_YEAR, ')?'),
    say: ([all]) => ({
      rule: 'period-invalid',
      message: `‘${all}’ does not say which financial year it is in. Write the quarter behind its year, such as 2024/25 Q3.`,
    }),
  },
  {
    // An end means the last day of its month anyway.
    pattern: shape(`(?:the${GAP})?end${GAP}of${GAP}`, MONTH, GAP, YEAR),
    say: ([all, name = '', year = '']) => meant(all, month(monthOf(name), year)),
  },
  {
    pattern: shape(MONTH, `(?:${GAP}|${DASH}|/)`, "['\\u2019]?", SHORT_YEAR),
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
  { pattern: shape(`(?:19|20)\\d{2}(?:${GAP}(?:19|20)\\d{2})+`), say: ([all]) => severalYears(all) },
  { pattern: shape(YEAR, GAP, '(?:to|and)', GAP, YEAR), say: ([all, from = '', to = '']) => spanOfYears(all, from, to) },
  { pattern: shape(YEARS), say: ([all, from = '', to = '']) => meant(all, financialYear(from, to)) },
  {
    // A council's year goes by the calendar year in which it ends.
    pattern: shape('FY[ ]?', SHORT_YEAR),
    say: ([all, year = '']) => meant(all, { type: 'year', year: yearOf(year) - 1 }),
  },
];

/** Times that are none yet. */
export const VAGUE: readonly Slip[] = [
  {
    pattern: shape(
      `(?:the${GAP})?(?:(?:early|mid|late|end of|start of|beginning of|spring|summer|autumn|winter|easter|christmas)(?:${GAP}|${DASH}))+${YEAR}`,
    ),
    say: ([all]) => vague(all),
  },
  {
    pattern: shape(
      '(?:(?:(?:the|next|this|last|early|mid|late|end|start|beginning|of|year|month|quarter)[ -])*(?:spring|summer|autumn|winter|easter|christmas|year end|year[ -]end|financial year|next year|this year|next month|next quarter|end of year)|tb[cdan]|t\\.b\\.[cda]\\.?|ongoing|asap|soon|annually|immediately)',
    ),
    say: ([all]) => vague(all),
  },
  {
    pattern: shape(MONTH),
    say: ([all]) => ({
      rule: 'period-invalid',
      message: `‘${all}’ has no year. Write the month as 2025-${String(monthOf(all)).padStart(2, '0')}.`,
    }),
  },
];

const vague = (all: string): SlipMessage => ({
  rule: 'period-invalid',
  message: `‘${all}’ is not a date. Write the month, such as 2025-03, or the financial year, such as 2024/25. Leave the date out until it is known.`,
});

/** Calendar years in a row, each in the place of a financial one. */
function severalYears(all: string): SlipMessage {
  const text = all.replace(/\d{4}/g, (year) => formatYear(Number(year)));
  return {
    rule: 'period-invalid',
    message: `‘${all}’ are calendar years. Did you mean the financial years ${text}?`,
    text,
  };
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
