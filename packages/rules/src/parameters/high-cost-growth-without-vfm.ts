import type { Element, Plan } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';
import { isOutOfDate } from './_checks.js';
import { hasGrowth, riseInWords, spendingRises } from './_spending.js';

export const highCostGrowthWithoutVfm = defineRule({
  name: 'high-cost-growth-without-vfm',
  group: 'parameters',
  audiences: ['finance', 'performance', 'scrutiny'],
  severity: 'error',
  since: '0.1.0',
  sums: 'element',
  absence: true,
  check(plan, report) {
    for (const work of plan.having('valueForMoney')) {
      const check = work.all('valueForMoney').find((clause) => clause.cost === 'high');
      if (!check) continue;
      const lacking = whatItLacks(plan, work);
      const grows = growth(plan, work);
      if (lacking.length === 0 || grows === undefined) continue;
      report({
        element: work,
        at: check.at,
        message: `${calledAtStart(plan, work)} has high costs, but ${grows}. Its value for money check ${list(lacking)}: complete it, or hold the money.`,
      });
    }
  },
});

/** What the check needs before it counts, in words; empty where one of the checks has it all. */
function whatItLacks(plan: Plan, work: Element): string[] {
  const lacks = work
    .all('valueForMoney')
    .map((check) => [
      ...(check.comparators ? [] : ['has no comparator']),
      ...(check.on ? [] : ['has no date']),
      ...(isOutOfDate(plan, check) ? ['is over 12 months old'] : []),
    ]);
  return lacks.some((each) => each.length === 0) ? [] : (lacks[0] ?? []);
}

/** How the money grows, in words. */
function growth(plan: Plan, work: Element): string | undefined {
  const [rise] = spendingRises(plan, work);
  if (rise) return riseInWords(plan, rise);
  return hasGrowth(plan, work) ? 'its budget has growth' : undefined;
}
