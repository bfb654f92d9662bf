import { isLate } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { setState } from '../engine/words/statuses.js';
import { dateInWords } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';

export const overdue = defineRule({
  name: 'overdue',
  group: 'delivery',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const task of part.having('by')) {
      const by = task.one('by');
      if (!by || !isLate(part, task)) continue;
      report({
        element: task,
        at: by.at,
        message: `${calledAtStart(part, task)} was due by ${dateInWords(by.by)}. Mark it complete, or agree a new date and keep the old one with ‘originally’.`,
        fixes: () => [setState(part, 'Mark it as complete', task, 'complete')],
      });
    }
  },
});
