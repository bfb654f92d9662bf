import type { Element, PlanChange } from '@goldenthread/model';
import { defineComparingRule } from '../engine/rule.js';
import { insertInHead } from '../engine/words/statuses.js';
import { calledAtStart } from '../engine/words/words.js';

export const slipNotRecorded = defineComparingRule({
  name: 'slip-not-recorded',
  group: 'changes',
  audiences: ['performance', 'scrutiny'],
  severity: 'warning',
  draftSeverity: 'hint',
  since: '0.1.0',
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
        message: `${calledAtStart(head, element)} slips from ${slip.from} to ${slip.to}, and nothing records the first date, so the next report would show it as on time. Add ‘originally ${slip.from}’.`,
        fixes: () => [insertInHead(`Add ‘originally ${slip.from}’`, element, `originally ${slip.from}`)],
      });
    }
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
