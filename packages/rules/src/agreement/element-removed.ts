import { defineAgreementRule } from '../engine/agreement-rule.js';
import { DATED, examples, WORK } from './_examples.js';

export const elementRemoved = defineAgreementRule({
  name: 'element-removed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'Something is gone.',
  asks: ({ kind }) => kind === 'removed',
  docs: {
    summary: 'Finds something that is gone: a declaration or a child.',
    details: 'For an outcome that goes, `outcome-dropped` asks for more; for money that goes with it, `money-over-limit`.',
    ...examples(DATED, WORK, 'BusinessSupport'),
  },
});
