import type { Plan } from '@goldenthread/model';
import { derived } from '@goldenthread/model';
import { addLines } from '../engine/fixes/fixes.js';
import { candidatesFrom, likeliest } from '../engine/fixes/likeliest.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';

/** What themes that nothing addresses have in common. */
const UNADDRESSED: Cause = {
  key: '',
  say: (those) => `Nothing in the plan addresses ${those}. Add ‘addresses’ to the outcomes or work that do.`,
};

export const themeNotAddressed = defineRule({
  name: 'theme-not-addressed',
  group: 'thread',
  audiences: ['governance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.of('theme')) {
      if (plan.sources(element, 'addresses').length > 0 || plan.sources(element, 'supports').length > 0) continue;
      report({
        element,
        cause: UNADDRESSED,
        message: `Nothing in the plan addresses ${called(plan, element)}. Add ‘addresses’ to the outcomes or work that do.`,
        fixes: () =>
          likeliest(plan, element, addressers(plan)).map((each) =>
            addLines(`Link ${called(plan, each)} to it with ‘addresses’`, each, `addresses ${element.name}`),
          ),
      });
    }
  },
});

const addressers = derived((plan: Plan) => {
  const outcomes = plan.of('outcome');
  return candidatesFrom(plan, outcomes.length > 0 ? outcomes : plan.ofFamily('work'));
});
