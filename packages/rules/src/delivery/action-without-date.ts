import { defineRule } from '../engine/rule.js';
import { insertInHead } from '../engine/statuses.js';
import { Called } from '../engine/words.js';
import { CONTEXT, SUPPORT } from './_setting.js';
import { datesFor } from './_tasks.js';

export const actionWithoutDate = defineRule({
  name: 'action-without-date',
  group: 'delivery',
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  fixes: 'Adds a date to pick from: the end of the work, or of one of the plan’s years.',
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
  docs: {
    summary: 'Finds a deliverable, a milestone or an action without a date.',
    why: 'What has no date is done when there is time, and there is never time. Reports can’t show it as due, or as late.',
    details: '`from` says when something starts; it is no date to be done `by`.',
    failing: `${SUPPORT}  milestone Advisers: All advisers in post\n`,
    mended: `${SUPPORT}  milestone Advisers by 2025-09: All advisers in post\n`,
    context: CONTEXT,
  },
});
