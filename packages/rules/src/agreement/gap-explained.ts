import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, WORK } from './_examples.js';

export const gapExplained = defineAgreementRule({
  name: 'gap-explained',
  since: '0.1.0',
  agreement: 'officer',
  why: 'A gap is explained, or no longer.',
  asks: ({ kind }) => kind === 'gap-accepted' || kind === 'gap-no-longer-accepted',
  docs: {
    summary: 'Finds a gap that is newly explained (`accept`, `no target`, `no cost` and the like), and one that is so no longer.',
    ...examples(WORK, `${WORK}  no cost: Delivered inside existing teams\n`, 'BusinessSupport'),
  },
});
