import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { AIMS, MEASURE, OUTCOME, PEOPLE, PLAN, WORK } from '../examples/setting.js';
import { newMeasure } from './_new-measure.js';

export const outputsOnly = defineRule({
  name: 'outputs-only',
  group: 'measures',
  severity: 'warning',
  since: '0.1.0',
  fixes: 'Declares a new measure of the outcome that `tells better off`.',
  check(plan, report) {
    for (const outcome of plan.of('outcome')) {
      const measures = plan.targets(outcome, 'measuredBy');
      if (measures.length === 0 || !measures.every((measure) => measure.one('tells')?.tells === 'how much')) continue;
      report({
        element: outcome,
        message: `${Called(plan, outcome)} is measured only by how much is done. That shows effort, not whether anybody is better off. Add a measure that tells better off.`,
        fixes: [newMeasure(plan, outcome, 'tells better off')],
      });
    }
  },
  docs: {
    summary: 'Finds an outcome whose measures all tell `how much`.',
    why: 'A council can hold every course, send every letter and fill every pothole, and residents may still be no better off. An outcome is about them.',
    details: 'Measures that don’t say what they tell are given the benefit of the doubt.',
    failing: `${MEASURE}  tells how much\n`,
    mended: `${MEASURE}  tells better off\n`,
    context: `${PLAN}${PEOPLE}${AIMS}${OUTCOME}${WORK}`,
  },
});
