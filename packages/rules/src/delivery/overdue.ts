import { type ElementKind, hasLapsed, isOver, statusAt } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { setState } from '../engine/statuses.js';
import { dateInWords, isPast } from '../engine/time.js';
import { calledAtStart } from '../engine/words.js';
import { DATED } from './_tasks.js';

/** What may be late: also an output that people wait for, and a recommendation that was accepted by a date. */
const LATE: readonly ElementKind[] = [...DATED, 'output', 'recommendation'];

export const overdue = defineRule({
  name: 'overdue',
  group: 'delivery',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  check(part, report) {
    for (const task of part.having('by')) {
      if (!LATE.includes(task.kind)) continue;
      const by = task.one('by');
      if (!by || !isPast(part, by.by) || isOver(part, task)) continue;
      if (hasLapsed(statusAt(part, task.declaration)?.state)) continue;
      if (task.all('response').some(({ verdict }) => verdict === 'rejected')) continue;
      report({
        element: task,
        at: by.at,
        message: `${calledAtStart(part, task)} was due by ${dateInWords(by.by)}. Mark it complete, or agree a new date and keep the old one with ‘originally’.`,
        fixes: [setState(part, 'Mark it as complete', task, 'complete')],
      });
    }
  },
});
