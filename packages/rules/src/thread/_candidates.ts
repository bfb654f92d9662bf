import { derived, type Element, type Plan, supportingOutcomes, workDelivering } from '@goldenthread/model';
import { MAX_SUGGESTIONS } from '../engine/fixes/fixes.js';
import { candidatesFrom, likeliest } from '../engine/fixes/likeliest.js';

/** More supporting outcomes than this are not looked at for a fix. */
const MOST_SUPPORTING = 200;

/** The names of the elements that have one, as many as a fix offers. */
export function namesOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => element.name ?? []).slice(0, MAX_SUGGESTIONS);
}

/** The plan's outcomes, those that no work delivers yet first. */
const outcomesByNeed = derived((plan: Plan): readonly Element[] => {
  const outcomes = plan.of('outcome');
  const waiting = new Set(outcomes.filter((outcome) => workDelivering(plan, outcome).length === 0));
  return [...waiting, ...outcomes.filter((outcome) => !waiting.has(outcome))];
});

const topStatements = derived((plan: Plan) => {
  const priorities = plan.of('priority');
  return candidatesFrom(plan, priorities.length > 0 ? priorities : plan.of('vision'));
});

/** What an outcome could support: priorities, or else visions; outcomes that are not below it where there is neither. */
export function parentsFor(plan: Plan, outcome: Element): readonly Element[] {
  const statements = topStatements(plan);
  if (statements.inOrder.length > 0) return likeliest(plan, outcome, statements);
  const supporting = supportingOutcomes(plan, outcome, MOST_SUPPORTING + 1);
  // Of so many it is not looked at which are below it: one of those would close a circle.
  if (supporting.length > MOST_SUPPORTING) return [];
  const below = new Set([outcome, ...supporting]);
  const found: Element[] = [];
  for (const each of plan.of('outcome')) {
    if (!below.has(each) && each.name !== undefined) found.push(each);
    if (found.length >= MAX_SUGGESTIONS) break;
  }
  return found;
}

/** The outcomes that something may be meant for. */
export const outcomeCandidates = derived((plan: Plan) => candidatesFrom(plan, outcomesByNeed(plan)));
