import { blank, type Element, largest, moneyOf, type Pence, type Plan, says, sum } from '@goldenthread/model';
import { addClauses } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';
import { money } from './_money.js';

export const dearerOptionPreferred = defineRule({
  name: 'dearer-option-preferred',
  group: 'funding',
  audiences: ['governance', 'finance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const decision of plan.of('decision')) {
      const costs = decision.childrenOf('option').flatMap((option) => {
        const amount = costOf(plan, option);
        return amount === undefined ? [] : [{ option, amount }];
      });
      const preferred = costs.find(({ option }) => option.has('preferred'));
      const cheapest = costs.find(({ amount }) => amount === -largest(costs.map((each) => -each.amount)));
      if (!preferred || !cheapest || cheapest.amount >= preferred.amount) continue;
      if ([...decision.all('because'), ...preferred.option.all('costs')].some(({ words }) => says(words))) continue;
      report({
        element: preferred.option,
        message: `${calledAtStart(plan, preferred.option)} is preferred and costs ${money(plan, preferred.amount)}, more than ${called(plan, cheapest.option)} at ${money(plan, cheapest.amount)}, and nothing says why. Add ‘because’ to the decision.`,
        fixes: () =>
          decision.has('because') ? [] : [addClauses('Say why', decision, `because: ${blank('what makes it worth more')}`)],
      });
    }
  },
});

/** What an option costs in all; undefined where it does not say. */
function costOf(plan: Plan, option: Element): Pence | undefined {
  const amounts = option.all('costs').map(({ value }) => moneyOf(plan, value, option));
  const known = amounts.filter((amount) => amount !== undefined);
  return amounts.length > 0 && known.length === amounts.length ? sum(known) : undefined;
}
