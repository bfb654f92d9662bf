import { type Element, formatYear, isSound, type Plan } from '@goldenthread/model';
import { appendLines, type Fix, removalOf } from '../engine/fixes/fixes.js';
import { defineRule } from '../engine/rule.js';
import { called, calledAtStart } from '../engine/words/words.js';

/** Verbs that say what the council does. Not those that say what changes (improve, reduce), nor those that are nouns as often. */
const ACTIVITIES =
  'deliver|develop|review|implement|establish|launch|introduce|publish|produce|procure|prepare|undertake|conduct|complete|create|adopt|roll out|carry out|set up';
const GERUNDS =
  'delivering|developing|reviewing|implementing|establishing|launching|introducing|publishing|producing|procuring|preparing|undertaking|conducting|completing|creating|adopting|rolling out|carrying out|setting up';
const ACTIVITY = new RegExp(`^(?:(?:we (?:will|shall)|to|will|continue to) )?(${ACTIVITIES}|${GERUNDS})(?= )`, 'i');

export const outcomeWordedAsActivity = defineRule({
  name: 'outcome-worded-as-activity',
  group: 'thread',
  audiences: ['performance', 'language'],
  severity: 'hint',
  since: '0.1.0',
  check(plan, report) {
    for (const element of plan.of('outcome')) {
      const verb = ACTIVITY.exec(element.title.replaceAll(/\s+/g, ' '))?.[1];
      if (verb === undefined) continue;
      report({
        element,
        at: element.fact.title?.at ?? element.nameAt,
        message: `${calledAtStart(plan, element)} says what the council will do (‘${verb}’), not what will change for people. Reword it, or make it a ${plan.words('deliverable')} of the work.`,
        fixes: () => toDeliverable(plan, element),
      });
    }
  },
});

/**
 * Moves the words to a deliverable below what the outcome supports, by the end of the plan. Only for an outcome that
 * says nothing but what it supports, and that nothing links to.
 */
function toDeliverable(plan: Plan, outcome: Element): Fix[] {
  const { fact, name, title } = outcome;
  const [link, ...others] = plan.linksFrom(outcome);
  const year = plan.settings.years.at(-1);
  const above = link && others.length === 0 && isSound(link) ? link.to : undefined;
  if (name === undefined || year === undefined || !above || plan.declarations.find(above.name ?? '') !== above) return [];
  const plain =
    fact.children.length === 0 && fact.narrative.length === 0 && fact.clauses.every((each) => each.type === 'supports');
  if (!plain || plan.linksTo(outcome).length > 0) return [];
  const [added] = appendLines('', above, `deliverable ${name} by ${formatYear(year)}: ${title}`).edits;
  const removed = removalOf(outcome);
  if (!added) return [];
  // Where the outcome follows at once, the two changes touch: they are made as one.
  const touching = added.file === removed.file && added.at.start === removed.at.start;
  const edits = touching ? [{ ...removed, text: added.text }] : [added, removed];
  return [{ title: `Make it a ${plan.words('deliverable')} of ${called(plan, above)}`, edits }];
}
