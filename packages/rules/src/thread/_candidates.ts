import { derived, type Element, leadsOf, type Plan, supportingOutcomes, workDelivering } from '@goldenthread/model';
import { MAX_SUGGESTIONS } from '../engine/fixes.js';

/** The names of the elements that have one, as many as a fix offers. */
export function namesOf(elements: readonly Element[]): string[] {
  return elements.flatMap((element) => element.name ?? []).slice(0, MAX_SUGGESTIONS);
}

/** The plan's outcomes, those that no work delivers yet first. */
export const outcomesByNeed = derived((plan: Plan): readonly Element[] => {
  const outcomes = plan.of('outcome');
  const waiting = new Set(outcomes.filter((outcome) => workDelivering(plan, outcome).length === 0));
  return [...waiting, ...outcomes.filter((outcome) => !waiting.has(outcome))];
});

const topStatements = derived((plan: Plan) => {
  const priorities = plan.of('priority');
  return priorities.length > 0 ? priorities : plan.of('vision');
});

/** What an outcome could support: priorities, or else visions; outcomes that are not below it where there is neither. */
export function parentsFor(plan: Plan, outcome: Element): readonly Element[] {
  const statements = topStatements(plan);
  if (statements.length > 0) return statements;
  const below = new Set([outcome, ...supportingOutcomes(plan, outcome)]);
  const found: Element[] = [];
  for (const each of plan.of('outcome')) {
    if (!below.has(each) && each.name !== undefined) found.push(each);
    if (found.length >= MAX_SUGGESTIONS) break;
  }
  return found;
}

const outcomesByLead = derived((plan: Plan) => {
  const found = new Map<Element, Element[]>();
  for (const outcome of outcomesByNeed(plan)) {
    const { inPublic, officers } = leadsOf(plan, outcome);
    for (const lead of [...inPublic, ...officers])
      found.set(lead, [...(found.get(lead) ?? []).slice(0, MAX_SUGGESTIONS), outcome]);
  }
  return found;
});

/** The outcomes that those who lead something lead as well: it is most likely meant for one of them. */
export function outcomesLedWith(plan: Plan, element: Element): readonly Element[] {
  const byLead = outcomesByLead(plan);
  const { inPublic, officers } = leadsOf(plan, element);
  return [...inPublic, ...officers].flatMap((lead) => byLead.get(lead) ?? []);
}
