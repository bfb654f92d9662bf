import { formatPeriod, type Period } from '@goldenthread/model';

/** What a text says of time. */
export interface PeriodFound {
  readonly period?: Period;
  /** A quarter without its year: that stands above or beside it. */
  readonly quarter?: number;
  /** Set where a year was not written as plans write it, so that it could be meant in another way. */
  readonly guessed?: true;
}

const DASH = '[/\\u2010-\\u2015\\u2212-]';
const WHOLE = `(?:19|20)\\d\\d\\s*${DASH}\\s*(?:\\d{4}|\\d{2})(?!\\d)`;
const YEAR = new RegExp(`(?<![\\d/])((?:19|20)\\d\\d)\\s*${DASH}\\s*(\\d{4}|\\d{2})(?![\\d/]|-\\d)`);
const YEAR_IN_WORDS = /(?<!\d)((?:19|20)\d\d)\s+(?:to|i)\s+((?:19|20)\d\d)(?!\d)/i;
const SHORT_YEAR = /(?<![\d/])(\d\d)\s*\/\s*(\d\d)(?![\d/])/;
const FY = /\bFY\s*['\u2019]?(\d{4}|\d{2})(?![\d/])/i;
/** Several years together, or all from one on. */
const SPAN = new RegExp(
  `${WHOLE}\\s*(?:to|and|i|[\\u2010-\\u2015-])\\s*(?:19|20)?\\d\\d|${WHOLE}\\s*(?:\\+|onwards?|ymlaen)`,
  'i',
);
const QUARTER = /\b(?:Q|Quarter|Qtr|Ch|Chwarter)\s*\.?\s*([1-4])\b/i;

const MONTHS: readonly RegExp[] = [
  /^(jan|ion)/i,
  /^(feb|chwef)/i,
  /^(mar|maw)/i,
  /^(apr|ebr)/i,
  /^(may|mai)/i,
  /^(jun|meh)/i,
  /^(jul|gor)/i,
  /^(aug|aws)/i,
  /^(sep|med)/i,
  /^(oct|hyd)/i,
  /^(nov|tach)/i,
  /^(dec|rhag)/i,
];
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|ion(?:awr)?|chwef(?:ror)?|mawrth|ebr(?:ill)?|mai|meh(?:efin)?|gorff(?:ennaf)?|awst|medi|hyd(?:ref)?|tach(?:wedd)?|rhag(?:fyr)?)';
const OF_YEAR = "\\.?[\\s'\\u2019\\u2010-\\u2015-]*((?:19|20)\\d\\d|\\d\\d)(?![\\d/])";
const MONTHS_OF = new RegExp(`\\b${MONTH}\\.?\\s*(?:to|i|[\\u2010-\\u2015-])\\s*${MONTH}${OF_YEAR}`, 'i');
const DAY_OF = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH}${OF_YEAR}`, 'i');
const MONTH_OF = new RegExp(`\\b${MONTH}${OF_YEAR}`, 'i');
const YEAR_TO_MONTH = /\b(year (to|end(ing|ed)?)|y\/e|blwyddyn (hyd|yn diweddu))\b/i;
const SLASHED = /(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d|\d\d)(?![\d/.])/;
const ISO = /(?<!\d)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/;

/** The month that a financial year starts with, where nothing says another. */
export const APRIL = 4;

/**
 * The period that a heading or a cell names: 2024/25, 24/25, FY25, Q3 2024/25, Oct-Dec 2024, Apr-24, at 31 March 2025. None
 * where it names several years, or a bare one, which may be two financial years.
 */
export function periodIn(text: string): PeriodFound {
  if (isSpan(text)) return {};
  const quarter = QUARTER.exec(text)?.[1];
  const year = yearIn(text);
  if (year && quarter !== undefined)
    return { period: { type: 'quarter', year: year.first, quarter: Number(quarter) }, ...guess(year.guessed) };
  if (year) return { period: { type: 'year', year: year.first }, ...guess(year.guessed) };
  if (quarter !== undefined) return { quarter: Number(quarter) };
  return inCalendar(text);
}

/** Words for the whole of a year, in a column of its parts. */
const WHOLE_YEAR = /^(?:full |whole )?(?:financial )?year(?:[ -]end)?$|^(?:annual|yearly|outturn|FY)$|^blwyddyn$/i;
const ORDINALS: readonly RegExp[] = [
  /^(?:1st|first|cyntaf)\b/i,
  /^(?:2nd|second|ail)\b/i,
  /^(?:3rd|third|trydydd)\b/i,
  /^(?:4th|fourth|pedwerydd)\b/i,
];
const BARE_MONTH = new RegExp(`^${MONTH}\\.?$`, 'i');

/**
 * The part of a financial year that a cell of a column of its own names: a quarter (`Q3`, or `3` and `Third` below ‘Quarter’), a month
 * by its name, or the year as a whole. Undefined for what is none of them, which is never taken for the whole year.
 */
export function partOfYear(year: number, text: string, heading: string): Period | undefined {
  const isQuarter = /\b(?:q|quarters?|qtrs?|chwarter)\b/i.test(heading);
  const ordinal = ORDINALS.findIndex((pattern) => pattern.test(text)) + 1;
  const digit = isQuarter ? /^[1-4]$/.exec(text)?.[0] : undefined;
  const quarter =
    QUARTER.exec(text)?.[1] ?? digit ?? (ordinal > 0 && (isQuarter || /quarter|chwarter/i.test(text)) ? ordinal : undefined);
  if (quarter !== undefined) return { type: 'quarter', year, quarter: Number(quarter) };
  const month = BARE_MONTH.exec(text);
  if (month) {
    const number = monthOf(month[1]);
    return { type: 'month', year: number < APRIL ? year + 1 : year, month: number };
  }
  if (WHOLE_YEAR.test(text)) return { type: 'year', year };
  return periodIn(text).period;
}

/** Whether a heading names several years together, or all from one on. */
export function isSpan(text: string): boolean {
  return SPAN.test(text);
}

const guess = (guessed: boolean): { readonly guessed?: true } => (guessed ? { guessed: true } : {});

function yearIn(text: string): { readonly first: number; readonly guessed: boolean } | undefined {
  const whole = YEAR.exec(text) ?? YEAR_IN_WORDS.exec(text);
  if (whole) {
    const [first, end] = [Number(whole[1]), Number(whole[2])];
    return end % 100 === (first + 1) % 100 && (end < 100 || end === first + 1) ? { first, guessed: false } : undefined;
  }
  const short = SHORT_YEAR.exec(text);
  if (short) {
    const [first, end] = [Number(short[1]), Number(short[2])];
    return end === (first + 1) % 100 ? { first: 2000 + first, guessed: true } : undefined;
  }
  // FY25 is the year that ends in 2025.
  const ending = FY.exec(text)?.[1];
  if (ending === undefined) return undefined;
  return { first: fullYear(ending) - 1, guessed: true };
}

/** Months and days of the calendar, as far as they stand for a year, a quarter or a month. */
function inCalendar(text: string): PeriodFound {
  const months = MONTHS_OF.exec(text);
  if (months) {
    const [from, to] = [monthOf(months[1]), monthOf(months[2])];
    const end = fullYear(months[3] ?? '');
    return (to - from + 12) % 12 === 2 && isQuarterEnd(to) ? { period: quarterTo(to, end), guessed: true } : {};
  }
  const day = DAY_OF.exec(text);
  if (day) return atDay(Number(day[1]), monthOf(day[2]), fullYear(day[3] ?? ''));
  // Day first, as in Britain.
  const slashed = SLASHED.exec(text);
  if (slashed) return atDay(Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3] ?? ''));
  const iso = ISO.exec(text);
  if (iso) return atDay(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const month = MONTH_OF.exec(text);
  if (!month) return {};
  const [number, year] = [monthOf(month[1]), fullYear(month[2] ?? '')];
  if (YEAR_TO_MONTH.test(text)) return number === APRIL - 1 ? { period: { type: 'year', year: year - 1 }, guessed: true } : {};
  return { period: { type: 'month', year, month: number } };
}

/** The last day of a year or of a quarter stands for it. */
function atDay(day: number, month: number, year: number): PeriodFound {
  if (!isQuarterEnd(month) || day !== (month === 6 || month === 9 ? 30 : 31)) return {};
  return { period: month === APRIL - 1 ? { type: 'year', year: year - 1 } : quarterTo(month, year), guessed: true };
}

const isQuarterEnd = (month: number): boolean => month % 3 === 0;

function quarterTo(month: number, year: number): Period {
  return month === 3 ? { type: 'quarter', year: year - 1, quarter: 4 } : { type: 'quarter', year, quarter: month / 3 - 1 };
}

function monthOf(word = ''): number {
  return MONTHS.findIndex((pattern) => pattern.test(word)) + 1;
}

function fullYear(digits: string): number {
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

/** How a period that could be meant in another way was read; undefined where there is only one way. */
export function guessOf(text: string, { period, guessed }: PeriodFound): string | undefined {
  return period && guessed ? `‘${text}’ is read as ${formatPeriod(period)}.` : undefined;
}
