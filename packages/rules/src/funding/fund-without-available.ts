import { drawsOn, sum } from '@goldenthread/model';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { money } from './_money.js';

/** What funds of which nobody says how much there is have in common. */
const WITHOUT: Cause = {
  key: '',
  say: (those) => `${those} pay for work, but the plan does not say how much is in them. Add ‘available’ to each.`,
};

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
      // What a partner has is for the partner to say.
      if (fund.has('available') || fund.has('opening') || fund.has('closing') || fund.has('heldBy')) continue;
      const draws = drawsOn(plan, fund);
      if (draws.length === 0) continue;
      report({
        element: fund,
        cause: WITHOUT,
        message: `${calledAtStart(plan, fund)} pays ${money(plan, sum(draws.map(({ amount }) => amount)))}, but the plan does not say how much is in it. Add ‘available’.`,
      });
    }
  },
});
