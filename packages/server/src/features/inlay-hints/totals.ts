import { addLines, formatMoneyShort, formatYear, TOTAL } from '@goldenthread/model';
import { titleOf } from '../title-of.js';
import { type Hints, linesOfBudgets } from './hint.js';

/** Behind the last row of a budget without a `total`: what its columns add up to. */
export const totals: Hints = function* (plan, file) {
  for (const [budget, lines] of linesOfBudgets(plan, file)) {
    const last = lines.at(-1);
    if (!last || lines.length < 2 || budget.has('totalRow')) continue;
    const sums = addLines(lines, TOTAL).inOrder();
    if (sums.length === 0) continue;
    const parts = sums.map(([year, amount]) => `${formatYear(year)} ${formatMoneyShort(amount, plan.settings.symbol)}`);
    yield {
      at: last.clause.at.end,
      text: `total ${parts.join(', ')}`,
      means: `What the rows of this ${titleOf(plan, budget)} add up to: revenue, capital and growth, less income and savings.`,
    };
  }
};
