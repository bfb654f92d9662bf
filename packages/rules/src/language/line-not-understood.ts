import { defineRule } from '../engine/rule.js';
import { reportReading } from './_reading.js';

export const lineNotUnderstood = defineRule({
  name: 'line-not-understood',
  group: 'language',
  scope: 'file',
  severity: 'error',
  since: '0.1.0',
  check: (part, report) => reportReading('line-not-understood', part, report),
  docs: {
    summary:
      'Finds a line that can’t be read: a missing name, a link with nothing after it, a name with a small first letter, a file that isn’t text.',
    why: 'What can’t be read can’t be checked. The rest of the file is read as if the line were not there, so a gap that it was meant to close stays open.',
    details:
      'Words for people go after a colon, or on a line that begins with `>`. Names start with a capital letter, the language’s own words with a small one.',
    failing: 'plan CouncilPlan: Council plan\n  as at 2025-03-31\n  status\n',
    mended: 'plan CouncilPlan: Council plan\n  as at 2025-03-31\n  status draft\n',
  },
});
