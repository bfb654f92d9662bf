import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of what stands below a declaration. */
export const CHILDREN_CLAUSES = {
  by: { meaning: 'When it is to be there.', once: true, changed: ['now has … as its due date', 'no longer has a due date'] },
  originally: {
    meaning: 'The date before it moved. Say why it moved in a `because:` line below.',
    once: true,
    noun: 'first date',
    changed: ['now has … as its first date', 'no longer has … as its first date'],
  },
  taskFrom: { meaning: 'When it begins.', once: true, changed: ['now has … as its start date', 'no longer has a start date'] },
  done: { meaning: 'How much of it is done.', once: true, changed: ['is now … done', 'no longer says how much is done'] },
  towards: {
    meaning: 'The outcomes that it helps.',
    link: { says: 'towards', up: 'towards', reversed: 'helped by', names: true, story: 'elsewhere' },
  },
  realisedBy: {
    meaning: 'When the benefit is there.',
    once: true,
    changed: ['is now to be realised by …', 'no longer says when it is to be realised'],
  },
  cashable: {
    meaning: 'What the benefit frees in money.',
    unsigned: true,
    label: 'Money that it frees',
    row: { says: ['frees', ''], counts: 'money', sum: 'spent', usual: true },
  },
  costs: {
    meaning: 'What it costs, from which fund and when.',
    unsigned: true,
    link: { says: 'costs money of' },
    changed: ['now costs …', 'no longer says what it costs', '{value}[ from {fund}][ in {period}][: {words}]'],
  },
  grade: { meaning: 'How urgent the recommendation is.', once: true, changed: ['is now graded …', 'no longer has a grade'] },
  followedUp: {
    meaning: 'When somebody looked what came of it, and what they found.',
    label: 'Followed up',
    changed: ['was followed up on …', 'no longer has the follow-up of …'],
  },
  current: {
    meaning: 'The level that is reached today.',
    label: 'Now',
    once: true,
    changed: ['now stands at …', 'no longer says where it stands'],
  },
  preferred: {
    meaning: 'This is the option that is recommended.',
    changed: ['is now the preferred option', 'is no longer the preferred option', ''],
  },
  advantage: { meaning: 'What speaks for it.', changed: ['now has the advantage: …', 'no longer has the advantage: …'] },
  disadvantage: {
    meaning: 'What speaks against it. `none identified` may stand at some points of an option, but not at all of them.',
    changed: ['now has the disadvantage: …', 'no longer has the disadvantage: …'],
  },
  optionRisks: { meaning: 'What could go wrong with it.', changed: ['now has the risks: …', 'no longer has the risks: …'] },
  response: {
    meaning: 'What was answered, and by whom.',
    link: { says: 'has a response from', past: true },
    changed: ['now has the response: …', 'no longer has the response: …', '[{verdict}][ by {by}][: {words}]'],
  },
  stepIn: {
    meaning: 'When, as a month, a quarter or a year.',
    label: 'When',
    once: true,
    changed: ['now takes place in …', 'no longer says when it takes place'],
  },
  stepOn: {
    meaning: 'When, as a day.',
    label: 'When',
    once: true,
    changed: ['now takes place on …', 'no longer says when it takes place'],
  },
  stepBy: { meaning: 'Who takes the step.', link: { says: 'is taken by', names: true, accountable: true } },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
