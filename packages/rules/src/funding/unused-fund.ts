import { blank, hasMoney, statedMoney } from '@goldenthread/model';
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
    if (!hasMoney(plan)) return;
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
