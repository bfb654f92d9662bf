import { didYouMean, type Slip, type SlipMessage } from './slip.js';

/** What people call a status, and what the language calls it. */
const STATUSES: readonly (readonly [written: RegExp, status: string])[] = [
  [/^(?:yellow|orange|amb|a|\u{1F7E1}|\u{1F7E0})$/iu, 'amber'],
  [/^(?:on[ -]track|g|\u{1F7E2})$/iu, 'green'],
  [/^(?:off[ -]track|r|\u{1F534})$/iu, 'red'],
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
  /(?<=^\s*(?:.*\s)?status\s+)(?:not yet started|behind schedule|(?:on|off|in|under|not|to|at|out|for)[ -][\p{L}]+(?: [\p{L}]+)?|signed off|\p{L}[\p{L}-]*(?:\/\p{L}+)*|[\u{1F534}\u{1F7E0}-\u{1F7E2}]|50:50)/giu;

function status(all: string, words: typeof STATUSES, list: string): SlipMessage {
  const found = words.find(([written]) => written.test(all));
  const text = found && (found[1] || all.toLowerCase());
  const said = `‘${all}’ is not a status: a status is ${list}.`;
  return { message: text === undefined ? said : `${said} ${didYouMean(`‘${text}’`, '')}`, text };
}

const UNITS: Readonly<Record<string, string>> = { '%': 'percent', '£': 'money', '€': 'money', $: 'money' };

/** A unit as its sign. */
export const UNIT: readonly Slip[] = [
  {
    pattern: /(?<=^unit\s+)[%£€$]/gu,
    say: ([all]) => ({ message: `A unit is written as a word. Did you mean ‘${UNITS[all]}’?`, text: UNITS[all] }),
  },
];

const HALVES: Readonly<Record<string, string>> = {
  half: '50',
  'a half': '50',
  quarter: '25',
  'a quarter': '25',
  'three quarters': '75',
};

/** How much of something is done, and a colour, in other writings. */
export const PROGRESS: readonly Slip[] = [
  {
    pattern: /(?<=\s)(\d{1,3})(?:\s*%|\s+per cent)\s+(?:done|complete|completed|delivered)(?=\s|$)/giu,
    say: ([, figure = '']) => ({
      message: `How much is done stands behind ‘done’. Did you mean ‘done ${figure}%’?`,
      text: `done ${figure}%`,
    }),
  },
  {
    pattern: /(?<=(?:^|\s)done\s+)(?:(\d{1,3})(?=\s|$)|(?:a )?(?:half|quarter)|three quarters)/giu,
    say: ([all, figure]) => {
      const text = `${figure ?? HALVES[all.toLowerCase()]}%`;
      return { message: `How much is done is a per cent, not ‘${all}’. Did you mean ${text}?`, text };
    },
  },
  {
    pattern: /(?<=^|\s)status\s+(\d{1,3})%(?=\s|$)/giu,
    say: ([all, figure = '']) => ({
      message: `‘${all}’ is not a status, but how much is done. Did you mean ‘done ${figure}%’?`,
      text: `done ${figure}%`,
    }),
  },
  {
    pattern: /(?<=^|\s)RAG(?: status| rating)?(?=\s|$)/giu,
    say: ([all]) => ({ message: `A colour stands behind ‘status’, not behind ‘${all}’. Did you mean ‘status’?`, text: 'status' }),
  },
];
