import {
  type ClauseType,
  type ClauseTypes,
  type Element,
  type ElementKind,
  isAnswered,
  kindsWith,
  type Plan,
  says,
} from '@goldenthread/model';

/** A word that says what kind of work something is, or how far it reaches. */
export type WorkKind = ClauseTypes['workKind' | 'scopeKind']['kinds'][number];

/** Whether an outcome, a deliverable or a piece of work is of a kind, as its `kind` says. */
export function isOfWorkKind(element: Element, kind: WorkKind): boolean {
  return [...element.all('workKind'), ...element.all('scopeKind')].some(({ kinds }) => kinds.some((each) => each === kind));
}

/** The kinds that need somebody who answers for them in public, and an officer. */
export const KINDS_WITH_LEADS: readonly ElementKind[] = kindsWith(({ led }) => led === true);

/** Whether an element needs both leads: of projects only those that are strategic. */
export function needsLead(element: Element): boolean {
  return KINDS_WITH_LEADS.includes(element.kind) && (element.kind !== 'project' || isOfWorkKind(element, 'strategic'));
}

/**
 * Whether an element states a link of these types that leads to nothing, or to the wrong kind of thing. Another rule
 * says so at that very name, so that a rule about the missing link would only repeat it.
 */
export function hasBrokenLink(plan: Plan, element: Element, ...types: ClauseType[]): boolean {
  return types.some((type) => plan.linksFrom(element, type).some((link) => !link.sound));
}

/** Whether a saving is only a sum so far: nobody knows yet what is saved, so nobody can say what that does. */
export function isStillToFind(saving: Element): boolean {
  return saving.one('stage')?.stage === 'to find';
}

/** Whether something says what residents will notice of it: in words, or as what a measure is expected to move by. */
export function statesEffect(element: Element): boolean {
  return (
    element.all('effect').some(({ words }) => isAnswered(words)) ||
    element.all('effectOn').some(({ words, value }) => value !== undefined || says(words))
  );
}
