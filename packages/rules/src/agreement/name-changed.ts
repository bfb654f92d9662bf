import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, WORK } from './_examples.js';

export const nameChanged = defineAgreementRule({
  name: 'name-changed',
  since: '0.1.0',
  agreement: 'editorial',
  why: 'It goes by another name.',
  asks: ({ kind }) => kind === 'renamed',
  docs: {
    summary: 'Finds the same thing under another name.',
    details: 'It is told by `replaces`, by `code:`, by the same content or by the same title. Links that follow are no change.',
    ...examples(WORK, WORK.replace('BusinessSupport', 'GrowthHub'), 'GrowthHub'),
  },
});
