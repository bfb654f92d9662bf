import { DECIDING } from '../engine/changed.js';
import { defineComparingRule } from '../engine/rule.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';
import { decidedFigures } from './_figures.js';

const MOVED = MEASURE.replace('baseline 2023/24 410', 'baseline 2023/24 380');

export const baselineMoved = defineComparingRule({
  name: 'baseline-moved',
  group: 'changes',
  severity: 'warning',
  since: '0.1.0',
  agreement: 'member',
  fixes: DECIDING,
  compare: decidedFigures({
    kind: 'baseline-moved',
    why: 'A baseline is moved.',
    says: (figures) =>
      `is counted from another start: its baseline goes ${figures}. Progress looks different though nothing else did. Add a decision that approves it, or keep the baseline.`,
  }),
  docs: {
    summary: 'Finds a baseline that is another figure than it was, or gone, without a decision.',
    why: 'Success is counted from the baseline. Who moves it moves the goalposts, whatever the reason.',
    details:
      'A baseline for the first time is none that moved. A `decision` of the same change that `approves` the measure, or the plan, covers it.',
    before: MEASURE,
    failing: MOVED,
    mended: `${MOVED}decision RightBaseline: A baseline without the jobs that were counted twice
  by Cabinet on 2025-03-12
  approves JobsCreated
`,
    context: `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${WORK}`,
  },
});
