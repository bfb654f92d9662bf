import { formatPeriod, type Period } from '@goldenthread/model';
import { type MoneyUnit, tidy } from './cells.js';

/** What the rows of a series are called in a plan, as far as headings of spreadsheets speak of them. */
export type SeriesWord = 'baseline' | 'target' | 'actual' | 'forecast';

/** What a heading says of its column. */
export interface Heading {
  readonly text: string;
  readonly period?: Period;
  /** A quarter without its year: that stands above it. */
  readonly quarter?: number;
  readonly series?: SeriesWord;
  readonly unit?: MoneyUnit | 'percent';
  readonly total?: true;
  /** How something was read that could be read in another way. */
  readonly guess?: string;
}

const DASH = '[/\\u2010-\\u2015\\u2212-]';
const YEAR = new RegExp(`(?<!\\d)((?:19|20)\\d\\d)\\s*${DASH}\\s*(\\d{4}|\\d{2})(?!\\d)`);
const SHORT_YEAR = /(?<![\d/])(\d\d)\s*\/\s*(\d\d)(?![\d/])/;
const FY = /\bFY\s*['\u2019]?(\d{4}|\d{2})(?!\d)/i;
const QUARTER = /\bQ(?:uarter|tr)?\s*\.?\s*([1-4])\b/i;

const SERIES: readonly (readonly [RegExp, SeriesWord])[] = [
  [/\bbaselines?\b/i, 'baseline'],
  [/\btargets?\b/i, 'target'],
  [/\b(actuals?|outturns?|results?)\b/i, 'actual'],
  [/\b(forecasts?|projections?|projected)\b/i, 'forecast'],
];

const UNITS: readonly (readonly [RegExp, MoneyUnit | 'percent'])[] = [
  [/[£€]\s*(?:bn|billions?)\b/i, 'bn'],
  [/[£€]\s*(?:m|millions?)\b/i, 'm'],
  [/[£€]\s*(?:k|thousands?|['\u2018\u2019]?0{3}s?)/i, 'k'],
  [/[£€]/, ''],
  [/%|\bper ?cent(age)?\b/i, 'percent'],
];

/** Reads the heading of a column or the title of a table: which year or quarter, which series, what figures count in. */
export function readHeading(raw: string): Heading {
  const text = tidy(raw);
  const year = yearIn(text);
  const quarter = QUARTER.exec(text)?.[1];
  const series = SERIES.find(([pattern]) => pattern.test(text))?.[1];
  const unit = UNITS.find(([pattern]) => pattern.test(text))?.[1];
  const period: Period | undefined =
    year &&
    (quarter === undefined
      ? { type: 'year', year: year.first }
      : { type: 'quarter', year: year.first, quarter: Number(quarter) });
  return {
    text,
    ...(period ? { period } : {}),
    ...(quarter !== undefined && !year ? { quarter: Number(quarter) } : {}),
    ...(series ? { series } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(/^(?:grand |sub-?)?totals?$/i.test(text) ? { total: true } : {}),
    ...(period && year?.guessed ? { guess: `‘${text}’ is read as ${formatPeriod(period)}.` } : {}),
  };
}

/** Whether a heading names a period, or the quarter of one. */
export function isOfTime({ period, quarter }: Heading): boolean {
  return period !== undefined || quarter !== undefined;
}

function yearIn(text: string): { readonly first: number; readonly guessed: boolean } | undefined {
  const whole = YEAR.exec(text);
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
  return { first: Number(ending.length === 2 ? `20${ending}` : ending) - 1, guessed: true };
}
