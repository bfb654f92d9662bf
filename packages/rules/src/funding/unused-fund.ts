import { blank, hasMoney, type Plan, statedMoney } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';
import { isExplained } from './_money.js';

export const unusedFund = defineRule({
  name: 'unused-fund',
  group: 'funding',
  audiences: ['finance'],
  severity: 'hint',
  since: '0.1.0',
  sums: 'plan',
  check(plan, report) {
    if (!hasMoney(plan) || namesUnknownFund(plan)) return;
    for (const fund of plan.of('fund')) {
      if (
        fund.name === undefined ||
        statedMoney(plan, fund, 'available').isEmpty ||
        plan.linksTo(fund).length > 0 ||
        plan.sources(fund, 'change').length > 0 ||
        fund.has('closing') ||
        isExplained(fund)
      )
        continue;
      report({
        element: fund,
        fixes: () => [addLines('Say what it is kept for', fund, `because: ${blank('what it is kept for')}`)],
        message: `No budget uses ${called(plan, fund)}. Use it in one, or remove it.`,
      });
    }
  },
});

/** Whether a line draws on a fund by a name that the plan does not have: it may mean one that nothing else uses. */
function namesUnknownFund(plan: Plan): boolean {
  const isUnknown = ({ name }: { readonly name: string }): boolean =>
    !name.includes('.') && plan.declarations.find(name) === undefined;
  return (['line', 'uses'] as const).some((type) =>
    plan.having(type).some((element) => element.all(type).some(({ fund }) => isUnknown(fund))),
  );
}
