import { defineRule } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const unknownWord = defineRule({
  name: 'unknown-word',
  group: 'language',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  fixes: 'Changes the word to the one that was probably meant.',
  fixedWithoutAsking: true,
  check: (part, report) => reportReading('unknown-word', part, report),
  docs: {
    summary: 'Finds a word in small letters that the plan language does not have.',
    why: 'A slip of the pen would otherwise drop a link without a sound: a measure, a lead or an amount that everyone believes is in the plan.',
    failing: 'plan CouncilPlan: Council plan\n  as at 2025-03-31\n  staus draft\n',
    mended: 'plan CouncilPlan: Council plan\n  as at 2025-03-31\n  status draft\n',
  },
});
