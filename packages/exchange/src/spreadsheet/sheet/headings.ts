import { type CurrencySign, type FigureFlag, type Period, signOf } from '@goldenthread/model';
import { cleanText, type MoneyUnit } from '../cells/cells.js';
import { comparatorsIn } from '../cells/comparators.js';
import { flagIn } from '../cells/marks.js';
import { guessOf, isSpan, periodIn } from '../cells/periods.js';

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
  /** The currency of its amounts. */
  readonly sign?: CurrencySign;
  readonly total?: true;
  /** Set where it speaks of what was planned to be spent. */
  readonly budget?: true;
  /** What it says of all figures of its column: `2024/25 (provisional)`. */
  readonly flag?: FigureFlag;
  /** Why a column of figures is none of the plan's, though it may name a year. */
  readonly aside?: string;
  /** Whom its figures are of where it compares with others, and of which period. */
  readonly comparators?: string;
  readonly compared?: Period;
  /** Set where that is because it is worked out from the other columns. */
  readonly follows?: true;
  /** How something was read that could be read in another way. */
  readonly guess?: string;
}

const SERIES: readonly (readonly [RegExp, SeriesWord])[] = [
  [/\b(baselines?|gwaelodlin|llinell sylfaen|bun-?loidhne)\b/i, 'baseline'],
  [/\b(forecasts?|projections?|projected|rhagolwg|rhagolygon)\b/i, 'forecast'],
  [/\b(targets?|targed(au)?|targaid(ean)?)\b/i, 'target'],
  [/\b(actuals?|outturns?|results?|achieved|gwirioneddol|alldro|canlyniad(au)?)\b/i, 'actual'],
];

/** What was planned to be spent, however far it was agreed. */
const BUDGET = /\b(budgets?|estimates?|cash limits?|cyllideb(au)?|buidseat)\b/i;

const SYMBOL = '[£€$]';
const THOUSANDS = "(?:k|thousands?|['\\u2018\\u2019]?0{3}s?|miloedd)";
const UNITS: readonly (readonly [RegExp, MoneyUnit | 'percent'])[] = [
  [new RegExp(`${SYMBOL}\\s*(?:bn|billions?)\\b|\\bbillions of pounds\\b`, 'i'), 'bn'],
  [
    new RegExp(
      `${SYMBOL}\\s*(?:mn?|millions?|miliwn|miliynau)\\b|\\b(?:in|millions of pounds|mewn) ?(?:millions|miliynau)?\\b(?<=millions|miliynau|pounds)`,
      'i',
    ),
    'm',
  ],
  [
    new RegExp(
      `${SYMBOL}\\s*${THOUSANDS}|(?<![\\d,.])['\\u2018\\u2019]?0{3}s\\b|['\\u2018\\u2019]0{3}\\b|\\b(?:in|mewn) (?:thousands|miloedd)\\b|\\bthousands of pounds\\b`,
      'i',
    ),
    'k',
  ],
  [/[£€$]/, ''],
  [/%|\bper ?cent(age)?\b|\bcanran\b/i, 'percent'],
];

/** Said of columns that are worked out from others. */
const FOLLOWS = 'which follows from the others';

/** Said of columns of others, where the table is not of measures. */
const COMPARED = 'it is a comparison with others, whom the plan does not name';

/** Said of columns of what was spent before the years of the table, or will be after them. */
export const SEVERAL_YEARS = 'it is for several years together';

/** Columns whose figures are none of the plan's, and why each is left out. */
const ASIDES: readonly (readonly [RegExp, string])[] = [
  [/\b(rank(ing|ed)?|position|quartile|safle)\b/i, 'it is a rank, not a figure of the plan'],
  [/\b(numerator|denominator|rhifiadur|enwadur|sample size|cohort( size)?)\b/i, 'it is part of how the figure was worked out'],
  [
    /\b(lower|upper)\b.*\b(limit|bound|ci|interval)\b|\bconfidence (interval|limit)|\b(LCI|UCI|LCL|UCL|CI)\b/i,
    'it says how certain the figure is',
  ],
  [
    /\b(variances?|amrywian(t|nau)|over ?spends?|under ?spends?|(over|under)[ /()-]+(over|under)?[ /()-]*spend(ing)?)\b|\bvs\.? (budget|target)\b/i,
    `it is a variance, ${FOLLOWS}`,
  ],
  [/\b(change|movement|difference|increase|decrease|newid|gwahaniaeth)\b/i, `it is a change, ${FOLLOWS}`],
  [
    /\bper (head|capita|dwelling|household|resident)\b|\by pen\b/i,
    'it is an amount for each person or household, not the amount itself',
  ],
  [
    /\b(YTD|year[- ]to[- ]date|to date|cumulative|H[12]|half[- ]year|(period|month|mis|cyfnod)\s*\d{1,2}|P(0?[1-9]|1[0-3])|M(0?[1-9]|1[0-2])|cronnus|hyd yma)\b/i,
    'it is of a part of the year',
  ],
  [
    /\b(spend|spent|expenditure|costs?)\b.*\b(to|before|prior to|up to)\b|\b(later|future|earlier|previous|prior) years\b|\bbeyond\b/i,
    SEVERAL_YEARS,
  ],
  [
    /\b(balances?|reserves?) (at|as at|on|brought|carried)\b|\b(opening|closing) balance\b/i,
    'it is what is left on one day, not an amount for a year',
  ],
  [/\b(charge|fee|price|tariff|unit cost)\b(?!.*([km]\b|000))/i, 'it is a price, not an amount for a year'],
  [
    /\b(average|mean|median|benchmark|comparators?|nearest neighbours?|family group|england|wales|scotland|national|regional?|cipfa|cyfartaledd)\b/i,
    COMPARED,
  ],
  [
    /^(% |per ?cent(age)? |share |proportion )+of (the )?(total|budget|overall|spend|expenditure)\b|^% share\b|^% total$/i,
    `it is a share, ${FOLLOWS}`,
  ],
  [/\b(previous|prior|last (year|quarter|month|period)|blaenorol|llynedd)\b/i, 'it does not say which year or quarter it is of'],
];

/** A previous year that is named: 'Previous year (2022/23)'. */
const PREVIOUS_NAMED = /^(previous|prior|last)\s+(year|quarter|period|figure|value|result|outturn)\W*(?=\d|Q\d)/i;

const TOTAL =
  /^(?:grand |sub-?\s?|cyfan|cumulative )?(?:totals?|cumulative|swm|cyfanswm)( savings?)?(\s+(all|of all|for all|over))?(\s+(\d+[- ])?years?)?$|^(\d+|four|five|three)[- ]year total$/i;

/** Reads the heading of a column or the title of a table: which year or quarter, which series, what figures count in. */
export function readHeading(raw: string): Heading {
  const text = spelled(cleanText(raw));
  const found = periodIn(text);
  const series = SERIES.find(([pattern]) => pattern.test(text))?.[1];
  const unit = UNITS.find(([pattern]) => pattern.test(text))?.[1];
  const sign = signOf(text);
  const aside =
    PREVIOUS_NAMED.test(text) && found.period
      ? undefined
      : (ASIDES.find(([pattern]) => pattern.test(text))?.[1] ?? (isSpan(text) ? SEVERAL_YEARS : undefined));
  const guess = guessOf(text, found);
  const whole = aside === undefined;
  const comparators = aside === COMPARED ? comparatorsIn(text) : undefined;
  const flag = flagOfAll(text);
  return {
    text,
    ...(flag === undefined ? {} : { flag }),
    ...(found.period && whole ? { period: found.period } : {}),
    ...(found.quarter !== undefined && whole ? { quarter: found.quarter } : {}),
    ...(series ? { series } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(sign === undefined ? {} : { sign }),
    ...(isTotal(text) ? { total: true } : {}),
    ...(series === undefined && BUDGET.test(text) ? { budget: true } : {}),
    ...(aside === undefined ? {} : { aside, ...(aside.endsWith(FOLLOWS) ? { follows: true } : {}) }),
    ...(guess !== undefined && whole ? { guess } : {}),
    ...(comparators === undefined ? {} : { comparators }),
    ...(comparators !== undefined && found.period ? { compared: found.period } : {}),
  };
}

/** A flag of all figures below a heading: a letter in brackets, or the word itself. */
function flagOfAll(text: string): FigureFlag | undefined {
  const mark =
    /[[(](?:p|r|e|provisional|revised|estimated)[\])]/i.exec(text)?.[0] ?? (/\bprovisional\b/i.test(text) ? '[p]' : undefined);
  return mark === undefined ? undefined : flagIn(mark, new Map());
}

/** Headings of exported data: `target_2024_25_gbp_k` is a target of 2024/25 in thousands of pounds. */
function spelled(text: string): string {
  if (!/^\w+$/.test(text) || !text.includes('_')) return text;
  return text
    .replace(/(\d{4})_(\d{2,4})(?!\d)/g, '$1/$2')
    .replace(/_(?:gbp_)?(k|m)$/i, ' £$1')
    .replaceAll('_', ' ');
}

/** Whether a heading means the sum of the columns before it, whatever it counts in: `Total £000`. */
function isTotal(text: string): boolean {
  return TOTAL.test(withoutUnit(text));
}

/** A heading without what its figures count in. */
export function withoutUnit(text: string): string {
  return text.replace(/[(]?[£€$]\s*(?:['\u2018\u2019]?0{3}s?|k|mn?|bn|thousands?|millions?)?[)]?/gi, '').trim();
}

/** Whether a heading names a period, or the quarter of one. */
export function isOfTime({ period, quarter }: Heading): boolean {
  return period !== undefined || quarter !== undefined;
}
