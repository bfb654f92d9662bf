import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, MEASURE } from './_examples.js';

export const targetChanged = defineAgreementRule({
  name: 'target-changed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'A target is another one.',
  asks: ({ kind }) => kind.startsWith('target-'),
  docs: {
    summary: 'Finds another target, and one for the first time.',
    details: 'For a target that is weaker, `target-weakened` asks for more.',
    ...examples(MEASURE, MEASURE.replace('2025/26 450', '2025/26 470'), 'JobsCreated'),
  },
});
