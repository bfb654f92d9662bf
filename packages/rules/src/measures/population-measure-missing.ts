import { type Element, type Plan, supportingOutcomes } from '@goldenthread/model';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words.js';
import { newMeasure } from './_new-measure.js';

/** What outcomes that no measure of people shows have in common. */
const NOT_ABOUT_PEOPLE: Cause = {
  key: '',
  say: (those) =>
    `${those} have no measure of how residents fare, so they could be green while lives get worse. Add a measure that is ‘about population’ to each.`,
};

export const populationMeasureMissing = defineRule({
  name: 'population-measure-missing',
  group: 'measures',
  audiences: ['performance'],
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const outcome of plan.of('outcome')) {
      // What supports an outcome may be measured by what the council does; the outcome itself is about people.
      if (plan.targets(outcome, 'supports').some(({ kind }) => kind === 'outcome')) continue;
      const measures = measuresOf(plan, outcome);
      const subjects = measures.map((measure) => measure.one('measureAbout')?.about);
      if (measures.length === 0 || subjects.includes(undefined) || subjects.includes('population')) continue;
      report({
        element: outcome,
        at: outcome.one('measuredBy')?.at ?? outcome.nameAt,
        message: `${calledAtStart(plan, outcome)} has no measure of how residents fare, so it could be green while their lives get worse. Add a measure that is ‘about population’.`,
        related: measures.slice(0, 3).map((measure) => ({
          message: `about the ${measure.one('measureAbout')?.about ?? 'council'}`,
          file: measure.file,
          at: measure.nameAt,
        })),
        cause: NOT_ABOUT_PEOPLE,
        fixes: [newMeasure(plan, outcome, 'about population')],
      });
    }
  },
});

function measuresOf(plan: Plan, outcome: Element): Element[] {
  return [outcome, ...supportingOutcomes(plan, outcome)].flatMap((each) =>
    plan.targets(each, 'measuredBy').filter((measure) => !measure.isForm),
  );
}
