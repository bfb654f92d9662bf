import { type Element, type ElementKind, kindsWith } from '@goldenthread/model';
import { isOfWorkKind } from './kinds.js';

/** The kinds that need somebody who answers for them in public, and an officer. */
export const KINDS_WITH_LEADS: readonly ElementKind[] = kindsWith(({ led }) => led === true);

/** Whether an element needs both leads: of projects only those that are strategic. */
export function needsLead(element: Element): boolean {
  return KINDS_WITH_LEADS.includes(element.kind) && (element.kind !== 'project' || isOfWorkKind(element, 'strategic'));
}
