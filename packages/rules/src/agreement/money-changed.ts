import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, FUNDED } from './_examples.js';
import { isStatedTotal } from './_sorts.js';

export const moneyChanged = defineAgreementRule({
  name: 'money-changed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'Money is another amount, or comes from elsewhere.',
  asks: (change) => (change.kind === 'money' || change.kind === 'saving-reprofiled') && !isStatedTotal(change),
  docs: {
    summary: 'Finds other money: budget lines, what funds have, limits, savings.',
    details: 'For more than officers may move, `money-over-limit` asks for more.',
    ...examples(FUNDED, FUNDED.replace('2025/26 £400k', '2025/26 £420k'), 'BusinessSupport'),
  },
});
