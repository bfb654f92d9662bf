import { defineRule } from '../engine/rule.js';
import { Called, list } from '../engine/words.js';
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
        message: `${Called(plan, work)} is to squeeze its cost, but ${list(firsts(rises).map((rise) => riseInWords(plan, rise)))}. Change one of them.`,
        related: limit ? [{ message: 'its cash limit', file: work.file, at: limit.at }] : [],
      });
    }
  },
});

/** The first rise of the cash limit, and of the budget. */
function firsts(rises: readonly Rise[]): Rise[] {
  return rises.filter((rise, index) => rises.findIndex((other) => other.what === rise.what) === index);
}
