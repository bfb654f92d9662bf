import { blank, type ClauseTypes, type Element, isComplete, type Plan, says } from '@goldenthread/model';
import { addLines, type Fix, MAX_SUGGESTIONS } from '../engine/fixes/fixes.js';
import { type Cause, defineRule } from '../engine/rule.js';
import { decidingBodies } from '../engine/words/posts.js';
import { called, calledAtStart } from '../engine/words/words.js';

/** What recommendations that nobody answered have in common. */
const UNANSWERED: Cause = {
  key: '',
  say: (those) =>
    `${those} have no response or action, so those who made them cannot see what happened. Add ‘response’ to each, or an action with a date.`,
};

export const recommendationUnanswered = defineRule({
  name: 'recommendation-unanswered',
  group: 'governance',
  audiences: ['governance', 'scrutiny'],
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(plan, report) {
    for (const element of plan.of('recommendation')) {
      if (isAnswered(plan, element)) continue;
      report({
        element,
        message: `${calledAtStart(plan, element)} has no response or action, so those who made it cannot see what happened. Add ‘response’, or an action with a date.`,
        cause: UNANSWERED,
        fixes: () => (element.has('response') ? [] : responses(plan, element)),
      });
    }
  },
});

function isAnswered(plan: Plan, recommendation: Element): boolean {
  // To reject a recommendation takes a reason; to accept it does not.
  const accepts = ({ verdict, words }: ClauseTypes['response']): boolean =>
    says(words) || (verdict !== undefined && verdict !== 'rejected' && words === undefined);
  if (recommendation.all('response').some(accepts)) return true;
  if (recommendation.childrenOf('action').some((action) => !action.isForm)) return true;
  if (isComplete(plan, recommendation) || plan.sources(recommendation, 'addresses').length > 0) return true;
  const { parent } = recommendation;
  return parent?.kind === 'decision' && parent.one('decidedBy')?.on !== undefined;
}

/** A body does not answer itself: those that made the recommendation come last. */
function responses(plan: Plan, recommendation: Element): Fix[] {
  const words = blank('whether it is agreed, and what will be done by when');
  const authors = new Set(plan.targets(recommendation.declaration, 'decidedBy'));
  const bodies = decidingBodies(plan).filter((body) => !authors.has(body));
  if (bodies.length === 0) return [addLines('Add a response', recommendation, `response: ${words}`)];
  return bodies
    .slice(0, MAX_SUGGESTIONS)
    .map((body) => addLines(`Add a response by ${called(plan, body)}`, recommendation, `response by ${body.name}: ${words}`));
}
