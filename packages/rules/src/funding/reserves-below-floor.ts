import { balancesOf, formatYear, subtract, sum } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words.js';
import { money } from './_money.js';

export const reservesBelowFloor = defineRule({
  name: 'reserves-below-floor',
  group: 'funding',
  audiences: ['finance', 'scrutiny'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    const floor = plan.settings.reservesFloor;
    if (floor === undefined) return;
    const reserves = plan
      .of('fund')
      .filter((fund) => fund.one('holds')?.holds === 'reserve' && !fund.has('ringFenced') && !fund.has('heldBy'));
    const balances = reserves.map((fund) => balancesOf(plan, fund)).filter((each) => each.length > 0);
    if (balances.length === 0 || balances.length < reserves.length) return;
    const years = [...new Set(balances.flatMap((each) => each.map(({ year }) => year)))].sort((a, b) => a - b);
    for (const year of years) {
      const known = balances.map((each) => each.findLast((balance) => balance.year <= year));
      if (known.some((balance) => balance === undefined)) continue;
      const total = sum(known.flatMap((balance) => (balance ? [balance.closing] : [])));
      if (subtract(floor, total) <= plan.settings.rounding) continue;
      report({
        element: plan.root,
        at: plan.root?.one('reservesFloor')?.at ?? { start: 0, end: 0 },
        message: `Reserves come to ${money(plan, total)} at the end of ${formatYear(year)}, below the floor of ${money(plan, floor)}. Use less of them, or agree a lower floor with the finance officer.`,
        related: reserves.map((fund) => ({ message: `${called(plan, fund)}`, file: fund.file, at: fund.nameAt })),
      });
      return;
    }
  },
});
