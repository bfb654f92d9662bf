import { formatYear, revenueBalance, subtract } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { money } from './_money.js';
import { FUND, FUNDED_WORK, WITHOUT_MONEY } from './_setting.js';

export const budgetNotBalanced = defineRule({
  name: 'budget-not-balanced',
  group: 'funding',
  severity: 'error',
  since: '0.1.0',
  cannotBeAccepted: true,
  check(plan, report) {
    const funds = plan.of('fund').filter((fund) => fund.one('holds')?.holds === 'revenue');
    const balance = revenueBalance(plan);
    const first = plan.settings.years[0] ?? balance[0]?.year ?? 0;
    for (const { year, spending, available } of balance) {
      const short = subtract(spending, available);
      if (short <= plan.settings.rounding) continue;
      const now = year <= first;
      const why = now
        ? 'A council has to set a balanced budget before the year starts.'
        : 'A council has to balance its budget, and the later this is seen the fewer ways are left.';
      report({
        element: plan.root ?? funds[0],
        severity: now ? 'error' : 'warning',
        message: `The revenue budget of ${formatYear(year)} doesn't balance: it spends ${money(plan, spending)} after income and savings, ${money(plan, short)} more than the ${money(plan, available)} that its funds have. ${why} Spend less, save more, or add the funding that is missing.`,
        related: funds.flatMap((fund) => {
          const row = fund.one('available');
          return row ? [{ message: `what '${fund.label}' has available`, file: fund.file, at: row.at }] : [];
        }),
      });
    }
  },
  docs: {
    summary: 'Finds a year in which the revenue budget of the whole plan spends more than its revenue funds have.',
    why: 'The law asks a council to set a balanced budget before the year starts. That can’t be explained away, so this can’t be accepted.',
    details: `Revenue and growth, less income and savings, of everything on funds that hold revenue, against what those funds have \`available\`. More than the plan's \`rounding\` over is too much. An error in the plan's first year, a warning in later ones.

Lines on grants, reserves, housing and capital funds stay out of both sides: over-allocated looks at each of those. Silent unless every revenue fund that is used says what is \`available\`, and in years for which one of them doesn't.`,
    failing: `${FUND}  available 2024/25 £115k, 2025/26 £115k, 2026/27 £110k
`,
    also: ['over-allocated'],
    mended: `${FUND}  available 2024/25 £120k, 2025/26 £115k, 2026/27 £110k
`,
    context: `${WITHOUT_MONEY}${FUNDED_WORK}`,
  },
});
