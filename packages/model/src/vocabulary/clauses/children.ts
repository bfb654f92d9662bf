import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of what stands below a declaration. */
export const CHILDREN_CLAUSES = {
  by: { meaning: 'When it is to be there.', once: true },
  originally: {
    meaning: 'The date before it moved. Say why it moved in a `because:` line below.',
    once: true,
    noun: 'first date',
  },
  taskFrom: { meaning: 'When it begins.', once: true },
  done: { meaning: 'How much of it is done.', once: true },
  towards: {
    meaning: 'The outcomes that it helps.',
    link: { says: 'towards', up: 'towards', reversed: 'helped by', names: true, story: 'elsewhere' },
  },
  realisedBy: { meaning: 'When the benefit is there.', once: true },
  cashable: {
    meaning: 'What the benefit frees in money.',
    unsigned: true,
    label: 'Money that it frees',
    row: { counts: 'money', sum: 'spent', usual: true },
  },
  costs: { meaning: 'What it costs, from which fund and when.', unsigned: true, link: { says: 'costs money of' } },
  grade: { meaning: 'How urgent the recommendation is.', once: true },
  followedUp: { meaning: 'When somebody looked what came of it, and what they found.', label: 'Followed up' },
  current: { meaning: 'The level that is reached today.', label: 'Now', once: true },
  preferred: { meaning: 'This is the option that is recommended.' },
  advantage: { meaning: 'What speaks for it.' },
  disadvantage: {
    meaning: 'What speaks against it. `none identified` may stand at some points of an option, but not at all of them.',
  },
  optionRisks: { meaning: 'What may go wrong with it.' },
  response: { meaning: 'What was answered, and by whom.', link: { says: 'has a response from', past: true } },
  stepIn: { meaning: 'When, as a month, a quarter or a year.', label: 'When', once: true },
  stepOn: { meaning: 'When, as a day.', label: 'When', once: true },
  stepBy: { meaning: 'Who takes the step.', link: { says: 'is for', names: true, accountable: true } },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
