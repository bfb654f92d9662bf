import { defineAgreementRule } from '../engine/agreement-rule.js';
import { DATED, examples } from './_examples.js';
import { isRecord } from './_sorts.js';

export const dateChanged = defineAgreementRule({
  name: 'date-changed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'A date is another one.',
  asks: (change) => change.kind === 'date-brought-forward' || (change.kind === 'date' && !isRecord(change)),
  docs: {
    summary: 'Finds a date that is brought forward, and one that nothing was promised by.',
    details: 'For a date that was promised and is later, there is `date-slipped`.',
    ...examples(DATED, DATED.replace('by 2025-06-30', 'by 2025-05-31'), 'BusinessSupport'),
  },
});
