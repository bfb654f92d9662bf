import * as z from 'zod/mini';

/** A setting: what it can be, what it is where nobody sets it, and what it says of itself in the settings editor. */
interface Setting {
  readonly type: z.ZodMiniDefault<z.ZodMiniType>;
  /** One or two plain sentences; Markdown. */
  readonly description: string;
  /** What each word of a list of words means, in its order. */
  readonly words?: readonly string[];
}

const on = () => z._default(z.boolean(), true);
const off = () => z._default(z.boolean(), false);

/**
 * The extension's settings, by the heading that they stand under in the settings editor; each without `goldenthread.`
 * before its name. The section `configuration` of package.json is written from here by `npm run generate`.
 */
export const SECTIONS = {
  'In the text': {
    'inlayHints.totals': {
      type: on(),
      description: 'Show column totals after the last row of a budget that has no `total` of its own.',
    },
    'inlayHints.changes': {
      type: on(),
      description: 'Show the change from the year before after each row of a budget.',
    },
    'inlayHints.rags': {
      type: on(),
      description: 'Show after each actual figure whether it is green, amber or red against its target.',
    },
    'inlayHints.shares': {
      type: on(),
      description: 'Show how much money each outcome gets this year, after each outcome that a piece of work delivers.',
    },
  },
  'From Excel': {
    'paste.preview': {
      type: z._default(z.enum(['first', 'always', 'never']), 'first'),
      description: 'Show a table in a preview when it is pasted from Excel, before it goes into the plan.',
      words: [
        'The first time. After that a table goes in at once, and a message says what to check.',
        'Every time.',
        'Never. “Paste from Excel…” still shows it.',
      ],
    },
  },
  'Your own rules': {
    rulesFrom: {
      type: z._default(z.string(), ''),
      description:
        'A module with rules of your council, such as `rules/ours.mjs` in this folder. It is run on your machine, and only in a folder that you trust.',
    },
  },
  'The Golden Thread view': {
    'view.followCursor': {
      type: on(),
      description: 'Select the entry at the cursor in the Golden Thread view.',
    },
    'view.groupBy': {
      type: z._default(z.enum(['thread', 'person', 'money', 'finding']), 'thread'),
      description: 'How the Golden Thread view groups the plan when it first opens.',
      words: [
        'From the vision down to the work, its measures and benefits.',
        'By the people who lead and own things.',
        'From each fund to the work that it pays for, and on to its outcomes.',
        'By problem, the most serious first.',
      ],
    },
    'exempt.hide': {
      type: off(),
      description:
        'Hide what is exempt from publication while others can see the screen: in cards, the Golden Thread view, the thread view, the coverage matrix, search, the lines above entries, and problems. The text of the plan itself stays as it is.',
    },
    'statusBar.show': {
      type: on(),
      description: 'Show the number of problems in the plan in the status bar at the bottom of the window.',
    },
  },
} as const satisfies Record<string, Record<string, Setting>>;

type UnionToIntersection<U> = (U extends unknown ? (each: U) => void : never) extends (all: infer I) => void ? I : never;
type Shape = UnionToIntersection<(typeof SECTIONS)[keyof typeof SECTIONS]>;

/** What each setting is when it is read. */
export type Settings = { readonly [Name in keyof Shape]: Shape[Name] extends { type: infer T } ? z.output<T> : never };

/** Every setting by its name, without `goldenthread.` before it. */
export const SETTINGS = Object.assign({}, ...Object.values(SECTIONS)) as { readonly [Name in keyof Settings]: Setting };
