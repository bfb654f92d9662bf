import type { Element, Plan } from '@goldenthread/model';
import { type Cause, defineRule } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';
import { newMeasure } from './_new-measure.js';

/** How people write of asking those who use a service, in English and Welsh. */
const ASKS =
  /\b(?:survey\w*|satisf\w*|feedback|perception|opinion|experience\w*|panel|complaints?|compliments?|well-?being|feel\w*|say|says|told|report(?:ed|ing)? (?:that|feeling)|self-?reported|residents who|people who (?:think|agree)|interviews?|focus groups?|happy|unhappy|pleased|rat(?:e|es|ed|ing) (?:it|them|us|our|the|their)|rated by|recommend\w*|quality of life|confiden(?:t|ce) in|trust (?:in )?(?:us|the council)|lonel\w*|arolwg|barn|bodlon\w*)\b/i;

/** Outcomes for more than the people who use a service: nobody can be asked on behalf of the climate. */
const BEYOND_PEOPLE = /\b(?:carbon|climate|emissions?|net[- ]zero|nature|wildlife|biodivers\w*|rivers?|air quality)\b/i;

/** With fewer measures an outcome has yet to say how it is measured at all. */
const ENOUGH = 2;

/** What outcomes whose people nobody asks have in common. */
const UNHEARD: Cause = {
  key: '',
  say: (those) =>
    `No measure of ${those} asks the people that they are for, so nobody would hear if they disagree. Add one to each that does, such as a survey.`,
};

export const noUserVoice = defineRule({
  name: 'no-user-voice',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    for (const outcome of plan.of('outcome')) {
      const measures = plan.targets(outcome, 'measuredBy').filter((measure) => !measure.isForm);
      if (measures.length < ENOUGH || measures.some(asksPeople) || isConsulted(plan, outcome)) continue;
      if (BEYOND_PEOPLE.test(outcome.title) || measures.every(isOfOrganisation)) continue;
      report({
        element: outcome,
        message: `${calledAtStart(plan, outcome)} has ${measures.length} measures, but none asks the people it is for. Add one that does, such as a survey.`,
        cause: UNHEARD,
        fixes: () => [newMeasure(plan, outcome, 'tells better off')],
      });
    }
  },
});

/** Whether a measure is about the organisation itself, such as its debts: nobody else can be asked about that. */
const isOfOrganisation = (measure: Element): boolean => measure.one('measureAbout')?.about === 'organisation';

/** Whether a measure's figures come from asking people: its title, source, unit or words say so. */
function asksPeople(measure: Element): boolean {
  const texts = [...measure.all('source'), ...measure.all('unit'), ...measure.all('evidence')].map(
    ({ words }) => words?.text ?? '',
  );
  return [measure.title, ...texts, ...measure.fact.narrative.map(({ text }) => text)].some((text) => ASKS.test(text));
}

/** Whether people are asked about an outcome in another way. */
function isConsulted(plan: Plan, outcome: Element): boolean {
  return plan.sources(outcome, 'concerns').some(({ kind }) => kind === 'consultation');
}
