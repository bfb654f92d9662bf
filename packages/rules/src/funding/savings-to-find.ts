import { formatYear, openGaps, shortfalls, statedMoney } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words.js';
import { money } from './_money.js';

export const savingsToFind = defineRule({
  name: 'savings-to-find',
  group: 'funding',
  audiences: ['finance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    // A year whose gap is open says so already.
    const open = new Set(openGaps(plan).flatMap((gap) => gap.open.filter((_, left) => left > plan.settings.rounding).years));
    for (const { year } of shortfalls(plan)) open.add(year);
    for (const saving of plan.of('saving')) {
      const stage = saving.one('stage');
      if (stage?.stage !== 'to find') continue;
      const years = statedMoney(plan, saving, 'amount').filter((year, amount) => amount > 0 && !open.has(year));
      if (years.isEmpty) continue;
      report({
        element: saving,
        at: stage.at,
        message: `${calledAtStart(plan, saving)} is still to find: ${list(years.inOrder().map(([year, amount]) => `${money(plan, amount)} in ${formatYear(year)}`))}. Say where the saving comes from, or remove it.`,
      });
    }
  },
});
