import { nameFromWords } from '@goldenthread/model';
import { didYouMean, type Slip, type SlipMessage } from './slip.js';
import type { Surroundings } from './surroundings.js';

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

/** What people call the state of a plan. */
const OF_PLANS: readonly (readonly [written: RegExp, status: string])[] = [
  [/^(?:in draft|drafted|working|proposed)$/i, 'draft'],
  [/^(?:consulting|in consultation|out to consultation|for consultation)$/i, 'consultation'],
  [/^(?:final|adopted|agreed|live|published|current|signed off)$/i, 'approved'],
  [/^(?:replaced|withdrawn|old|archived|expired)$/i, 'superseded'],
  [/^(?:draft|consultation|approved|superseded)$/i, ''],
];

/** What people call the state of a decision. */
const OF_DECISIONS: readonly (readonly [written: RegExp, status: string])[] = [
  [/^(?:approved|taken|made|passed|carried|adopted)$/i, 'agreed'],
  [/^(?:rejected|declined|lost|not agreed)$/i, 'refused'],
  [/^(?:postponed|adjourned|delayed)$/i, 'deferred'],
  [/^(?:pending|draft|to be made|recommended)$/i, 'proposed'],
  [/^(?:proposed|agreed|refused|deferred|not started|in progress|complete|stopped|green|amber|red)$/i, ''],
];

type States = readonly [words: typeof STATUSES, list: string];

const OF_WORK: States = [
  STATUSES,
  'not started, in progress, partly complete, complete, superseded, stopped, green, amber or red',
];

/** What a status may be where another list holds, by the clause: other words for each, and the list. */
const OTHERS: Readonly<Record<string, States>> = {
  planStatus: [OF_PLANS, 'draft, consultation, approved or superseded'],
  decisionStatus: [
    OF_DECISIONS,
    'proposed, agreed, refused, deferred, not started, in progress, complete, stopped, green, amber or red',
  ],
};

/** A status in other words, by the clause that says it. What a colour stands for is for the person to choose: it is asked, not taken. */
export const statusIn = (clause: string): Slip => ({
  pattern: STATED,
  say: ([all]) => status(all, ...(OTHERS[clause] ?? OF_WORK)),
});

const STATED =
  /(?<=^\s*(?:.*\s)?status\s+)(?:not yet started|behind schedule|(?:on|off|in|under|not|to|at|out|for)[ -][\p{L}]+(?: [\p{L}]+)?|signed off|[\p{L}-]+)/giu;

function status(all: string, words: typeof STATUSES, list: string): SlipMessage {
  const found = words.find(([written]) => written.test(all));
  const text = found && (found[1] || all.toLowerCase());
  const said = `‘${all}’ is not a status: a status is ${list}.`;
  return { message: text === undefined ? said : `${said} ${didYouMean(`‘${text}’`, '')}`, text };
}

/** A name of several words: `KPI 12`, `M&E`, `Jobs and growth`. */
export const NAMES: readonly Slip[] = [
  {
    pattern:
      /\p{Lu}[\p{L}\p{M}\d_-]*(?:(?:\s*[&+/]\s*|\s+and\s+)[\p{L}\d][\p{L}\p{M}\d_-]*|\s+\p{Lu}[\p{L}\p{M}\d_-]*|\s+\d[\p{L}\p{M}\d_-]*(?![\p{L}\d/.,%-]))+/gu,
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

/** Two words with capital letters and a space between them: one name, or two names without their comma. */
export const SPACED_NAMES: readonly Slip[] = [
  {
    pattern: /\p{Lu}[\p{L}\p{M}\d_-]*(?:[ \t\u00A0]+\p{Lu}[\p{L}\p{M}\d_-]*)+/gu,
    say: ([all], around) => spaced(all, around),
  },
];

function spaced(all: string, { declares }: Surroundings): SlipMessage {
  const words = all.split(/[ \t\u00A0]+/);
  const [joined, parted] = [words.join(''), words.join(', ')];
  const text = declares(joined) ? joined : words.every(declares) ? parted : undefined;
  const help = text ? didYouMean(`‘${text}’`, '') : `Write ‘${joined}’ if it is one name, or ‘${parted}’ if there are several.`;
  return { message: `‘${all}’ is not a name: a name is one word, without spaces. ${help}`, text };
}

const UNITS: Readonly<Record<string, string>> = { '%': 'percent', '£': 'money', '€': 'money', $: 'money' };

/** A unit as its sign. */
export const UNIT: readonly Slip[] = [
  {
    pattern: /(?<=^unit\s+)[%£€$]/gu,
    say: ([all]) => ({ message: `A unit is written as a word. Did you mean ‘${UNITS[all]}’?`, text: UNITS[all] }),
  },
];
