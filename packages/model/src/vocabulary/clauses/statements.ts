import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of visions, principles, priorities, themes, duties and strategies. */
export const STATEMENTS_CLAUSES = {
  statementKind: { meaning: 'What kind of statement it is.', changed: ['is now of the kind …', 'no longer has a kind'] },
  supports: {
    meaning: 'The link upwards.',
    link: { says: 'supports', up: 'supports', reversed: 'supported by', names: true, story: 'elsewhere' },
  },
  contributesTo: {
    meaning: 'National goals that it helps, which are neither a duty nor a priority of the council’s own.',
    link: { says: 'contributes to', up: 'contributes to', reversed: 'contributed to by', names: true, story: 'elsewhere' },
  },
  follows: { meaning: 'The principles that guide it.', link: { says: 'follows', names: true } },
  departsFrom: {
    meaning: 'A principle that is not followed here, and why.',
    toldApartBy: 'principle',
    link: { says: 'departs from', noBond: true },
    changed: ['now departs from …', 'no longer departs from …', '{principle}[: {words}]'],
  },
  addresses: {
    meaning: 'What this responds to.',
    link: { says: 'addresses', up: 'addresses', reversed: 'addressed by', names: true, story: 'elsewhere' },
  },
  reviewBy: {
    meaning: 'When it is looked at again.',
    once: true,
    changed: ['is now to be reviewed by …', 'no longer says when it is to be reviewed'],
  },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
