import { hasBrokenLink } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledWithKind } from '../engine/words/words.js';
import { measureIt } from './_new-measure.js';

/** What benefits without a measure have in common. */
const UNMEASURED: Cause = {
  key: '',
  say: (those) => `Nothing measures ${those}, so the benefits review could not confirm them. Add ‘measured by’ to each.`,
};

export const benefitWithoutMeasure = defineRule({
  name: 'benefit-without-measure',
  group: 'measures',
  audiences: ['performance'],
  severity: 'error',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const benefit of plan.of('benefit')) {
      if (plan.targets(benefit, 'measuredBy').some((measure) => !measure.isForm) || hasBrokenLink(plan, benefit, 'measuredBy'))
        continue;
      report({
        element: benefit,
        cause: UNMEASURED,
        message: `Nothing measures ${calledWithKind(plan, benefit)}, so the benefits review could not confirm it. Add ‘measured by’.`,
        fixes: () => measureIt(plan, benefit),
      });
    }
  },
});
