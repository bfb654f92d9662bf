import { defineAgreementRule } from '../engine/agreement-rule.js';
import { DATED, examples, WORK } from './_examples.js';

export const elementAdded = defineAgreementRule({
  name: 'element-added',
  since: '0.1.0',
  agreement: 'officer',
  why: 'Something is new.',
  asks: ({ kind }) => kind === 'added',
  docs: {
    summary: 'Finds something new: a declaration or a child.',
    details: 'What it means for money and for principles is looked at by the rules that are about those.',
    ...examples(WORK, DATED, 'BusinessSupport'),
  },
});
