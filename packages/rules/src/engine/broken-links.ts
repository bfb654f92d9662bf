import type { ClauseType, Element, Plan } from '@goldenthread/model';

/**
 * Whether an element states a link of these types that leads to nothing, or to the wrong kind of thing. Another rule
 * says so at that very name, so that a rule about the missing link would only repeat it.
 */
export function hasBrokenLink(plan: Plan, element: Element, ...types: ClauseType[]): boolean {
  return types.some((type) => plan.linksFrom(element, type).some((link) => !link.sound));
}
