import { formatYear, shortfalls } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';
import { money } from './_money.js';

export const budgetNotBalanced = defineRule({
  name: 'budget-not-balanced',
  group: 'funding',
  audiences: ['finance', 'governance', 'scrutiny'],
  severity: 'error',
  since: '0.1.0',
  sums: 'plan',
  cannotBeAccepted: true,
  check(plan, report) {
    const funds = plan.of('fund').filter((fund) => fund.one('holds')?.holds === 'revenue');
    const short = shortfalls(plan);
    const first = plan.settings.years[0] ?? short[0]?.year ?? 0;
    for (const { year, spending, available, short: by } of short) {
      const now = year <= first;
      report({
        element: plan.root ?? funds[0],
        severity: now ? 'error' : 'warning',
        message: `The ${formatYear(year)} revenue budget is ${money(plan, by)} short: spending after income and savings is ${money(plan, spending)}, funding ${money(plan, available)}. Spend less, save more, or add the funding that is missing.`,
        related: funds.flatMap((fund) => {
          const row = fund.one('available');
          return row ? [{ message: `what ${called(plan, fund)} has available`, file: fund.file, at: row.at }] : [];
        }),
      });
    }
  },
});
