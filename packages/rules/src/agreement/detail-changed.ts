import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, WORK } from './_examples.js';

export const detailChanged = defineAgreementRule({
  name: 'detail-changed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'A detail is another one.',
  asks: ({ kind }) => kind === 'detail' || kind === 'principle-departed',
  docs: {
    summary: 'Finds any other line that is another one.',
    details: 'For a principle that is departed from, `principle-departed-from` asks for more.',
    ...examples(WORK, `${WORK}  kind key\n`, 'BusinessSupport'),
  },
});
