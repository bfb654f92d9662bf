import { defineAgreementRule } from '../engine/agreement-rule.js';
import { DATED, examples } from './_examples.js';

export const dateSlipped = defineAgreementRule({
  name: 'date-slipped',
  since: '0.1.0',
  agreement: 'officer',
  why: 'A date slips.',
  asks: ({ kind }) => kind === 'date-slipped',
  docs: {
    summary: 'Finds a date that was promised, and is later than it was.',
    details: 'Whether the plan keeps the first date is looked at by `slip-not-recorded`.',
    ...examples(
      DATED,
      `${DATED.replace('by 2025-06-30', 'by 2025-09-30 originally 2025-06-30')}    because: Two posts had to be advertised again\n`,
      'BusinessSupport',
    ),
  },
});
