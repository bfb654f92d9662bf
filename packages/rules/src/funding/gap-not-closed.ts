import { formatYear, openGaps } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { Called, list } from '../engine/words.js';
import { money } from './_money.js';
import { SETTING } from './_setting.js';

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
  docs: {
    summary: 'Finds a financial plan whose gap is not closed by savings and new income, and says how much is left in which year.',
    why: 'A gap that is not closed is closed by somebody in a hurry. The earlier it is seen, the more choices there are.',
    details: `What closes a gap, year by year: the \`amount\` of savings that are identified, agreed or delivered, less what they state as \`at risk\` (a saving that states no stage counts as identified; one at stage \`at risk\` doesn't count); and \`income\` rows marked \`new\`. More than the plan's \`rounding\` has to be left.

Where there are several financial plans, a saving or income closes the gap of the one that it, or its work, is \`part of\`. What is part of none counts once, for the first plan that needs it.`,
    failing: `financial plan MediumTerm: Medium term financial plan
  years  2024/25  2025/26
  gap    £60k     £80k
saving SharedOffice: One office for two teams
  from BusinessSupport
  years   2024/25  2025/26
  amount  £60k     £60k
  stage agreed
  effect: None expected for residents
  equality screening on 2024-02: No adverse effect found
`,
    mended: `financial plan MediumTerm: Medium term financial plan
  years  2024/25  2025/26
  gap    £60k     £80k
saving SharedOffice: One office for two teams
  from BusinessSupport
  years   2024/25  2025/26
  amount  £60k     £80k
  stage agreed
  effect: None expected for residents
  equality screening on 2024-02: No adverse effect found
`,
    context: SETTING,
  },
});
