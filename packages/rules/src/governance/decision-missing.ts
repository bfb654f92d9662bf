import { decisionStanding, type Element, type Plan } from '@goldenthread/model';
import { hasBrokenLink } from '../engine/broken-links.js';
import { newDecisions } from '../engine/decisions.js';
import { defineRule } from '../engine/rule.js';
import { Called, called } from '../engine/words.js';

export const decisionMissing = defineRule({
  name: 'decision-missing',
  group: 'governance',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Adds a decision that approves the plan, by the body that is named already or by one of the plan’s bodies.',
  check(plan, report) {
    const { root } = plan;
    if (!root || !plan.approved || isDecided(plan, root) || hasBrokenLink(plan, root, 'approvedBy')) return;
    const named = plan.targets(root, 'approvedBy');
    const half = root.one('approvedBy');
    const problem = half
      ? "names who approved it and not when, so nobody can find the minute. Add 'on' and the date."
      : "doesn't say who approved it and when, so nobody can show that it holds. Add a line such as: approved by FullCouncil on 2024-02-28";
    report({
      element: root,
      at: (half ?? root.one('planStatus'))?.at ?? root.nameAt,
      message: `${Called(plan, root)} is approved, but ${problem}`,
      fixes: newDecisions(
        plan,
        root,
        `Approve ${root.title === '' ? called(plan, root) : root.title}`,
        named.length > 0 ? named : undefined,
      ),
    });
  },
  docs: {
    summary: 'Finds an approved plan that doesn’t say by what decision it was approved.',
    why: 'Only the right body can make a plan the council’s own. Whoever relies on it has to be able to find the decision.',
    details:
      '`approved by … on …` in the plan is enough. So is a `decision` that `approves` the plan, unless it was not taken: its status says that it was proposed, refused, deferred or stopped, or its date is after `as at`.',
    failing: `plan CouncilPlan: Council Plan 2024 to 2027
  status approved
  as at 2024-12-31
body FullCouncil: Full Council
`,
    mended: `plan CouncilPlan: Council Plan 2024 to 2027
  status approved
  approved by FullCouncil on 2024-02-28
  as at 2024-12-31
body FullCouncil: Full Council
`,
  },
});

function isDecided(plan: Plan, root: Element): boolean {
  if (root.all('approvedBy').some((clause) => clause.on !== undefined)) return true;
  return plan.sources(root, 'approves').some((decision) => {
    const { state } = decisionStanding(plan, decision);
    return state === 'taken' || state === 'undated';
  });
}
