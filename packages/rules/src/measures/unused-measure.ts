import type { Element, Plan } from '@goldenthread/model';
import { derived, KINDS } from '@goldenthread/model';
import { addLines, type Fix } from '../engine/fixes/fixes.js';
import { candidatesFrom, likeliest } from '../engine/fixes/likeliest.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { called, calledWithKind } from '../engine/words/words.js';
import { unusedMeasures } from './_new-measure.js';

/** What measures that nothing uses have in common. */
const UNUSED: Cause = {
  key: '',
  say: (those) =>
    `Nothing in the plan uses ${those}, so their figures are collected for no purpose. Use each with ‘measured by’, or remove it.`,
};

export const unusedMeasure = defineRule({
  name: 'unused-measure',
  group: 'measures',
  audiences: ['performance'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    // A tracker or a table of figures has nothing that a measure could be used for.
    if (!plan.elements.some(canBeMeasured)) return;
    for (const measure of unusedMeasures(plan)) {
      report({
        element: measure,
        message: `Nothing in the plan uses ${calledWithKind(plan, measure)}, so its figures are collected for no purpose. Use it with ‘measured by’, or remove it.`,
        cause: UNUSED,
        fixes: () => likeliest(plan, measure, outcomesByNeed(plan)).flatMap((outcome) => use(plan, measure, outcome)),
      });
    }
  },
});

const canBeMeasured = ({ kind }: Element): boolean => (KINDS[kind].clauses as readonly string[]).includes('measuredBy');

/** The outcomes that a measure could be used for: those with the fewest measures first. */
const outcomesByNeed = derived((plan: Plan) =>
  candidatesFrom(
    plan,
    [...plan.of('outcome')].sort((a, b) => measures(plan, a) - measures(plan, b)),
  ),
);

function measures(plan: Plan, outcome: Element): number {
  return plan.targets(outcome, 'measuredBy').length;
}

function use(plan: Plan, measure: Element, outcome: Element): Fix[] {
  return measure.name === undefined
    ? []
    : [addLines(`Measure ${called(plan, outcome)} by it`, outcome, `measured by ${measure.name}`)];
}
