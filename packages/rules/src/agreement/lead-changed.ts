import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, WORK } from './_examples.js';

export const leadChanged = defineAgreementRule({
  name: 'lead-changed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'Who answers for it changes.',
  asks: ({ kind }) => kind === 'lead',
  docs: {
    summary: 'Finds another lead or owner.',
    ...examples(WORK, WORK.replace('DirectorOfPlace', 'HeadOfEconomy'), 'BusinessSupport'),
  },
});
