import { budgetLines, formatYear, openGaps, type Plan, shortfalls, statedMoney, type YearMoney } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, list } from '../engine/words/words.js';
import { money, subjectOf } from './_money.js';

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
      if (stage?.stage !== 'to find' && (FOUND.has(stage?.stage) || !TO_FIND.test(saving.title))) continue;
      const years = statedMoney(plan, saving, 'amount').filter((year, amount) => amount > 0 && !open.has(year));
      if (years.isEmpty) continue;
      report({
        element: saving,
        at: stage?.at ?? saving.nameAt,
        message: `${calledAtStart(plan, saving)} is still to find: ${inWords(plan, years)}. Say where the saving comes from, or remove it.`,
      });
    }
    for (const line of budgetLines(plan)) {
      const years = line.years.filter((year, amount) => amount > 0 && !open.has(year));
      if (line.nature !== 'saving' || years.isEmpty || !TO_FIND.test(line.clause.words?.text ?? '')) continue;
      report({
        element: subjectOf(line),
        file: line.budget.file,
        at: line.clause.at,
        message: `${calledAtStart(plan, subjectOf(line))} counts on a saving that is still to find: ${inWords(plan, years)}. Say where it comes from, or remove the line.`,
      });
    }
  },
});

/** How budgets name a sum that nobody has found yet. */
const TO_FIND =
  /\b(?:to be (?:found|identified|determined)|to (?:find|identify)|(?:un|not (?:yet )?)identified|not yet found)\b/i;

/** Stages at which a saving is known, whatever it is called. */
const FOUND: ReadonlySet<string | undefined> = new Set(['agreed', 'delivered']);

function inWords(plan: Plan, years: YearMoney): string {
  return list(years.inOrder().map(([year, amount]) => `${money(plan, amount)} in ${formatYear(year)}`));
}
