import { hasBrokenLink } from '../engine/broken-links.js';
import { defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { measureIt } from './_new-measure.js';

export const benefitWithoutMeasure = defineRule({
  name: 'benefit-without-measure',
  group: 'measures',
  severity: 'error',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const benefit of plan.of('benefit')) {
      if (plan.targets(benefit, 'measuredBy').some((measure) => !measure.isForm) || hasBrokenLink(plan, benefit, 'measuredBy'))
        continue;
      report({
        element: benefit,
        message: `${Called(plan, benefit)} has no measure, so the benefits review will not be able to tell whether it was realised. Name one in a ‘measured by’ line.`,
        fixes: measureIt(plan, benefit),
      });
    }
  },
});
