import { blank, type Element, freshName, type Plan } from '@goldenthread/model';
import { addDeclaration } from '../engine/fixes/fixes.js';
import { hasBrokenLink } from '../engine/predicates.js';
import { defineRule } from '../engine/rule.js';
import { calledAtStart, withArticle } from '../engine/words/words.js';

export const visionMissing = defineRule({
  name: 'vision-missing',
  group: 'thread',
  audiences: ['governance'],
  severity: 'hint',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    const { root } = plan;
    const priorities = plan.of('priority');
    const visions = plan.of('vision').filter((each) => !each.isForm);
    if (!root || priorities.length === 0 || visions.some((each) => !isOfOrganisation(each))) return;
    if (priorities.some((priority) => leadsElsewhere(plan, priority))) return;
    const vision = plan.words('vision');
    report({
      element: root,
      message: `${calledAtStart(plan, root)} has priorities but no ${vision}${visions.length > 0 ? ' of the place, only one of the council itself' : ''}, so readers cannot see what they add up to. Add ${withArticle(vision)}, or the strategy that they support.`,
      fixes: () => [
        addDeclaration(
          `Add ${withArticle(vision)}`,
          root,
          `vision ${freshName(plan, 'Vision')}: ${blank('what this place should be like for the people who live here')}`,
        ),
      ],
    });
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
