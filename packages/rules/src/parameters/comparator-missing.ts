import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { hasGrowth, spendingRises } from './_spending.js';

export const comparatorMissing = defineRule({
  name: 'comparator-missing',
  group: 'parameters',
  audiences: ['performance'],
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const work of plan.having('valueForMoney')) {
      for (const check of work.all('valueForMoney')) {
        if (check.comparators || (check.cost === 'unknown' && check.performance === 'unknown')) continue;
        // Where its money grows all the same, high-cost-growth-without-vfm asks for the whole check.
        if (check.cost === 'high' && (hasGrowth(plan, work) || spendingRises(plan, work).length > 0)) continue;
        report({
          element: work,
          at: check.at,
          message: `${calledAtStart(plan, work)} is said to have ${check.cost} cost and ${check.performance} performance, but not compared with whom. Add ‘compared with’ and a group of councils.`,
        });
      }
    }
  },
});
