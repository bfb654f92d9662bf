import {
  basisOf,
  type Element,
  formatYear,
  inEachYear,
  type Plan,
  statedMoney,
  subtract,
  type YearMoney,
} from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { money } from './_money.js';

export const gapDoesNotAddUp = defineRule({
  name: 'gap-does-not-add-up',
  group: 'funding',
  audiences: ['finance'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  sums: 'element',
  check(plan, report) {
    for (const financialPlan of plan.having('pressure')) {
      if (!financialPlan.has('funding')) continue;
      const [gap, pressures, funding] = (['gap', 'pressure', 'funding'] as const).map((type) =>
        yearly(plan, financialPlan, type),
      );
      for (const [year, stated] of gap ?? []) {
        const [more, less] = [pressures?.stated(year), funding?.stated(year)];
        if (more === undefined || less === undefined) continue;
        const worked = subtract(more, less);
        if (Math.abs(subtract(worked, stated)) <= plan.settings.rounding) continue;
        report({
          element: financialPlan,
          at: financialPlan.one('gap')?.at ?? financialPlan.nameAt,
          message: `${calledAtStart(plan, financialPlan)} has a gap of ${money(plan, stated)} in ${formatYear(year)}, but pressures of ${money(plan, more)} less funding of ${money(plan, less)} leave ${money(plan, worked)}. Correct one of them.`,
        });
        break;
      }
    }
  },
});

/** The amounts of a financial plan's rows as all that each year has. */
function yearly(plan: Plan, financialPlan: Element, type: 'gap' | 'pressure' | 'funding'): YearMoney {
  return inEachYear(statedMoney(plan, financialPlan, type), basisOf(financialPlan, type), plan.settings.years);
}
