import { type Element, lineageOf, type Plan, supportersOf, supportingOutcomes } from '@goldenthread/model';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { newMeasure } from './_new-measure.js';

/** How many measures, and how many outcomes that have them, stand beside a finding. */
const MOST_BESIDE = 3;

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
      const below = lineageOf(plan, supportersOf);
      const isMeasured = below.some(outcome, 'measure', (each) => measuresOf(plan, each).length > 0);
      if (!isMeasured || below.some(outcome, 'measure of people', (each) => measuresOf(plan, each).some(isAboutPeople))) continue;
      const measures = nearestMeasures(plan, outcome);
      report({
        element: outcome,
        at: outcome.one('measuredBy')?.at ?? outcome.nameAt,
        message: `${calledAtStart(plan, outcome)} has no measure of how residents fare, so it could be green while their lives get worse. Add a measure that is ‘about population’.`,
        related: measures.map((measure) => ({
          message: `about the ${measure.one('measureAbout')?.about ?? 'council'}`,
          file: measure.file,
          at: measure.nameAt,
        })),
        cause: NOT_ABOUT_PEOPLE,
        fixes: () => [newMeasure(plan, outcome, 'about population')],
      });
    }
  },
});

/** Measures of an outcome, or of the nearest that support it. */
function nearestMeasures(plan: Plan, outcome: Element): Element[] {
  const near = [outcome, ...supportingOutcomes(plan, outcome, MOST_BESIDE)].flatMap((each) => measuresOf(plan, each));
  return near.slice(0, MOST_BESIDE);
}

function measuresOf(plan: Plan, outcome: Element): Element[] {
  return plan.targets(outcome, 'measuredBy').filter((measure) => !measure.isForm);
}

/** Whether a measure is about the people who live here, or nobody says whom it is about. */
function isAboutPeople(measure: Element): boolean {
  const about = measure.one('measureAbout')?.about;
  return about === undefined || about === 'population';
}
