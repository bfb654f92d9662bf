import { DECIDING } from '../engine/changed.js';
import { defineComparingRule } from '../engine/rule.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';
import { decidedFigures } from './_figures.js';

const WEAKER = MEASURE.replace('target 2025/26 450', 'target 2025/26 430');

export const targetWeakened = defineComparingRule({
  name: 'target-weakened',
  group: 'changes',
  severity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  fixes: DECIDING,
  compare: decidedFigures({
    kind: 'target-weakened',
    why: 'A target is weakened.',
    says: (figures) =>
      `promises less than before: its target goes ${figures}. Residents were promised the old one. Add a decision that approves the new one, or keep the target.`,
  }),
  docs: {
    summary: 'Finds a target that is easier to meet than it was, or gone, without a decision.',
    why: 'A target that is lowered quietly makes a broken promise look like one that was kept. It may well be right to lower it; then members should have said so.',
    details:
      'Easier is what the measure as it was calls worse. Silent where the measure doesn’t say which way is better, but for targets that are taken away. A `decision` of the same change that `approves` the measure, or the plan, covers it.',
    before: MEASURE,
    failing: WEAKER,
    mended: `${WEAKER}decision LaterTarget: A target that follows the closure of the mill
  by Cabinet on 2025-03-12
  approves JobsCreated
`,
    context: `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${WORK}`,
  },
});
