import { dayInWords, type Element, type Period, type PlanChange } from '@goldenthread/model';
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
        message: `${calledAtStart(head, element)} slips from ${dayInWords(slip.then)} to ${dayInWords(slip.now)}, and nothing records the first date. The next report would show it as on time. Add ‘originally ${slip.from}’.`,
        fixes: () => [insertInHead(`Add ‘originally ${slip.from}’`, element, `originally ${slip.from}`)],
      });
    }
  },
});

interface Slip {
  /** The first date as it was typed. */
  readonly from: string;
  readonly then: Period;
  readonly now: Period;
  readonly at: Element['fact']['at'];
}

function slipOf(change: PlanChange): Slip | undefined {
  if (change.about !== 'saying' || change.kind !== 'date-slipped' || change.type !== 'by') return undefined;
  const [from, to] = [change.gone[0], change.come[0]];
  if (from?.clause?.type !== 'by' || to?.clause?.type !== 'by') return undefined;
  const [then, now] = [from.clause.by.period, to.clause.by.period];
  return then && now && { from: from.shown, then, now, at: to.clause.at };
}
