import { formatYear, freeReserves, reservesTogether, subtract } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';
import { money } from './_money.js';

export const reservesBelowFloor = defineRule({
  name: 'reserves-below-floor',
  group: 'funding',
  audiences: ['finance', 'scrutiny'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  sums: 'plan',
  check(plan, report) {
    const floor = plan.settings.reservesFloor;
    if (floor === undefined) return;
    for (const [year, total] of reservesTogether(plan).inOrder()) {
      if (subtract(floor, total) <= plan.settings.rounding) continue;
      report({
        element: plan.root,
        at: plan.root?.one('reservesFloor')?.at ?? { start: 0, end: 0 },
        message: `Reserves come to ${money(plan, total)} at the end of ${formatYear(year)}, below the floor of ${money(plan, floor)}. Use less of them, or agree a lower floor with the finance officer.`,
        related: freeReserves(plan).map((fund) => ({ message: `${called(plan, fund)}`, file: fund.file, at: fund.nameAt })),
      });
      return;
    }
  },
});
