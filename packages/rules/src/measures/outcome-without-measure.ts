import { hasBrokenLink } from '../engine/broken-links.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { Called } from '../engine/words.js';
import { measureIt } from './_new-measure.js';

/** What the outcomes of a plan without measures have in common. */
const NO_MEASURES: Cause = {
  key: '',
  say: (those) =>
    `The plan has no measures, so nobody will be able to say whether ${those} came about. Name one for each in a ‘measured by’ line.`,
};

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
        message: `${Called(plan, outcome)} has no measure, so nobody will be able to say whether it came about. Name one in a ‘measured by’ line.`,
        ...(plan.of('measure').length === 0 ? { cause: NO_MEASURES } : {}),
        fixes: measureIt(plan, outcome),
      });
    }
  },
});
