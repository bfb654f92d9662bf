import { defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { newMeasure } from './_new-measure.js';

export const outputsOnly = defineRule({
  name: 'outputs-only',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const outcome of plan.of('outcome')) {
      const measures = plan.targets(outcome, 'measuredBy').filter((measure) => !measure.isForm);
      if (measures.length === 0 || !measures.every((measure) => measure.one('tells')?.tells === 'how much')) continue;
      report({
        element: outcome,
        message: `${calledAtStart(plan, outcome)} is measured only by how much is done, which does not show whether anybody is better off. Add a measure that does.`,
        fixes: () => [newMeasure(plan, outcome, 'tells better off')],
      });
    }
  },
});
