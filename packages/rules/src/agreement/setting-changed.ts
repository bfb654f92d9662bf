import { defineAgreementRule } from '../engine/agreement-rule.js';
import { examples, PLAN } from './_examples.js';

export const settingChanged = defineAgreementRule({
  name: 'setting-changed',
  since: '0.1.0',
  agreement: 'officer',
  why: 'The plan is set otherwise.',
  asks: ({ kind }) => kind === 'setting',
  docs: {
    summary: 'Finds another setting of the plan.',
    details: 'What rules are set to holds from the next change on: no change sets the rules for itself.',
    ...examples(PLAN, `${PLAN}  rounding £1k\n`, 'CouncilPlan'),
  },
});
