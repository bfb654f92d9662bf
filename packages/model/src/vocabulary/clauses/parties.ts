import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of people and bodies. */
export const PARTIES_CLAUSES = {
  partyKind: { meaning: 'What kind of party it is.', changed: ['is now of the kind …', 'no longer has a kind'] },
  members: {
    meaning: 'Who sits on it.',
    link: { says: 'has as members', reversed: 'is a member of', names: true, accountable: true },
  },
  meetings: { meaning: 'How often it meets.', once: true, changed: ['now meets …', 'no longer says how often it meets'] },
  started: {
    meaning: 'When the post or group began.',
    once: true,
    changed: ['now has … as its first day', 'no longer has a first day'],
  },
  ended: {
    meaning: 'When the post or group came to an end.',
    once: true,
    changed: ['now has … as its last day', 'no longer has a last day'],
  },
  terms: {
    meaning: 'The date of the agreement or terms of reference.',
    label: 'Terms agreed',
    once: true,
    changed: ['now has terms agreed on …', 'no longer has the terms agreed on …'],
  },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
