import { hasBrokenLink } from '../engine/predicates.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';
import { measureIt } from './_new-measure.js';

/** What the outcomes of a plan without measures have in common. */
const NO_MEASURES: Cause = {
  key: '',
  say: (those) =>
    `The plan has no measures, so the council cannot show whether ${those} happen. Add ‘measured by’ and a measure to each.`,
};

export const outcomeWithoutMeasure = defineRule({
  name: 'outcome-without-measure',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
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
        message: `Nothing measures ${called(plan, outcome)}, so the council cannot show whether it happens. Add ‘measured by’ and a measure.`,
        ...(plan.of('measure').length === 0 ? { cause: NO_MEASURES } : {}),
        fixes: measureIt(plan, outcome),
      });
    }
  },
});
