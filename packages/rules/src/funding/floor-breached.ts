import { balancesOf, floorIn, formatYear, linesOn, NO_MONEY, subtract } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { money, relatedLines } from './_money.js';

export const floorBreached = defineRule({
  name: 'floor-breached',
  group: 'funding',
  audiences: ['finance', 'scrutiny'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  sums: 'plan',
  check(plan, report) {
    for (const fund of plan.of('fund')) {
      const stated = fund.has('floor');
      const holdsReserve = fund.one('holds')?.holds === 'reserve';
      if (!stated && !holdsReserve) continue;
      for (const { year, closing } of balancesOf(plan, fund)) {
        const floor = floorIn(plan, fund, year) ?? NO_MONEY;
        if (subtract(floor, closing) <= plan.settings.rounding) continue;
        const ending = `at the end of ${formatYear(year)}`;
        report({
          element: fund,
          at: fund.one('floor')?.at ?? fund.nameAt,
          message: stated
            ? `${calledAtStart(plan, fund)} is left with ${money(plan, closing)} ${ending}, below its floor of ${money(plan, floor)}. Use less of it, or agree a lower floor with the finance officer.`
            : `${calledAtStart(plan, fund)} is overspent by ${money(plan, subtract(NO_MONEY, closing))} ${ending}. Take less from it, or say what else pays.`,
          related: relatedLines(plan, linesOn(plan, fund), year),
        });
        break;
      }
    }
  },
});
