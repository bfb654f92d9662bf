import { figuresOf, formatYear, subtract } from '@goldenthread/model';
import { replaceText } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { money } from './_money.js';

export const closingUnlikeOpening = defineRule({
  name: 'closing-unlike-opening',
  group: 'funding',
  audiences: ['finance'],
  severity: 'error',
  since: '0.1.0',
  sums: 'element',
  check(plan, report) {
    for (const fund of plan.having('closing')) {
      const openings = figuresOf(plan, fund, 'opening');
      for (const closing of figuresOf(plan, fund, 'closing')) {
        const opening = openings.find(({ year }) => year === closing.year + 1);
        if (!opening || Math.abs(subtract(opening.amount, closing.amount)) <= plan.settings.rounding) continue;
        report({
          element: fund,
          at: opening.point.at,
          fixes: () => [
            replaceText(
              `Open with ${money(plan, closing.amount)}`,
              fund.file,
              opening.point.value.at,
              money(plan, closing.amount),
            ),
          ],
          message: `${calledAtStart(plan, fund)} closes ${formatYear(closing.year)} with ${money(plan, closing.amount)} and opens ${formatYear(opening.year)} with ${money(plan, opening.amount)}. Correct one of the two.`,
          related: [{ message: `closes with ${money(plan, closing.amount)}`, file: fund.file, at: closing.point.at }],
        });
      }
    }
  },
});
