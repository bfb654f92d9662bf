import { type ElementKind, KINDS, OPENING_WORDS, plural } from '@goldenthread/model';
import { MONTH } from './months.js';
import type { Slip } from './slip.js';

const isNot = (typed: string, instead: string, why = ''): string =>
  `A line here does not start with ‘${typed}’. ${why}Did you mean ‘${instead}’?`;

/** The kinds in the plural: nothing else of the language's begins with one. */
const KIND_WORDS = Object.values(KINDS).map(({ words }) => words);
const PLURALS = KIND_WORDS.map((words) => plural(words));

/** A kind as a requirement names what it is for, perhaps with a word before it that says which: `strategic project`. */
const FOR_KIND = `(?:[a-z-]+\\s+){0,2}?(?:${[...PLURALS, ...KIND_WORDS, 'work'].join('|')})`;

/** What lines of other declarations begin with, the longest first: in a requirement it stands behind `has`. */
const OPENERS = Object.values(OPENING_WORDS)
  .flat()
  .sort((a, b) => b.length - a.length);

/** What says of some of a kind which these are. */
const BEHIND_KIND = 'with|without|over|under|of|in|that|which|whose|where|who|led|funded|costing|above|below|not|at|part|by';

/** Lines that begin with another word than the language's, by what they stand in. */
const OPENINGS: Readonly<Partial<Record<ElementKind, readonly Slip[]>>> = {
  risk: [
    {
      pattern: /^(likelihood|probability)(?=\s+\d)/giu,
      say: ([all]) => ({
        message: isNot(all, 'inherent', 'A score says which risk it is: inherent or residual. '),
        text: 'inherent',
      }),
    },
    {
      pattern: /^(?:was|before)(?=\s+\d+\s+impact)/giu,
      say: ([all]) => ({ message: isNot(all, 'inherent', 'The score before anything is done is inherent. '), text: 'inherent' }),
    },
    {
      pattern: /^(?:now|current)(?=\s+\d+\s+impact)/giu,
      say: ([all]) => ({ message: isNot(all, 'residual', 'The score that is left is residual. '), text: 'residual' }),
    },
    {
      pattern: /^(?:register|level|type)(?=\s+(?:corporate|service)\b)/giu,
      say: ([all]) => ({ message: isNot(all, 'kind'), text: 'kind' }),
    },
    {
      pattern: /^(?:score|rating|impact|severity)\s+\S+/giu,
      say: ([all]) => ({
        message: `A line here does not start with ‘${all.split(/\s/)[0]}’. Write a score as a likelihood and an impact, such as ‘inherent 4 impact 3’.`,
      }),
    },
  ],
  decision: [
    {
      pattern: /^(?:on|dated?|taken on|decided on|agreed on)(?=\s+\S)/giu,
      say: ([all]) => ({
        message: `A decision’s day stands behind who takes it, not behind ‘${all}’. Write ‘by Cabinet on 2026-02-10’.`,
      }),
    },
  ],
  consultation: [
    {
      pattern: /^(?:invited|asked|sent to|contacted)(?=\s+\d)/giu,
      say: ([all]) => ({ message: isNot(all, 'reached'), text: 'reached' }),
    },
    {
      pattern: /^(?:replies|answers|respondents|returns|received)(?=\s+\d)/giu,
      say: ([all]) => ({ message: isNot(all, 'responses'), text: 'responses' }),
    },
  ],
  requirement: [
    {
      pattern: new RegExp(`^(?!has\\b|for\\b|at\\b|no\\b|an?\\b|must\\b)${FOR_KIND}(?=\\s+(?:${BEHIND_KIND})\\b)`, 'gu'),
      say: ([all]) => ({ message: `A requirement says what it is for behind ‘for’. Write ‘for ${all}’.`, text: `for ${all}` }),
    },
    {
      pattern:
        /^(?:(?:must|should|shall|needs?|requires?|have|having)(?: (?:to )?(?:have|be))?|is|are|says?|states?|names?|gives?|shows?|sets?|includes?|contains?|holds?|keeps?|comes? with|asks? for)(?=\s)/giu,
      say: ([all]) => ({ message: isNot(all, 'has', 'A requirement says there what it asks for. '), text: 'has' }),
    },
    {
      pattern: /^(?:applies to|about|of|where|when|if|each|every|all|any)(?=\s)/giu,
      say: ([all]) => ({ message: isNot(all, 'for', 'A requirement says there what it is for. '), text: 'for' }),
    },
    {
      pattern: new RegExp(
        `^(?:(?:at least|at most|no more than|exactly|no|an?)\\s+.+|(?:${PLURALS.join('|')})\\s*|(?:(?:not |no )?(?:${OPENERS.join('|')}|owned by|funded by)|not)(?=\\s|$).*)$`,
        'gu',
      ),
      say: ([all]) => ({
        message: `A requirement says what it asks for behind ‘has’. Write ‘has ${all.trim()}’.`,
        text: `has ${all.trim()}`,
      }),
    },
  ],
  plan: [
    {
      pattern: /^(?:as of|as on|at date|date|dated|position at|correct at)(?=\s+\S|\s*$)/giu,
      say: ([all]) => ({ message: isNot(all, 'as at'), text: 'as at' }),
    },
    {
      pattern: /^(?:period|plan period|plan years|from|financial years)(?=\s+\d)/giu,
      say: ([all]) => ({ message: isNot(all, 'years'), text: 'years' }),
    },
    {
      pattern: /^(?:financial )?year\s+(?:starts|begins|start)(?=\s)/giu,
      say: ([all]) => ({ message: isNot(all, 'year starts in'), text: 'year starts in' }),
    },
  ],
};

/** Behind it stands a time, or a colon. */
const BEFORE_TIME = `(?=\\s*$|\\s+(?:\\d|${MONTH}\\b))`;

/** Lines that begin with another word than the language's in whatever has a start, an end or columns of years. */
const TIMED: readonly Slip[] = [
  {
    pattern: new RegExp(`^(?:start(?:ing|ed)?|begins?|beginning|commences?)(?: (?:date|on|in))?${BEFORE_TIME}`, 'giu'),
    say: ([all]) => ({ message: isNot(all, 'starts'), text: 'starts' }),
  },
  {
    pattern: new RegExp(
      `^(?:end(?:ing|ed)?|finish(?:es|ing)?|completes?|completion|closes?)(?: (?:date|on|in))?${BEFORE_TIME}`,
      'giu',
    ),
    say: ([all]) => ({ message: isNot(all, 'ends'), text: 'ends' }),
  },
  {
    pattern: /^(?:financial )?(?:year|FY)(?=\s+(?:FY)?['\u2019]?\d{2}(?:\d{2})?[/-]\d{2}\b)/giu,
    say: ([all]) => ({ message: isNot(all, 'years'), text: 'years' }),
  },
  {
    pattern:
      /^(?:(?:lead|leads|responsible|accountable)(?: (?:officer|member|director|manager|portfolio|partner|post))?|portfolio holder|senior responsible (?:officer|owner)|SRO|sponsor|led)(?=\s*$|\s+\p{Lu})/giu,
    say: ([all]) => ({ message: isNot(all, 'led by', 'Who answers for it stands behind ‘led by’. '), text: 'led by' }),
  },
  {
    pattern: /^(?:RAG(?: status| rating)?|state|progress)(?=\s*$|\s+(?:red|amber|green|in progress|on track|complete)\b)/giu,
    say: ([all]) => ({ message: isNot(all, 'status'), text: 'status' }),
  },
];

/** Openings that people write in an element of this kind. */
export const openingsIn = (within: ElementKind | undefined): readonly Slip[] =>
  within === undefined ? [] : [...(OPENINGS[within] ?? []), ...TIMED];

const DAY = '\\d{4}(?:/\\d{2}(?: Q[1-4])?|-\\d{2}(?:-\\d{2})?)(?![\\d/-])';

/** Another word than `by` before the day that something is due, or none. */
export const DUE: readonly Slip[] = [
  {
    pattern: new RegExp(
      `(?<=^(?:milestone|deliverable|output|action|mitigation|recommendation)\\s+(?:\\p{Lu}[\\p{L}\\d_-]*\\s+)?)${DAY}`,
      'gu',
    ),
    say: ([all]) => ({ message: `A due date stands behind ‘by’. Did you mean ‘by ${all}’?`, text: `by ${all}` }),
  },
  {
    pattern: /(?<=\s)(?:due(?: by| on)?|before|deadline|target date|on)(?=\s+\d)/giu,
    say: ([all]) => ({ message: `A due date stands behind ‘by’, not behind ‘${all}’. Did you mean ‘by’?`, text: 'by' }),
  },
];

/** Another word than `originally` before a day that moved. */
export const MOVED: readonly Slip[] = [
  {
    pattern:
      /(?<=\s)\(\s*(?:was|were|previously|formerly|originally|moved from|revised from|slipped from)\s+([^\s()]+(?: Q\d)?)\s*\)/giu,
    say: ([all, when = '']) => ({ message: movedFrom(all), text: `originally ${when}` }),
  },
  {
    pattern: /(?<=\s)(?:was|were|previously|formerly|moved from|revised from|slipped from)(?=\s+\d)/giu,
    say: ([all]) => ({ message: movedFrom(all), text: 'originally' }),
  },
];

const movedFrom = (all: string): string =>
  `The date before it moved stands behind ‘originally’, not behind ‘${all}’. Did you mean ‘originally’?`;

const STATES =
  'not started|in progress|partly complete|complete|superseded|stopped|green|amber|red|proposed|agreed|refused|deferred';

/** Another word than `in` before the time of a status, or none. */
export const STATED_WHEN: readonly Slip[] = [
  {
    pattern: new RegExp(`(?<=(?:^|\\s)status\\s+(?:${STATES})\\s+)(?:as at|as of|on|at|for|during|from|since)(?=\\s+\\d)`, 'giu'),
    say: ([all]) => ({ message: `The time of a status stands behind ‘in’, not behind ‘${all}’. Did you mean ‘in’?`, text: 'in' }),
  },
  {
    pattern: new RegExp(`(?<=(?:^|\\s)status\\s+(?:${STATES})\\s+)\\d[^\\s,:]*(?: Q\\d)?(?=\\s*$)`, 'giu'),
    say: ([all]) => ({ message: `The time of a status stands behind ‘in’. Did you mean ‘in ${all}’?`, text: `in ${all}` }),
  },
  {
    pattern: new RegExp(`(?<=(?:^|\\s)status\\s+(?:${STATES})\\s+)\\(\\s*(?:in |as at )?([^()]+?)\\s*\\)`, 'giu'),
    say: ([all, when = '']) =>
      /\d/.test(when)
        ? { message: `The time of a status stands behind ‘in’, not in brackets. Did you mean ‘in ${when}’?`, text: `in ${when}` }
        : { message: `‘${all}’ cannot be read here. Put words for people behind a colon.`, text: `: ${when}` },
  },
];

/** The day on which something was done, in the place of how much of it is done. */
export const DONE: readonly Slip[] = [
  {
    pattern: /(?<=^|\s)done(?:\s+(?:on|in))?\s+(\d{4}-\d\d(?:-\d\d)?|\d{4}\/\d\d(?: Q\d)?)/giu,
    say: ([, when = '']) => ({
      message: `‘done’ says how much is done, such as ‘done 100%’. Write when as ‘status complete in ${when}’.`,
      text: `status complete in ${when}`,
    }),
  },
];

/** A word before the period of a figure, where none stands. */
export const FIGURE_WHEN: readonly Slip[] = [
  {
    pattern: /(?<=^(?:actual|target|baseline|forecast|benchmark\s+\S+)\s+)(?:as at|as of|on|in|at|for)\s+(?=\d)/giu,
    say: ([all]) => ({ message: `No ‘${all.trim()}’ stands before the period of a figure. Write the period alone.`, text: '' }),
  },
];

/** A comma before the day of a decision. */
export const DAY_OF_DECISION: readonly Slip[] = [
  {
    pattern: /(?<=^(?:approved )?by\s+\p{Lu}[\p{L}\d_-]*)\s*,(?=\s+\d)/gu,
    say: () => ({ message: 'The day of a decision stands behind ‘on’. Did you mean ‘on’ in place of the comma?', text: ' on' }),
  },
];
