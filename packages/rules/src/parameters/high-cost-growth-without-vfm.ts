import type { Element, Plan } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { Called, list } from '../engine/words.js';
import { isOld } from './_checks.js';
import { SERVICE, SETTING } from './_setting.js';
import { hasGrowth, riseInWords, spendingRises } from './_spending.js';

export const highCostGrowthWithoutVfm = defineRule({
  name: 'high-cost-growth-without-vfm',
  group: 'parameters',
  severity: 'error',
  since: '0.1.0',
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
        message: `${Called(plan, work)} has high costs and is given more money: ${grows}. A service that costs more than others gets no growth without a case for its value for money, and its check ${list(lacking)}. Complete the check, or hold the money where it is.`,
      });
    }
  },
  docs: {
    summary: 'Finds a service with high costs whose money grows, without a full and recent value-for-money check.',
    why: 'Money put into a service that already costs more than others elsewhere is the hardest to defend. The case for it has to be made first.',
    details: `Money grows where the cash limit or the budget rises from one year to the next, or where a \`growth\` line has money. A check counts with \`compared with\` and \`on\`, no more than 12 months before the plan's \`as at\`. Without an \`as at\`, its age is not judged.`,
    failing: `${SERVICE}  value for money cost high, performance average on 2025-01: Dearer than we thought
  hold cost
  hold performance
  cash limit 2024/25 £1.20m, 2025/26 £1.26m
`,
    mended: `${SERVICE}  value for money cost high, performance average, compared with Family on 2025-01: Dearer, with twice the visits
  hold cost
  hold performance
  cash limit 2024/25 £1.20m, 2025/26 £1.26m
`,
    context: SETTING,
  },
});

/** What the check needs before it counts, in words; empty where one of the checks has it all. */
function whatItLacks(plan: Plan, work: Element): string[] {
  const lacks = work
    .all('valueForMoney')
    .map((check) => [
      ...(check.comparators ? [] : ["doesn't say what it was compared with"]),
      ...(check.on ? [] : ["doesn't say when it was made"]),
      ...(isOld(plan, check) ? ['is over 12 months old'] : []),
    ]);
  return lacks.some((each) => each.length === 0) ? [] : (lacks[0] ?? []);
}

/** How the money grows, in words. */
function growth(plan: Plan, work: Element): string | undefined {
  const [rise] = spendingRises(plan, work);
  if (rise) return riseInWords(plan, rise);
  return hasGrowth(plan, work) ? 'its budget has growth' : undefined;
}
