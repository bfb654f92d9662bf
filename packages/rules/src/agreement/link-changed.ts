import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, OUTCOME } from './_examples.js';

export const linkChanged = defineAgreementRule({
  name: 'link-changed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'It leads to something else.',
  asks: ({ kind }) => kind === 'link' || kind === 'share',
  docs: {
    summary: 'Finds another link (`supports`, `delivers`, `measured by` and so on), and other shares of `delivers`.',
    details: 'For who leads and owns, there is `lead-changed`.',
    ...examples(OUTCOME, OUTCOME.replace('supports Prosperity', 'supports Prosperity, OneDistrict'), 'StrongEconomy'),
  },
});
