import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of people and bodies. */
export const PARTIES_CLAUSES = {
  partyKind: { meaning: 'What kind of party it is.' },
  started: { meaning: 'When the post or group began.', once: true },
  ended: { meaning: 'When the post or group came to an end.', once: true },
  terms: { meaning: 'The date of the agreement or terms of reference.', label: 'Terms agreed', once: true },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
