import {
  add,
  addLines,
  addTo,
  figuresOf,
  formatYear,
  hasMoney,
  linesOn,
  NO_MONEY,
  type Pence,
  statedMoney,
  subtract,
} from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words.js';
import { isExplained, money } from './_money.js';

export const receiptNotInFunding = defineRule({
  name: 'receipt-not-in-funding',
  group: 'funding',
  audiences: ['finance'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const funds = plan.of('fund').filter((fund) => fund.one('holds')?.holds === 'receipts');
    const there = new Map<number, Pence>();
    const put = (year: number, amount: Pence): unknown => addTo(there, year, amount);
    for (const fund of funds) {
      const available = statedMoney(plan, fund, 'available');
      for (const [year, amount] of available) put(year, amount);
      for (const [year, amount] of addLines(linesOn(plan, fund), { income: 1 })) if (!available.has(year)) put(year, amount);
    }
    if (!hasMoney(plan)) return;
    const counted = new Map<number, Pence>();
    for (const asset of plan.having('receipt')) {
      if (isExplained(asset)) continue;
      for (const { year, amount, point } of figuresOf(plan, asset, 'receipt')) {
        const before = counted.get(year) ?? NO_MONEY;
        counted.set(year, add(before, amount));
        if (amount <= 0 || subtract(add(before, amount), there.get(year) ?? NO_MONEY) <= plan.settings.rounding) continue;
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
