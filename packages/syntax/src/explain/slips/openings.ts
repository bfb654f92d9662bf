import type { ElementKind } from '@goldenthread/model';
import type { Slip } from './slip.js';

const isNot = (typed: string, instead: string, why = ''): string =>
  `A line here does not start with ‘${typed}’. ${why}Did you mean ‘${instead}’?`;

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
  plan: [
    {
      pattern: /^(?:financial )?year\s+(?:starts|begins|start)(?=\s)/giu,
      say: ([all]) => ({ message: isNot(all, 'year starts in'), text: 'year starts in' }),
    },
  ],
};

/** Openings that people write in an element of this kind. */
export const openingsIn = (within: ElementKind | undefined): readonly Slip[] =>
  within === undefined ? [] : (OPENINGS[within] ?? []);

/** Another word than `by` before the day that something is due. */
export const DUE: readonly Slip[] = [
  {
    pattern: /(?<=\s)(?:due(?: by| on)?|before|deadline|target date|on)(?=\s+\d)/giu,
    say: ([all]) => ({ message: `A due date stands behind ‘by’, not behind ‘${all}’. Did you mean ‘by’?`, text: 'by' }),
  },
];

/** A comma before the day of a decision. */
export const DAY_OF_DECISION: readonly Slip[] = [
  {
    pattern: /(?<=^(?:approved )?by\s+\p{Lu}[\p{L}\d_-]*)\s*,(?=\s+\d)/gu,
    say: () => ({ message: 'The day of a decision stands behind ‘on’. Did you mean ‘on’ in place of the comma?', text: ' on' }),
  },
];
