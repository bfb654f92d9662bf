import { blank, formatMoneyShort, isOver, monthsBefore } from '@goldenthread/model';
import { appendLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { dateInWords, lastDayOf } from '../engine/words/time.js';
import { calledAtStart } from '../engine/words/words.js';
import { isAhead } from './_tasks.js';

/** How long an issue may be open with nothing planned, in months: two quarterly reports. */
const LONGEST = 6;

export const issueOpenTooLong = defineRule({
  name: 'issue-open-too-long',
  group: 'delivery',
  audiences: ['governance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const { asAt, symbol } = plan.settings;
    if (asAt === undefined) return;
    for (const issue of plan.of('issue', 'barrier')) {
      const raised = issue.one('raisedOn');
      const day = lastDayOf(plan, raised?.on);
      if (!raised || day === undefined || day >= monthsBefore(asAt, LONGEST) || isOver(plan, issue)) continue;
      if (issue.childrenOf('action').some((action) => isAhead(plan, action))) continue;
      const needs = issue.one('needs')?.value;
      const money =
        needs?.type === 'money' && needs.pence !== undefined ? ` and needs ${formatMoneyShort(needs.pence, symbol)}` : '';
      report({
        element: issue,
        at: raised.at,
        message: `${calledAtStart(plan, issue)} has been open since ${dateInWords(raised.on)}${money}, and nothing is planned to resolve it. Add an action with an owner and a date, or close it.`,
        fixes: () => [appendLines('Add an action', issue, `action: ${blank('what will settle this, who does it and by when')}`)],
      });
    }
  },
});
