import { MONTH, monthOf } from './months.js';
import { GAP, shape, YEAR } from './periods.js';
import type { Slip, SlipMessage } from './slip.js';

const SEASON = '(?:spring|summer|autumn|winter|easter|christmas|michaelmas|term)';
const DAY = '(\\d{1,2})(?:st|nd|rd|th|af|ail|il|ydd|fed|eg|ain|ed)?';

/** Times that are none yet. */
export const VAGUE: readonly Slip[] = [
  {
    pattern: shape(`(?:the${GAP})?${SEASON}${GAP}(?:['\\u2019\\u2018]?\\d{2}|${YEAR})(?:[-/]\\d{2,4})?`),
    say: ([all]) => vague(all),
  },
  {
    pattern: shape(
      `(?:the${GAP})?(?:(?:early|mid|late|end of|start of|beginning of|${SEASON})(?:${GAP}|[-\\u2010-\\u2015]))+(?:${MONTH}${GAP})?${YEAR}`,
    ),
    say: ([all]) => vague(all),
  },
  {
    // A week is no day.
    pattern: shape(
      `(?:(?:the${GAP})?week${GAP}(?:commencing|beginning|starting|ending|of)|w/[cbe])${GAP}[\\d/.-]*(?:(?:${GAP})?${MONTH})?(?:${GAP}(?:\\d{4}|\\d{2}))?`,
    ),
    say: ([all]) => ({
      rule: 'period-invalid',
      message: `‘${all}’ is a week, not a day. Write the day that it starts or ends with, such as 2025-09-30.`,
    }),
  },
  {
    pattern: shape(
      `(?:(?:(?:the|next|this|last|early|mid|late|end|start|beginning|of|year|month|quarter)[ -])*(?:${SEASON}|year end|year[ -]end|financial year|next year|this year|next month|next quarter|end of year)|to be (?:confirmed|agreed|decided|announced|set)|tb[cdan]|t\\.b\\.[cda]\\.?|unknown|n/a|ongoing|on-going|continuous(?:ly)?|asap|soon|annually|immediately|today|tomorrow|yesterday|now|never|date)`,
    ),
    say: ([all]) => vague(all),
  },
  {
    pattern: shape(`(?:the${GAP})?`, DAY, GAP, `(?:of${GAP})?`, MONTH),
    say: ([all, day = '', name = '']) => withoutYear(all, monthOf(name), Number(day)),
  },
  { pattern: shape(MONTH), say: ([all, name = '']) => withoutYear(all, monthOf(name)) },
];

const two = (value: number): string => String(value).padStart(2, '0');

const withoutYear = (all: string, month: number, day?: number): SlipMessage => ({
  rule: 'period-invalid',
  message: `‘${all}’ has no year. Write the ${day === undefined ? 'month' : 'date'} as 2025-${two(month)}${day === undefined ? '' : `-${two(day)}`}.`,
});

/** What is said of words in the place of a date. */
export const vague = (all: string): SlipMessage => ({
  rule: 'period-invalid',
  message: `‘${all}’ is not a date. Write the month, such as 2025-03, or the financial year, such as 2024/25. Leave the date out until it is known.`,
});
