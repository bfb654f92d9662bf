import { nameFromWords } from '@goldenthread/model';
import { didYouMean, type Slip, type SlipMessage } from './slip.js';

/** What people call a status, and what the language calls it. */
const STATUSES: readonly (readonly [written: RegExp, status: string])[] = [
  [/^(?:yellow|orange|amb|a)$/i, 'amber'],
  [/^(?:on[ -]track|g)$/i, 'green'],
  [/^(?:off[ -]track|r)$/i, 'red'],
  [/^(?:at risk|behind(?: schedule)?|delayed|slipping)$/i, 'amber'],
  [/^(?:blue|done|completed|closed|finished|achieved|delivered)$/i, 'complete'],
  [/^(?:ongoing|on-going|under ?way|underway|started|live|in-progress|in delivery|wip)$/i, 'in progress'],
  [/^(?:not-started|to do|todo|planned|pending|not yet started)$/i, 'not started'],
  [/^(?:cancelled|canceled|withdrawn|paused|on hold|halted|abandoned)$/i, 'stopped'],
  [/^(?:partial|partially complete|partly done|part complete)$/i, 'partly complete'],
  [/^(?:replaced|overtaken)$/i, 'superseded'],
  [/^(?:not started|in progress|partly complete|complete|superseded|stopped|green|amber|red)$/i, ''],
];

const LIST = 'not started, in progress, partly complete, complete, superseded, stopped, green, amber or red';

/** A status in other words. What a colour stands for is for the person to choose: it is asked, not taken. */
export const STATUS: readonly Slip[] = [
  {
    pattern:
      /(?<=^\s*(?:.*\s)?status\s+)(?:not yet started|behind schedule|(?:on|off|in|under|not|to|at)[ -][\p{L}]+|[\p{L}-]+)/giu,
    say: ([all]) => status(all),
  },
];

function status(all: string): SlipMessage {
  const found = STATUSES.find(([written]) => written.test(all));
  const text = found && (found[1] || all.toLowerCase());
  const said = `‘${all}’ is not a status: a status is ${LIST}.`;
  return { message: text === undefined ? said : `${said} ${didYouMean(`‘${text}’`, '')}`, text };
}

/** A name of several words: `KPI 12`, `M&E`, `Jobs and growth`. */
export const NAMES: readonly Slip[] = [
  {
    pattern: /\p{Lu}[\p{L}\p{M}\d_-]*(?:(?:\s*[&+/]\s*|\s+and\s+)[\p{L}\d][\p{L}\p{M}\d_-]*|\s+[\p{Lu}\d][\p{L}\p{M}\d_-]*)+/gu,
    say: ([all]) => {
      if (!/[&+/]|\band\b|\s\d/.test(all)) return undefined;
      const text = nameFromWords(all.replace(/\s*[&+]\s*/g, ' and '), '');
      return {
        message:
          `‘${all}’ is not a name: a name is one word, of letters, digits, - and _. ${didYouMean(text ? `‘${text}’` : undefined, '')}`.trimEnd(),
        text: text || undefined,
      };
    },
  },
];

const UNITS: Readonly<Record<string, string>> = { '%': 'percent', '£': 'money', '€': 'money', $: 'money' };

/** A unit as its sign. */
export const UNIT: readonly Slip[] = [
  {
    pattern: /(?<=^unit\s+)[%£€$]/gu,
    say: ([all]) => ({ message: `A unit is written as a word. Did you mean ‘${UNITS[all]}’?`, text: UNITS[all] }),
  },
];

/** Words of a closed list in other words: which way is better, how often a measure is reported. */
const CHOICES: readonly (readonly [
  clause: string,
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
];

export const CHOSEN: readonly Slip[] = CHOICES.map(([clause, what, words]) => ({
  pattern: new RegExp(`(?<=^${clause}\\s+)[\\p{L}][\\p{L} -]*`, 'giu'),
  say: ([typed]) => {
    const all = typed.trim();
    const found = words.find(([written]) => written.test(all));
    return found && { message: `${what}, not ‘${all}’. Did you mean ‘${found[1]}’?`, text: found[1] };
  },
}));

/** A score of a risk in one word: `3x4`, `4/5`. */
export const SCORES: readonly Slip[] = [
  {
    pattern: /(?<=^(?:inherent|residual|appetite|target)\s+)([1-9]\d?)\s*[x\u00D7/*]\s*([1-9]\d?)(?=\s*$)/giu,
    say: ([, likelihood = '', impact = '']) => ({
      message: `A score is a likelihood and an impact. Did you mean ‘${likelihood} impact ${impact}’?`,
      text: `${likelihood} impact ${impact}`,
    }),
  },
];
