import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, MEASURE } from './_examples.js';

export const definitionChanged = defineAgreementRule({
  name: 'definition-changed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'A measure is defined otherwise.',
  asks: ({ kind }) => kind === 'measure-redefined',
  docs: {
    summary: 'Finds a measure with another unit, direction, source, tolerance or subject.',
    details: 'Whether its figures can still be compared is looked at by `measure-redefined`.',
    ...examples(MEASURE, `${MEASURE}  amber within 5%\n`, 'JobsCreated'),
  },
});
