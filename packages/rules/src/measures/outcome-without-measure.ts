import { hasBrokenLink } from '../engine/broken-links.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { measureIt } from './_new-measure.js';

export const outcomeWithoutMeasure = defineRule({
  name: 'outcome-without-measure',
  group: 'measures',
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const outcome of plan.of('outcome')) {
      if (plan.targets(outcome, 'measuredBy').some((measure) => !measure.isForm) || hasBrokenLink(plan, outcome, 'measuredBy'))
        continue;
      report({
        element: outcome,
        message: `${Called(plan, outcome)} has no measure, so nobody will be able to say whether it came about. Name one in a 'measured by' line.`,
        fixes: measureIt(plan, outcome),
      });
    }
  },
});
