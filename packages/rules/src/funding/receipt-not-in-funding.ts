import { addLines, figuresOf, formatYear, hasMoney, linesOn, statedMoney, subtract, YearSum } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';
import { isExplained, money } from './_money.js';

export const receiptNotInFunding = defineRule({
  name: 'receipt-not-in-funding',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  sums: 'plan',
  check(plan, report) {
    const funds = plan.of('fund').filter((fund) => fund.one('holds')?.holds === 'receipts');
    const there = new YearSum();
    for (const fund of funds) {
      const available = statedMoney(plan, fund, 'available');
      there.countAll(available);
      there.countAll(addLines(linesOn(plan, fund), { income: 1 }).filter((year) => !available.has(year)));
    }
    if (!hasMoney(plan)) return;
    const counted = new YearSum();
    for (const asset of plan.having('receipt')) {
      if (isExplained(asset)) continue;
      for (const { year, amount, point } of figuresOf(plan, asset, 'receipt')) {
        counted.count(year, amount);
        if (amount <= 0 || subtract(counted.in(year), there.in(year)) <= plan.settings.rounding) continue;
        report({
          element: asset,
          at: point.at,
          message: `${calledAtStart(plan, asset)} brings ${money(plan, amount)} in ${formatYear(year)}, but no fund that holds receipts includes it. Add it to one.`,
          related: funds.map((fund) => ({ message: `${called(plan, fund)}`, file: fund.file, at: fund.nameAt })),
        });
      }
    }
  },
});
