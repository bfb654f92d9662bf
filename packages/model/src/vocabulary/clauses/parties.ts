import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of people and bodies. */
export const PARTIES_CLAUSES = {
  partyKind: { meaning: 'What kind of party it is.' },
  members: {
    meaning: 'Who sits on it.',
    link: { says: 'has as members', reversed: 'is a member of', names: true, accountable: true },
  },
  meetings: { meaning: 'How often it meets.', once: true },
  started: { meaning: 'When the post or group began.', once: true },
  ended: { meaning: 'When the post or group came to an end.', once: true },
  terms: { meaning: 'The date of the agreement or terms of reference.', label: 'Terms agreed', once: true },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
