import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, MEASURE } from './_examples.js';

export const figuresChanged = defineAgreementRule({
  name: 'figures-changed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'Figures are other ones.',
  asks: ({ kind }) => kind === 'figures' || kind === 'baseline-moved',
  docs: {
    summary: 'Finds other figures: actuals, forecasts, posts and the like.',
    details: 'For a baseline, `baseline-moved` asks for more.',
    ...examples(MEASURE, `${MEASURE}  actual 2024/25 430\n`, 'JobsCreated'),
  },
});
