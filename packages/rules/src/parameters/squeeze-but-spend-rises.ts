import { defineRule } from '../engine/rule.js';
import { Called, list } from '../engine/words.js';
import { CHECKED, SERVICE, SETTING } from './_setting.js';
import { type Rise, riseInWords, spendingRises } from './_spending.js';

export const squeezeButSpendRises = defineRule({
  name: 'squeeze-but-spend-rises',
  group: 'parameters',
  severity: 'error',
  since: '0.1.0',
  check(plan, report) {
    for (const work of plan.having('direction')) {
      const squeeze = work.all('direction').find((clause) => clause.direction === 'squeeze' && clause.subject === 'cost');
      if (!squeeze) continue;
      const rises = spendingRises(plan, work);
      if (rises.length === 0) continue;
      const limit = rises.some((rise) => rise.what === 'cash limit') ? work.one('cashLimit') : undefined;
      report({
        element: work,
        at: squeeze.at,
        message: `${Called(plan, work)} is to squeeze its cost, but ${list(firsts(rises).map((rise) => riseInWords(plan, rise)))}. The direction and the money say opposite things, and the money is what will happen. Lower what rises, or change the direction.`,
        related: limit ? [{ message: 'its cash limit', file: work.file, at: limit.at }] : [],
      });
    }
  },
  docs: {
    summary: 'Finds a service whose cost is to be squeezed while its budget or its cash limit rises.',
    why: 'A direction that the budget doesn’t follow teaches everybody to ignore directions.',
    details:
      'Each year is compared with the stated year before it. The budget is revenue and growth, less income and savings, of the service and of what is part of it; capital stays out. More than the plan’s `rounding` is a rise.',
    failing: `${SERVICE}${CHECKED}  squeeze cost to below average within 2 years
  hold performance
  cash limit 2024/25 £1.20m, 2025/26 £1.26m
`,
    mended: `${SERVICE}${CHECKED}  squeeze cost to below average within 2 years
  hold performance
  cash limit 2024/25 £1.20m, 2025/26 £1.14m
`,
    context: SETTING,
  },
});

/** The first rise of the cash limit, and of the budget. */
function firsts(rises: readonly Rise[]): Rise[] {
  return rises.filter((rise, index) => rises.findIndex((other) => other.what === rise.what) === index);
}
