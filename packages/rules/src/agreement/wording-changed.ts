import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, WORK } from './_examples.js';
import { isWordsOnly } from './_sorts.js';

export const wordingChanged = defineAgreementRule({
  name: 'wording-changed',
  since: '0.1.0',
  agreement: 'editorial',
  why: 'Only words change.',
  asks: isWordsOnly,
  docs: {
    summary: 'Finds other words: titles of what is no promise, explanations, reasons, comments.',
    details:
      'It also looks at what only records what is known already (`originally`, `reviewed on`), and at stated totals, which follow from their parts.',
    ...examples(WORK, `${WORK}  > One adviser in each town.\n`, 'BusinessSupport'),
  },
});
