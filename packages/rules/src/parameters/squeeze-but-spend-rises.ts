import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { riseInWords, spendingRises } from './_spending.js';

export const squeezeButSpendRises = defineRule({
  name: 'squeeze-but-spend-rises',
  group: 'parameters',
  audiences: ['finance', 'performance'],
  severity: 'error',
  since: '0.1.0',
  sums: 'element',
  check(plan, report) {
    for (const work of plan.having('direction')) {
      const squeeze = work.all('direction').find((clause) => clause.direction === 'squeeze' && clause.subject === 'cost');
      if (!squeeze) continue;
      const rises = spendingRises(plan, work);
      const [first] = rises;
      if (!first) continue;
      const limit = rises.some((rise) => rise.what === 'cash limit') ? work.one('cashLimit') : undefined;
      report({
        element: work,
        at: squeeze.at,
        message: `${calledAtStart(plan, work)} is to squeeze its cost, but ${riseInWords(plan, first)}. Change one of them.`,
        related: limit ? [{ message: 'its cash limit', file: work.file, at: limit.at }] : [],
      });
    }
  },
});
