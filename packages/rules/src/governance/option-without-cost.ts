import { decisionStanding, type Element, type Plan } from '@goldenthread/model';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** What options of one decision that state no cost have in common. */
const uncosted = (decision: Element): Cause => ({
  key: decision.path ?? '',
  say: (those) => `${those} do not say what they cost, so members cannot compare them. Add ‘costs’ and an amount to each.`,
});

export const optionWithoutCost = defineRule({
  name: 'option-without-cost',
  group: 'governance',
  audiences: ['governance', 'finance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const decision of plan.of('decision')) {
      const options = decision.childrenOf('option');
      const open = options.filter((option) => !option.has('costs'));
      if (options.length < 2 || open.length === 0) continue;
      const compared = open.length < options.length;
      // What was decided without a cost cannot be decided anew.
      if (!compared && !isToCome(plan, decision)) continue;
      for (const option of open) {
        report({
          element: option,
          message: `${calledAtStart(plan, option)} does not say what it costs${compared ? ', as other options do' : ''}, so members cannot compare it. Add ‘costs’ and an amount.`,
          ...(compared ? {} : { severity: 'hint' as const }),
          cause: uncosted(decision),
        });
      }
    }
  },
});

function isToCome(plan: Plan, decision: Element): boolean {
  const { state } = decisionStanding(plan, decision);
  return state === 'proposed' || state === 'undated';
}
