import { type Element, type Plan, readings } from '@goldenthread/model';
import { defineRule } from '../engine/rule.js';
import { called } from '../engine/words/words.js';
import { newMeasure } from './_new-measure.js';

export const accountableBeyondInfluence = defineRule({
  name: 'accountable-beyond-influence',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    for (const outcome of plan.having('ourRole')) {
      const role = outcome.one('ourRole');
      if (outcome.kind !== 'outcome' || !role || (role.role !== 'influencer' && role.role !== 'advocate')) continue;
      const measures = plan.targets(outcome, 'measuredBy').filter((measure) => !measure.isForm);
      const judged = measures.find((measure) => readings(measure, 'target').length > 0);
      if (!judged || measures.some((measure) => isOfOurs(plan, measure))) continue;
      report({
        element: outcome,
        at: role.at,
        message: `${called(plan, outcome)} has a target for ${called(plan, judged)}, which the council can only ${role.role === 'influencer' ? 'influence' : 'argue for'}. Add a measure of its own work, ‘about programme’ or ‘about organisation’.`,
        related: [{ message: 'the target', file: judged.file, at: readings(judged, 'target')[0]?.point.at ?? judged.nameAt }],
        fixes: () => [newMeasure(plan, outcome, 'about programme')],
      });
    }
  },
});

/** Whether a measure shows what the council itself does. */
function isOfOurs(plan: Plan, measure: Element): boolean {
  const about = measure.one('measureAbout')?.about;
  if (about === 'programme' || about === 'organisation') return true;
  const uses = [...plan.sources(measure, 'measuredBy')];
  return about === undefined && uses.some((each) => each.family === 'work' || each.family === 'child');
}
