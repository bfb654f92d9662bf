import { formatYear, openGaps } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { Called, list } from '../engine/words.js';
import { money } from './_money.js';

export const gapNotClosed = defineRule({
  name: 'gap-not-closed',
  group: 'funding',
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const { financialPlan, gap, open } of openGaps(plan)) {
      const years = [...open].filter(([, left]) => left > plan.settings.rounding).sort(([a], [b]) => a - b);
      if (years.length === 0) continue;
      const whole = years.every(([year, left]) => left === gap.get(year));
      const parts = years.map(([year, left]) => `${money(plan, left)} in ${formatYear(year)}`);
      report({
        element: financialPlan,
        at: financialPlan.one('gap')?.at ?? financialPlan.nameAt,
        message: `${Called(plan, financialPlan)} leaves ${whole ? 'its whole gap' : 'part of its gap'} open: ${list(parts)}. Savings and new income don't cover it, so the budget of that year can't be set yet. Add savings or income marked 'new', or say where the rest will come from.`,
        related: financialPlan
          .all('gap')
          .slice(1)
          .map((clause) => ({ message: 'more of its gap', file: financialPlan.file, at: clause.at })),
      });
    }
  },
});
