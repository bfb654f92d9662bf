import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, WORK } from './_examples.js';

export const statusChanged = defineAgreementRule({
  name: 'status-changed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'It stands otherwise.',
  asks: ({ kind }) => kind === 'status',
  docs: {
    summary: 'Finds another status, stage, certainty or deliverability.',
    details: 'For an outcome that is stopped, `outcome-dropped` asks for more.',
    ...examples(WORK, `${WORK}  status green in 2024/25 Q4: All advisers in post\n`, 'BusinessSupport'),
  },
});
