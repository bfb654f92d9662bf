import type { Element, Plan } from '@goldenthread/model';
import { freshName } from '@goldenthread/model';
import { hasBrokenLink } from '../engine/broken-links.js';
import { addDeclaration } from '../engine/fixes.js';
import { defineRule } from '../engine/rule.js';
import { Called, withArticle } from '../engine/words.js';
import { BELOW_AIMS } from './_setting.js';

export const visionMissing = defineRule({
  name: 'vision-missing',
  group: 'thread',
  severity: 'hint',
  since: '0.1.0',
  fixes: 'Adds a vision below the plan, with words for you to fill in.',
  check(plan, report) {
    const { root } = plan;
    const priorities = plan.of('priority');
    const visions = plan.of('vision');
    if (!root || priorities.length === 0 || visions.some((each) => !isOfOrganisation(each))) return;
    if (priorities.some((priority) => leadsElsewhere(plan, priority))) return;
    const vision = plan.words('vision');
    report({
      element: root,
      message: `${Called(plan, root)} has priorities but no ${vision}${visions.length > 0 ? ' of the place, only one of the council itself' : ''}, so readers cannot see what they add up to. Add ${withArticle(vision)} in one line, or say which strategy the priorities support.`,
      fixes: [
        addDeclaration(
          `Add ${withArticle(vision)}`,
          root,
          `vision ${freshName(plan, 'Vision')}: What this place should be like for the people who live here`,
        ),
      ],
    });
  },
  docs: {
    summary: 'Points out a plan with priorities but no vision of the place that they lead up to.',
    why: 'Priorities without a vision are a list. The vision is what members and residents remember, and what priorities are weighed against.',
    details:
      'A vision of `kind organisation` says what the council itself is to be like, and does not stand in for one of the place. Silent where a priority supports a strategy, a duty or something in another plan: then the vision stands there, as for a programme or a service plan.',
    failing: `plan CouncilPlan: Council Plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2024-12-31
priority Prosperity: An inclusive and prosperous local economy
`,
    mended: `plan CouncilPlan: Council Plan 2024 to 2027
  years 2024/25 to 2026/27
  as at 2024-12-31
vision Thriving: A district where everyone can thrive
priority Prosperity: An inclusive and prosperous local economy
  supports Thriving
`,
    context: BELOW_AIMS,
  },
});

/** Whether a vision is one of the council itself, and not also of the place. */
function isOfOrganisation(vision: Element): boolean {
  const kinds = vision.all('statementKind').flatMap((clause) => clause.kinds);
  return kinds.includes('organisation') && !kinds.includes('place');
}

/** Whether a priority leads up to something that stands in the place of a vision. */
function leadsElsewhere(plan: Plan, priority: Element): boolean {
  if (hasBrokenLink(plan, priority, 'supports')) return true;
  return plan
    .targets(priority, 'supports')
    .some(
      (target) =>
        !(target.kind === 'priority' || (target.kind === 'vision' && isOfOrganisation(target))) ||
        !plan.files.includes(target.file),
    );
}
