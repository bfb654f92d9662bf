import { freshName } from '@goldenthread/model';
import { addBeforeFirst } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';

export const planMissing = defineRule({
  name: 'plan-missing',
  group: 'language',
  severity: 'hint',
  since: '0.1.0',
  fixes: 'Adds a `plan` declaration before the first declaration of the file.',
  check(plan, report) {
    if (plan.root) return;
    for (const file of plan.files) {
      if (file.length === 0 || file.elements.length === 0) continue;
      report({
        file,
        at: { start: 0, end: file.lines[1] === undefined ? file.length : file.lines[1] - 1 },
        message:
          'This file belongs to no plan yet, so it is checked by itself with its neighbours. A plan says which years, whose rules and how strict. Add a line such as: plan CouncilPlan: Council plan',
        fixes: [addBeforeFirst('Add a plan declaration', file, `plan ${freshName(plan, 'CouncilPlan')}: Council plan`, '')],
      });
    }
  },
  docs: {
    summary: 'Points out a file that stands under no `plan` declaration.',
    why: 'Without a plan there are no years, no status and no settings: the checks can only be lenient, and the files around it stay strangers.',
    failing: 'officer DirectorOfPlace: Director of place\n',
    mended: 'plan CouncilPlan: Council plan\n  as at 2025-03-31\nofficer DirectorOfPlace: Director of place\n',
  },
});
