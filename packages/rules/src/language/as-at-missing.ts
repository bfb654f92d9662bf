import { formatDay, lastDay, type Plan } from '@goldenthread/model';
import { addLines, MAX_SUGGESTIONS } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { hasUnreadLine } from '../engine/unread.js';
import { exampleYear } from '../engine/words/time.js';

export const asAtMissing = defineRule({
  name: 'as-at-missing',
  group: 'language',
  audiences: ['language', 'performance'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    const { root } = plan;
    if (!root || plan.settings.asAt !== undefined || hasUnreadLine(root)) return;
    report({
      element: root,
      message: `The plan does not say its date, so nothing can be found late or out of date. Add one, such as ‘as at ${closing(plan, exampleYear(plan))}’.`,
      fixes: () => closings(plan).map((day) => addLines(`Check it as at ${day}`, root, `as at ${day}`)),
    });
  },
});

/** The last days of the plan's years, as dates. */
function closings(plan: Plan): string[] {
  return plan.settings.years.slice(0, MAX_SUGGESTIONS).map((year) => closing(plan, year));
}

function closing({ settings: { startMonth } }: Plan, year: number): string {
  return formatDay(lastDay({ type: 'year', year }, startMonth));
}
