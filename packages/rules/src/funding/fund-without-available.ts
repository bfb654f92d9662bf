import { linesOn, spends, sum } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words.js';
import { money } from './_money.js';

export const fundWithoutAvailable = defineRule({
  name: 'fund-without-available',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    const funds = plan.of('fund');
    // Only in plans that say what funds have at all.
    if (!funds.some((fund) => fund.has('available'))) return;
    for (const fund of funds) {
      if (fund.has('available') || fund.has('opening') || fund.has('closing')) continue;
      const lines = linesOn(plan, fund).filter(spends);
      if (lines.length === 0) continue;
      report({
        element: fund,
        message: `${calledAtStart(plan, fund)} pays ${money(plan, sum(lines.map(({ years }) => years.total())))}, but the plan does not say how much is in it. Add ‘available’.`,
      });
    }
  },
});
