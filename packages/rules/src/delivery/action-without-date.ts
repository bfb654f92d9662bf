import { defineRule } from '../engine/rule.js';
import { insertInHead } from '../engine/statuses.js';
import { Called } from '../engine/words.js';
import { datesFor } from './_tasks.js';

export const actionWithoutDate = defineRule({
  name: 'action-without-date',
  group: 'delivery',
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const task of plan.of('deliverable', 'milestone', 'action')) {
      if (task.has('by')) continue;
      const dates = datesFor(plan, task);
      report({
        element: task,
        at: task.nameAt,
        message: `${Called(plan, task)} has no date, so it can never be late and never be finished on time. Say by when, for example: by ${dates[0] ?? '2025-09-30'}`,
        fixes: dates.map((date) => insertInHead(`Add 'by ${date}'`, task, `by ${date}`)),
      });
    }
  },
});
