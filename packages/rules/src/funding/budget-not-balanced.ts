import { formatYear, revenueBalance, subtract } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { money } from './_money.js';

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
});
