import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, MEASURE } from './_examples.js';
import { isPromiseReworded } from './_sorts.js';

export const promiseReworded = defineAgreementRule({
  name: 'promise-reworded',
  since: '0.1.0',
  agreement: 'officer',
  why: 'A promise is worded otherwise.',
  asks: isPromiseReworded,
  docs: {
    summary: 'Finds an outcome, a statement, a measure or a plan with another title.',
    details: 'What people remember of a promise is its title. Longer words have `wording-changed`.',
    ...examples(MEASURE, MEASURE.replace('created with our support', 'created in our towns'), 'JobsCreated'),
  },
});
