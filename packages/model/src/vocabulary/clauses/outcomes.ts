import type { ClauseType } from '../../facts/generated.js';
import type { ClauseTraits } from '../traits.js';

/** The clauses of outcomes. */
export const OUTCOMES_CLAUSES = {
  scopeKind: {
    meaning:
      'Whether one service can bring it about by itself (`discrete`), or it takes the whole council (`corporate`) or partners (`partnership`).',
    changed: ['is now of the kind …', 'no longer has a kind'],
  },
  ourRole: {
    meaning: 'What the council itself does for it.',
    label: 'The council’s role',
    once: true,
    changed: ['now has the council in the role of …', 'no longer says what the council does'],
  },
  with: {
    meaning: 'Partners, and what each does: `with County as support, Volunteers as advocate`.',
    label: 'Working with',
    link: { says: 'works with', tie: 'works on', story: 'elsewhere' },
    changed: ['now works with …', 'no longer works with …'],
  },
  measuredBy: { meaning: 'How anyone will know.', link: { says: 'measured by', names: true, story: 'elsewhere' } },
  meets: {
    meaning: 'Which duties it meets.',
    link: { says: 'meets', up: 'meets', reversed: 'met by', names: true, story: 'elsewhere' },
  },
  dependsOn: {
    meaning: 'What has to come first. A child of another declaration is named with a dot: `CanalQuarter.Planning`.',
    link: { says: 'depends on', names: true },
  },
  noCost: { meaning: 'Why it costs nothing.', once: true },
} satisfies Partial<Record<ClauseType, ClauseTraits>>;
