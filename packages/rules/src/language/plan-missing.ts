import { blank, freshName } from '@goldenthread/model';
import { addBeforeFirst } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';

export const planMissing = defineRule({
  name: 'plan-missing',
  group: 'language',
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    if (plan.root) return;
    for (const file of plan.files) {
      if (file.length === 0 || file.elements.length === 0) continue;
      report({
        file,
        at: { start: 0, end: file.lines[1] === undefined ? file.length : file.lines[1] - 1 },
        message:
          'This file belongs to no plan yet, so it is checked by itself with its neighbours. A plan says which years, whose rules and how strict. Add a line such as: plan CouncilPlan: Council plan',
        fixes: [
          addBeforeFirst(
            'Add a plan declaration',
            file,
            `plan ${freshName(plan, 'CouncilPlan')}: ${blank('the title of the plan')}`,
            '',
          ),
        ],
      });
    }
  },
});
