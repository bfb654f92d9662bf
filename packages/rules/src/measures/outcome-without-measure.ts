import type { Element, Plan } from '@goldenthread/model';
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

/** What the outcomes of a plan have in common, where none of them is measured. */
const NONE_MEASURED: Cause = {
  key: 'none',
  say: (those) =>
    `Nothing measures ${those}, so the council cannot show whether they happen. Add ‘measured by’ and a measure to each.`,
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
    const unmeasured = plan.of('outcome').filter((outcome) => !isMeasured(plan, outcome));
    const common = plan.of('measure').length === 0 ? NO_MEASURES : NONE_MEASURED;
    const isShared = unmeasured.length === plan.of('outcome').length;
    for (const outcome of unmeasured) {
      if (hasBrokenLink(plan, outcome, 'measuredBy')) continue;
      report({
        element: outcome,
        message: `Nothing measures ${called(plan, outcome)}, so the council cannot show whether it happens. Add ‘measured by’ and a measure.`,
        ...(isShared ? { cause: common } : {}),
        fixes: () => measureIt(plan, outcome),
      });
    }
  },
});

function isMeasured(plan: Plan, outcome: Element): boolean {
  return plan.targets(outcome, 'measuredBy').some((measure) => !measure.isForm);
}
