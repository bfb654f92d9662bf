import { decisionStanding, type Element, type Plan } from '@goldenthread/model';
import { newDecisions } from '../engine/decisions.js';
import { hasBrokenLink } from '../engine/predicates.js';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';

export const decisionMissing = defineRule({
  name: 'decision-missing',
  group: 'governance',
  audiences: ['governance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    const { root } = plan;
    if (!root || !plan.approved || isDecided(plan, root) || hasBrokenLink(plan, root, 'approvedBy')) return;
    const named = plan.targets(root, 'approvedBy');
    const half = root.one('approvedBy');
    const undated = plan.sources(root, 'approves').find((each) => decisionStanding(plan, each).state === 'undated');
    const problem = undated
      ? `${called(plan, undated)} has no date. Add ‘by’ and the body, and ‘on’ and the date.`
      : half
        ? 'does not say when, so nobody can find the minutes. Add ‘on’ and the date.'
        : 'does not say by whom or when. Add both, such as ‘approved by FullCouncil on 2024-02-28’.';
    report({
      element: root,
      at: (half ?? root.one('planStatus'))?.at ?? root.nameAt,
      message: `${calledAtStart(plan, root)} is approved, but ${problem}`,
      fixes: () =>
        newDecisions(
          plan,
          root,
          `Approve ${root.title === '' ? called(plan, root) : root.title}`,
          named.length > 0 ? named : undefined,
        ),
    });
  },
});

function isDecided(plan: Plan, root: Element): boolean {
  if (root.all('approvedBy').some((clause) => clause.on !== undefined)) return true;
  return plan.sources(root, 'approves').some((decision) => {
    return decisionStanding(plan, decision).state === 'taken';
  });
}
