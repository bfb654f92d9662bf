import { addLines } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';

export const asAtMissing = defineRule({
  name: 'as-at-missing',
  group: 'language',
  severity: 'hint',
  since: '0.1.0',
  fixes: 'Adds an `as at` line with the last day of the plan’s first year.',
  check(plan, report) {
    if (!plan.root || plan.settings.asAt !== undefined) return;
    const year = plan.settings.years[0];
    report({
      element: plan.root,
      message:
        "The plan doesn't say which day it is checked as at, so nothing is found late, out of date or not yet reported. Add a line such as: as at 2025-03-31",
      fixes: year === undefined ? [] : [addLines('Add an as at line', plan.root, `as at ${year + 1}-03-31`)],
    });
  },
  docs: {
    summary: 'Points out that the plan has no `as at`, so the checks that depend on time stay silent.',
    why: 'A check must give the same answer tomorrow, so it never looks at the clock. The day comes from the plan, or from `--as-at` on the command line.',
    failing: 'plan CouncilPlan: Council plan\n  years 2024/25\n',
    mended: 'plan CouncilPlan: Council plan\n  years 2024/25\n  as at 2025-03-31\n',
  },
});
