import { addLines } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';

export const asAtMissing = defineRule({
  name: 'as-at-missing',
  group: 'language',
  severity: 'hint',
  since: '0.1.0',
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
});
