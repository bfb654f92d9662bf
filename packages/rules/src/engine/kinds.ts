import type { ClauseTypes, Element } from '@goldenthread/model';

/** A word that says what kind of work something is, or how far it reaches. */
export type WorkKind = ClauseTypes['workKind' | 'scopeKind']['kinds'][number];

/** Whether an outcome, a deliverable or a piece of work is of a kind, as its `kind` says. */
export function isOfWorkKind(element: Element, kind: WorkKind): boolean {
  return [...element.all('workKind'), ...element.all('scopeKind')].some(({ kinds }) => kinds.some((each) => each === kind));
}
