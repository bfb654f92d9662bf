import { type Element, lineageOf, type Plan, partsOf, type StatusClause, statusAt } from '@goldenthread/model';
import { appendLines, type Fix } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { CONTEXT, SUPPORT } from './_setting.js';
import { isAhead, nextQuarterEnd } from './_tasks.js';

export const redWithoutRecoveryAction = defineRule({
  name: 'red-without-recovery-action',
  group: 'delivery',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Adds an action to agree how it comes back on course.',
  check(plan, report) {
    if (plan.settings.asAt === undefined) return;
    for (const element of plan.having('status')) {
      if (element.family !== 'work' && element.kind !== 'measure') continue;
      const status = statusAt(plan, element);
      if (status?.state !== 'red' || isToRecover(plan, element)) continue;
      report({
        element,
        at: status.at,
        message: `${Called(plan, element)} is red${inPeriod(status)}, and no action, mitigation or milestone is still ahead of it. An exception report would have nothing to say about what happens next. Add an action with a date and an owner.`,
        fixes: recovery(plan, element),
      });
    }
  },
  docs: {
    summary: 'Finds work or a measure that is red, with no action, mitigation or milestone still ahead.',
    why: 'Red is a call for help. Without a next step it is only a confession, and it will be red again next quarter.',
    details:
      'The latest status at `as at` counts. A next step may stand under the work, its parts or the measure; under a risk or barrier that threatens it; or under an issue about it. It is ahead when it is neither complete, stopped nor past its date. Silent without `as at`.',
    failing: `${SUPPORT}  status red in 2024/25 Q4: Half the adviser posts are empty\n`,
    mended: `${SUPPORT}  status red in 2024/25 Q4: Half the adviser posts are empty
  action by 2025-06 owner DirectorOfPlace: Advertise the posts with the neighbouring councils
`,
    context: CONTEXT,
  },
});

function inPeriod(status: StatusClause): string {
  return status.period ? ` in ${status.period.text}` : '';
}

/** Whether a step is still ahead that could bring something back on course: its own, a part's, a risk's or an issue's. */
function isToRecover(plan: Plan, element: Element): boolean {
  const acts = (each: Element): boolean =>
    each.childrenOf('action', 'mitigation', 'milestone').some((task) => isAhead(plan, task));
  const records = [...plan.sources(element, 'threatens'), ...plan.sources(element, 'concerns')];
  return records.some(acts) || lineageOf(plan, partsOf).some(element, 'recovery', acts);
}

function recovery(plan: Plan, element: Element): Fix[] {
  const { asAt } = plan.settings;
  if (asAt === undefined) return [];
  const line = `action by ${nextQuarterEnd(plan, asAt)}: Agree what brings this back on course`;
  return [appendLines('Add an action', element, line)];
}
