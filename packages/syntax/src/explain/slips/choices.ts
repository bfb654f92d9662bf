import { CURRENCIES, MONTHS } from '@goldenthread/model';
import { DIGITS, GAP } from './inexact.js';
import { MONTH, monthOf } from './months.js';
import type { Slip } from './slip.js';

/** Words of a closed list in other words: which way is better, how often a measure is reported. */
const CHOICES: readonly (readonly [
  opening: string,
  what: string,
  words: readonly (readonly [written: RegExp, word: string])[],
])[] = [
  [
    'better',
    'A direction is higher or lower',
    [
      [/^(?:up|upwards?|increas\w*|rising|rises|high|more|bigger|maximi[sz]e)$/i, 'higher'],
      [/^(?:down|downwards?|decreas\w*|reduc\w*|falling|falls|low|less|fewer|smaller|minimi[sz]e)$/i, 'lower'],
    ],
  ],
  [
    'reported',
    'A measure is reported monthly, quarterly or yearly',
    [
      [/^(?:annual(?:ly)?|annum|yearly|year|every year|once a year)$/i, 'yearly'],
      [/^(?:quarter|each quarter|every quarter|q)$/i, 'quarterly'],
      [/^(?:month|each month|every month|m)$/i, 'monthly'],
    ],
  ],
  [
    'currency',
    `A currency is ${Object.keys(CURRENCIES).join(', ')}`,
    [
      [/^(?:£|gbp|pounds?|sterling|uk pounds?|pounds? sterling)$/i, 'GBP'],
      [/^(?:€|eur|euros?)$/i, 'EUR'],
      [/^(?:usd|us dollars?|us\$)$/i, 'USD'],
      [/^cad$/i, 'CAD'],
      [/^aud$/i, 'AUD'],
      [/^nzd$/i, 'NZD'],
    ],
  ],
  [
    'amounts in',
    'Amounts are in the currency, its thousands, its millions or its billions, such as £k',
    [
      [/^£ ?['’]?(?:000s?|thousands?|k)$/i, '£k'],
      [/^(?:thousands?(?: of pounds)?|k|000s?)$/i, '£k'],
      [/^£ ?(?:m(?:n|illions?)?|000,000)$/i, '£m'],
      [/^(?:millions?(?: of pounds)?|m)$/i, '£m'],
      [/^€ ?['’]?(?:000s?|thousands?|k)$/i, '€k'],
      [/^€ ?m(?:n|illions?)?$/i, '€m'],
      [/^\$ ?['’]?(?:000s?|thousands?|k)$/i, '$k'],
      [/^\$ ?m(?:n|illions?)?$/i, '$m'],
      [/^pounds?$/i, '£'],
    ],
  ],
];

/** Choices in other words than the language's own. */
export const CHOSEN: readonly Slip[] = [
  ...CHOICES.map(
    ([opening, what, words]): Slip => ({
      pattern: new RegExp(`(?<=^${opening.replace(' ', '\\s+')}\\s+)\\S.*`, 'giu'),
      say: ([typed]) => {
        const all = typed.trim();
        const found = words.find(([written]) => written.test(all));
        return found && { message: `${what}, not ‘${all}’. Did you mean ‘${found[1]}’?`, text: found[1] };
      },
    }),
  ),
  {
    pattern: new RegExp(`(?<=^year\\s+starts\\s+in\\s+)(?:${MONTH}|\\d{1,2})(?=\\s*$)`, 'giu'),
    say: ([all, name]) => {
      const month = MONTHS[(name ? monthOf(name) : Number(all)) - 1];
      return month === undefined || month === all
        ? undefined
        : { message: `A month is written with its whole name, not ‘${all}’. Did you mean ‘${month}’?`, text: month };
    },
  },
  {
    pattern: new RegExp(
      `(?<=^(?:amber|green)\\s+within\\s+)(${DIGITS})${GAP}*(?:pp|ppts?|pts?|percentage${GAP}+points?|points?)(?=\\s*$)`,
      'giu',
    ),
    say: ([all, figure = '']) => ({
      message: `‘${all}’ is not how a tolerance is written. Did you mean ‘${figure} points’?`,
      text: `${figure} points`,
    }),
  },
  {
    pattern: new RegExp(`(?<=^(?:amber|green)\\s+within\\s+)(${DIGITS})(?=\\s*$)`, 'giu'),
    say: ([all]) => ({ message: `Is ‘${all}’ a part of the target, or points? Write ‘${all}%’ or ‘${all} points’.` }),
  },
];

const OF_TEN = '([1-9]\\d?)(?:\\s*(?:/|out\\s+of|of)\\s*\\d{1,2})?';
const LIKELIHOOD = '(?:likelihood|probability|L)\\s*:?\\s*';
const IMPACT = '(?:impact|severity|consequence|I)\\s*:?\\s*';
/** What it comes to; a plan works that out. */
const PRODUCT = '(?:\\s*=?\\s*\\(?\\d{1,3}\\)?)?(?=\\s*$)';
const SCORE = '(?<=^(?:inherent|residual)\\s+)';

const score = (pattern: string, turned = false): Slip => ({
  pattern: new RegExp(`${SCORE}${pattern}${PRODUCT}`, 'giu'),
  say: ([all, first = '', second = '']) => {
    const text = turned ? `${second} impact ${first}` : `${first} impact ${second}`;
    return text === all.trim() ? undefined : { message: `A score is a likelihood and an impact. Did you mean ‘${text}’?`, text };
  },
});

/** A score of a risk in another writing: `3x4`, `likelihood 4 impact 3`, `4/5 impact 3/5`. */
export const SCORES: readonly Slip[] = [
  score(`(?:${LIKELIHOOD})?${OF_TEN}\\s*,?\\s*(?:and\\s+)?${IMPACT}${OF_TEN}`),
  score(`${IMPACT}${OF_TEN}\\s*,?\\s*(?:and\\s+)?(?:${LIKELIHOOD})${OF_TEN}`, true),
  score('([1-9]\\d?)\\s*[x\\u00D7/*,]\\s*([1-9]\\d?)'),
  score('([1-9]\\d?)\\s+([1-9]\\d?)'),
  {
    // Half a score.
    pattern: new RegExp(
      `${SCORE}(?:${LIKELIHOOD}${OF_TEN}|(?:high|medium|low|major|minor|moderate)\\b.*|${OF_TEN})(?=\\s*$)`,
      'giu',
    ),
    say: ([all]) => ({
      message: `‘${all.trim()}’ is no score: a score is a likelihood and an impact, as numbers. Write it such as ‘4 impact 3’.`,
    }),
  },
];
