import type { Element, PlanChange } from '@goldenthread/model';
import { defineComparingRule } from '../engine/rule.js';
import { insertInHead } from '../engine/statuses.js';
import { Called } from '../engine/words.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';

const FIRST = `${WORK}  milestone Advisers by 2025-06-30: All advisers in post\n`;

export const slipNotRecorded = defineComparingRule({
  name: 'slip-not-recorded',
  group: 'changes',
  severity: 'warning',
  draftSeverity: 'hint',
  since: '0.1.0',
  fixes: 'Keeps the first date as `originally`.',
  compare({ changes, head }, report) {
    for (const change of changes) {
      const slip = slipOf(change);
      if (!slip || change.element.has('originally')) continue;
      const { element } = change;
      report({
        element,
        at: slip.at,
        changes: [change],
        why: 'A date slips, and the first one is lost.',
        message: `${Called(head, element)} slips from ${slip.from} to ${slip.to}, and the plan keeps no trace of the first date. Whoever reads the next report will think it is on time. Add: originally ${slip.from}`,
        fixes: [insertInHead(`Add 'originally ${slip.from}'`, element, `originally ${slip.from}`)],
      });
    }
  },
  docs: {
    summary: 'Finds a date that is later than it was, where the plan no longer says what it was.',
    why: 'A date that is simply written over makes everything look on time. With `originally`, the slip stays in sight, and its reason is asked for.',
    details: 'It looks at `by` of deliverables, milestones, actions and whatever else can have `originally`.',
    before: FIRST,
    failing: FIRST.replace('by 2025-06-30', 'by 2025-09-30'),
    mended: `${FIRST.replace('by 2025-06-30', 'by 2025-09-30 originally 2025-06-30')}    because: Two posts had to be advertised again\n`,
    context: `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${MEASURE}`,
  },
});

interface Slip {
  readonly from: string;
  readonly to: string;
  readonly at: Element['fact']['at'];
}

function slipOf(change: PlanChange): Slip | undefined {
  if (change.about !== 'saying' || change.kind !== 'date-slipped' || change.type !== 'by') return undefined;
  const [from, to] = [change.gone[0], change.come[0]];
  return from && to?.clause && { from: from.shown, to: to.shown, at: to.clause.at };
}
