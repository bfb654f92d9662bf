import type { PlanChange } from '@goldenthread/model';
import { isPromiseReworded } from './_members.js';

/** Whether a change says nothing that was not known: words only, what records what was, and sums that follow from their parts. */
export function isWordsOnly(change: PlanChange): boolean {
  if (change.kind === 'wording') return true;
  // What a task or an assumption is called is all that it says.
  if (change.kind === 'title') return change.element.parent === undefined && !isPromiseReworded(change);
  return isRecord(change) || isStatedTotal(change);
}

/** When something was looked at, and what was promised first, say nothing that is not known already. */
export function isRecord(change: PlanChange): boolean {
  return change.about === 'saying' && (change.type === 'reviewedOn' || change.type === 'originally');
}

/** What is stated as a sum follows from its parts. */
export function isStatedTotal(change: PlanChange): boolean {
  return change.about === 'figures' && (change.is ?? change.was)?.type === 'totalRow';
}
