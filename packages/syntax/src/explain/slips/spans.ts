import { formatPeriod, formatYear, type Period, readPeriod } from '@goldenthread/model';
import { MONTH } from './months.js';
import { GAP, PERIODS, shape, YEAR } from './periods.js';
import type { Slip } from './slip.js';
import type { Surroundings } from './surroundings.js';

const DASH = '[-\\u2010-\\u2015\\u2212]';
const SHORT_YEAR = "['\\u2019\\u2018]?(?:(?:19|20)?\\d{2})";
const FINANCIAL = `(?:FY[ ]?)?${SHORT_YEAR}[ ]?(?:/|${DASH})[ ]?(?:\\d{4}|\\d{2})`;
const QUARTER = '(?:Q|qtr\\.?[ ]?|quarter[ ]|chwarter[ ]|ch\\.?[ ]?)([1-4])';

/** Several financial years in other writings, as they stand above a table. */
const COLUMN = `(?:${FINANCIAL}|FY[ ]?\\d{2,4})`;
const BETWEEN = `(?:${GAP}|[ \\t]*[,;|][ \\t]*)`;

const first = (text: string): number => Number(/\d+/.exec(text)?.[0]) % 100;

/** A financial year as it is typed; undefined where it is none. */
function yearIn(text: string): string | undefined {
  const [from = '', to] = text.match(/\d+/g) ?? [];
  const begins = from.length === 4 ? Number(from) : 2000 + Number(from);
  if (to === undefined) return /^FY/i.test(text) ? formatYear(begins - 1) : undefined;
  return first(to) === (begins + 1) % 100 || Number(to) % 100 === (begins + 1) % 100 ? formatYear(begins) : undefined;
}

const invalid = (all: string, message: string, text?: string): ReturnType<Slip['say']> => ({
  rule: 'period-invalid',
  message: `‘${all}’ ${message}`,
  text,
});

const ended = (all: string, period: Period | undefined): ReturnType<Slip['say']> =>
  period &&
  invalid(
    all,
    `is not a period that can be read: an end means the last day anyway. Did you mean ${formatPeriod(period)}?`,
    formatPeriod(period),
  );

const TIME = `(?:\\d{1,2}(?:st|nd|rd|th)?${GAP})?${MONTH}(?:(?:${GAP}|${DASH}|/)?${SHORT_YEAR})?`;
const DATE = '\\d{4}-\\d{2}(?:-\\d{2})?';

/** A time in another writing, as a plan has it. */
export function writtenOtherwise(typed: string, around: Surroundings): string | undefined {
  for (const { pattern, say } of PERIODS)
    for (const found of typed.matchAll(pattern)) if (found[0] === typed) return say(found, around)?.text;
  return undefined;
}

/** Ends of periods, several periods in the place of one, and rows of years. */
export const SPANS: readonly Slip[] = [
  {
    pattern: shape(`${COLUMN}(?:${BETWEEN}${COLUMN})+`),
    say: ([all]) => {
      const typed = all.match(new RegExp(COLUMN, 'giu')) ?? [];
      const years = typed.map(yearIn);
      const isRight = typed.every((each, index) => each === years[index]) && !/[;|]/.test(all);
      if (isRight || years.includes(undefined)) return undefined;
      const text = years.join(' ');
      return invalid(all, `is not how years are written. Did you mean ${text}?`, text);
    },
  },
  {
    pattern: shape(
      `(?:the${GAP})?(?:(?:end|close)(?:${GAP}of)?(?:${GAP}the)?|(?:financial${GAP})?year[- ]end)(?:${GAP}(?:financial${GAP})?year(?:${GAP}end)?)?(?:${GAP}of)?${GAP}(${FINANCIAL})`,
    ),
    say: ([all, year = '']) => {
      const found = yearIn(year);
      return ended(all, found === undefined ? undefined : readPeriod(found).period);
    },
  },
  {
    pattern: shape(`(${FINANCIAL})${GAP}(?:financial${GAP})?year[- ]end`),
    say: ([all, year = '']) => {
      const found = yearIn(year);
      return ended(all, found === undefined ? undefined : readPeriod(found).period);
    },
  },
  {
    pattern: shape(`(?:the${GAP})?(?:end|close)(?:${GAP}of)?${GAP}${QUARTER}(?:,?${GAP}(?:of${GAP})?(${FINANCIAL}))?`),
    say: ([all, number = '', year]) => {
      const found = year === undefined ? undefined : yearIn(year);
      if (found === undefined)
        return invalid(
          all,
          `does not say which financial year it is in. Write the quarter behind its year, such as 2024/25 Q${number}.`,
        );
      return ended(all, readPeriod(`${found} Q${number}`).period);
    },
  },
  {
    pattern: shape(`([1-4])Q${GAP}(${FINANCIAL})`),
    say: ([all, number = '', year = '']) => {
      const found = yearIn(year);
      const text = found && `${found} Q${number}`;
      return text === undefined ? undefined : invalid(all, `is not a period that can be read. Did you mean ${text}?`, text);
    },
  },
  {
    // A span is no day. Behind `from` and the like it is what is asked for.
    pattern: shape(
      `(?:${TIME}|${DATE})(?:${GAP})?(?:${DASH}|/|(?<=\\s)(?:to|or|and|until)(?=\\s))(?:${GAP})?(?:${TIME}|${DATE})`,
    ),
    say: ({ 0: all, input, index }) =>
      /(?:\b(?:from|outlook|pooled|years|months)\s+|\bstarts\s+)$/.test(input.slice(0, index)) || readPeriod(all).period
        ? undefined
        : /^\d{1,2}(?:st|nd|rd|th)?[-/. ][\p{L}]+[-/. ]\d{2,4}$/u.test(all)
          ? undefined
          : invalid(all, 'is a span of time, not one date. Write the date that it ends on, such as 2026-06.'),
  },
  {
    pattern: shape(`(?:month|period|P|M|mth|week|wk)[ ]?\\d{1,2}(?:,?${GAP}(?:of${GAP})?(?:${FINANCIAL}|${YEAR}))?`),
    say: ([all]) => invalid(all, 'is not a date. Write the month, such as 2025-09, or the day, such as 2025-09-30.'),
  },
  {
    pattern: /(?<![\p{L}\d])["“‘']([^"“”‘’'\r\n]{4,30})["”’'](?![\p{L}\d])/gu,
    say: ([all, inner = ''], around) => {
      const text = readPeriod(inner).period ? inner : writtenOtherwise(inner, around);
      return text === undefined ? undefined : invalid(all, `is not a period that can be read. Did you mean ${text}?`, text);
    },
  },
  {
    // A mark behind a date.
    pattern:
      /(?<![\p{L}\d/.-])((?:19|20)\d{2}(?:\/\d{2}(?: Q[1-4])?|-\d{2}(?:-\d{2})?))(?:[;.](?=\s|$)|,$|[*\u2020\u2021\u00A7\u00B9\u00B2\u00B3]+)/gu,
    say: ([all, period = '']) => invalid(all, `is not a period that can be read. Did you mean ${period}?`, period),
  },
  {
    pattern: /(?<=^years\s+.*)\bYear[ ]?\d\b/giu,
    say: ([all]) => invalid(all, 'is not a year that can be read. Write the financial year, such as 2024/25.'),
  },
];

/** How long something takes, in the place of when it is there. */
export const DURATIONS: readonly Slip[] = [
  {
    pattern: shape(
      `(?:(?:with)?in${GAP}|after${GAP})?(?:\\d{1,3}|a|one|two|three|six|twelve)${GAP}(?:working${GAP})?(?:days?|weeks?|months?|years?)(?:${GAP}time)?`,
    ),
    say: ([all]) => invalid(all, 'is not a date. Write the date that it ends on, such as 2025-09-30.'),
  },
];

/** A period that stands in brackets, behind its figure, or that a sign comes after. */
export const FIGURE_PERIODS: readonly Slip[] = [
  {
    pattern:
      /(?<=^(?:actual|target|baseline|forecast)\s+)(?:of\s+)?([-+]?[$\u00A3\u20AC]?\d[\d,.]*(?:bn|m|k)?%?)\s*(?:by|in|for|at|\()\s*(\d{4}(?:\/\d{2}(?: Q\d)?|-\d{2}(?:-\d{2})?))\)?(?=\s*$)/giu,
    say: ([, figure = '', period = '']) => ({
      message: `The period stands before its figure. Did you mean ‘${period} ${figure}’?`,
      text: `${period} ${figure}`,
    }),
  },
  {
    pattern: /(?<=^(?:actual|target|baseline|forecast)\s+)\((\d{4}(?:\/\d{2}(?: Q\d)?|-\d{2}(?:-\d{2})?))\)/giu,
    say: ([, period = '']) => ({ message: `A period has no brackets. Did you mean ${period}?`, text: period }),
  },
  {
    pattern: /(?<=\d{4}(?:\/\d{2}(?: Q\d)?|-\d{2}(?:-\d{2})?)\s*)[=\u2013\u2014](?=\s*[-$\u00A3\u20AC\d])/giu,
    say: ([all]) => ({ message: `No ‘${all}’ stands between a period and its figure. Delete it.`, text: '' }),
  },
  {
    pattern: /(?<=^(?:actual|target|baseline|forecast)\s+)of\s+(?=[-$\u00A3\u20AC\d])/giu,
    say: () => ({ message: 'No ‘of’ stands before a figure. Delete it.', text: '' }),
  },
  {
    pattern: /(?<=^target\s+)(?:to be (?:set|agreed|confirmed|decided)|not (?:yet )?set|tb[cd]|none|no target)(?=\s*$)/giu,
    say: ([all]) => ({ message: `‘${all}’ is not a figure. Write ‘no target until 2026-03: why’ where there is none yet.` }),
  },
];

/** What stands in a row of years besides years. */
export const IN_COLUMNS: readonly Slip[] = [
  {
    pattern: /(?<=^(?:years|quarters|months)\s.*)\b(?:sub)?totals?(?=\s*$)/giu,
    say: ([all]) => ({
      message: `‘${all}’ is not a year. A plan adds up by itself: take the word out of this line, and the column of sums below it.`,
    }),
  },
  {
    pattern: /(?<=^(?:years|quarters|months)\s(?:.*\s)?)\(?[$\u00A3\u20AC](?:'?000s?|k|m|bn)?\)?(?=\s|$)/giu,
    say: ([all]) => ({
      message: `‘${all}’ is not a year. What the amounts are counted in stands on a line of its own, such as ‘amounts in £k’.`,
    }),
  },
  {
    pattern: /(?<=^(?:years|quarters|months)\s.*)\|(?:[^|]*\|)*/gu,
    say: ([all]) => ({
      message: 'No ‘|’ stands between years. Write them with spaces between them.',
      text: all.replace(/\s*\|\s*/g, ' '),
    }),
  },
];

/** Words between a start and its date, and between a start and its end. */
export const STARTS: readonly Slip[] = [
  {
    pattern: /(?<=^(?:starts|ends|started|ended|as\s+at)\s+)(?:on|in|from|by|at|date|the)\s+(?=\d)/giu,
    say: ([all]) => ({ message: `No ‘${all.trim()}’ stands before this date. Write the date alone.`, text: '' }),
  },
  {
    pattern:
      /(?<=^starts\s+\d{4}(?:\/\d{2}(?: Q\d)?|-\d{2}(?:-\d{2})?)\s*)(?:[-\u2010-\u2015\u2212]|to|until|till)\s*(?=\d{4})/giu,
    say: ([all]) => ({
      message: `The end stands behind ‘ends’, not behind ‘${all.trim()}’. Did you mean ‘ends’?`,
      text: ' ends ',
    }),
  },
];
