import { type Element, type ElementKind, isOver, type Plan, statusAt } from '@goldenthread/model';
import { type Cause, defineRule, type Severity } from '../engine/rule.js';
import { insertInHead } from '../engine/words/statuses.js';
import { calledAtStart } from '../engine/words/words.js';
import { datesFor } from './_tasks.js';

/** What tasks without a date have in common. */
const UNDATED: Cause = {
  key: '',
  say: (those) => `${those} have no date, so nobody can tell when they are late. Add one to each.`,
};

export const actionWithoutDate = defineRule({
  name: 'action-without-date',
  group: 'delivery',
  audiences: ['performance'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const task of plan.of('deliverable', 'milestone', 'action', 'mitigation', 'step')) {
      if (hasDate(task) || isOver(plan, task) || isStanding(plan, task) || isUnder(plan, task)) continue;
      // What is still a form is reported as one.
      if (task.isForm) continue;
      const dates = datesFor(plan, task);
      const word = task.kind === 'step' ? 'in' : 'by';
      report({
        element: task,
        at: task.nameAt,
        ...(MILDER[task.kind] ? { severity: MILDER[task.kind] } : {}),
        message: `${calledAtStart(plan, task)} has no date, so nobody can tell when it is late. Add one, such as ‘${word} ${dates[0] ?? '2025-09-30'}’.`,
        cause: UNDATED,
        fixes: () => dates.map((date) => insertInHead(`Add ‘${word} ${date}’`, task, `${word} ${date}`)),
      });
    }
  },
});

/** A step is for those who take part; a mitigation may be a control that is in place. The rest is promised to readers. */
const MILDER: Partial<Record<ElementKind, Severity>> = { step: 'warning', mitigation: 'hint' };

function hasDate(task: Element): boolean {
  return task.has('by') || task.has('stepIn') || task.has('stepOn');
}

/** Whether a mitigation is a control that is in place, rather than something still to be done. */
function isStanding(plan: Plan, task: Element): boolean {
  return task.kind === 'mitigation' && statusAt(plan, task)?.state === 'in progress';
}

/** Whether a task stands under something that is over, and so will never be due. */
function isUnder(plan: Plan, task: Element): boolean {
  return task.parent !== undefined && (isOver(plan, task.parent) || isOver(plan, task.declaration));
}
