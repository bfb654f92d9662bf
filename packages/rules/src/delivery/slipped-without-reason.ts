import { defineRule } from '../engine/rule.js';
import { lastDayOf } from '../engine/time.js';
import { Called } from '../engine/words.js';
import { CONTEXT, SUPPORT } from './_setting.js';

export const slippedWithoutReason = defineRule({
  name: 'slipped-without-reason',
  group: 'delivery',
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const task of part.having('originally')) {
      const [by, originally] = [task.one('by'), task.one('originally')];
      const [now, then] = [lastDayOf(part, by?.by), lastDayOf(part, originally?.by)];
      if (!by || !originally || now === undefined || then === undefined || now <= then) continue;
      if (task.all('because').some((clause) => clause.words.text !== '')) continue;
      report({
        element: task,
        at: by.at,
        message: `${Called(part, task)} has slipped from ${originally.by.text} to ${by.by.text}, and nothing says why. Those who agreed the first date will ask. Add a line below it that begins with 'because:'.`,
        related: [{ message: 'the first date', file: task.file, at: originally.at }],
      });
    }
  },
  docs: {
    summary: 'Finds something whose date is later than it originally was, with no `because:` line that says why.',
    why: 'Slippage that is explained can be judged, and helped. Slippage that is not looks like nobody noticed.',
    details: 'Two dates compare by their last days: from 2025-06-30 to 2025-06 is no slip.',
    failing: `${SUPPORT}  milestone Advisers by 2025-09 originally 2025-06: All advisers in post\n`,
    mended: `${SUPPORT}  milestone Advisers by 2025-09 originally 2025-06: All advisers in post
    because: Two posts had to be advertised again
`,
    context: CONTEXT,
  },
});
