import { defineRule } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const textToNormalise = defineRule({
  name: 'text-to-normalise',
  group: 'language',
  scope: 'file',
  severity: 'hint',
  since: '0.1.0',
  fixes: 'Puts the plain character in its place.',
  fixedWithoutAsking: true,
  check: (part, report) => reportReading('text-to-normalise', part, report),
  docs: {
    summary:
      'Points out characters from Word and Excel (fixed spaces, long dashes) and files in an old encoding. They are read all the same.',
    why: 'Other programs may show them wrongly, and two lines that look the same may compare as different.',
    failing: 'plan CouncilPlan: Council plan\n  as\u00a0at 2025-03-31\n',
    mended: 'plan CouncilPlan: Council plan\n  as at 2025-03-31\n',
  },
});
