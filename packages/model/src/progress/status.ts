import type { StatusClause } from '../facts/generated.js';
import { saysNothing } from '../facts/unfilled.js';
import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import { firstDay, lastDay } from '../values/period.js';

/**
 * The status that holds at the plan's `as at`: the latest one whose period has begun by then; a status without a
 * period is today's. Without an `as at`, the latest of all.
 */
export function statusAt(plan: Part, element: Element): StatusClause | undefined {
  return latestStatus(plan, element.all('status'));
}

/** Of several statuses, the one that holds at the plan's `as at`. */
export function latestStatus<T extends Pick<StatusClause, 'period' | 'words'>>(
  plan: Part,
  statuses: readonly T[],
): T | undefined {
  const { asAt, startMonth } = plan.settings;
  let latest: { clause: T; day: number } | undefined;
  for (const clause of statuses) {
    const period = clause.period?.period;
    if (clause.period && !period) continue;
    // A status whose words are still a form reports nothing yet.
    if (clause.words && clause.words.text !== '' && saysNothing(clause.words.text)) continue;
    if (period && asAt !== undefined && firstDay(period, startMonth) > asAt) continue;
    const day = period ? lastDay(period, startMonth) : Number.POSITIVE_INFINITY;
    if (!latest || day >= latest.day) latest = { clause, day };
  }
  return latest?.clause;
}

/** Whether an element is complete: its status says so, or all of it is done. */
export function isComplete(plan: Part, element: Element): boolean {
  const done = element.one('done')?.value;
  return statusAt(plan, element)?.state === 'complete' || (done?.type === 'percent' && done.value >= 100);
}

/** Whether a state says that nothing more will happen: complete, superseded or stopped. */
export function hasEnded(state: StatusClause['state']): boolean {
  return state === 'complete' || hasLapsed(state);
}

/** Whether a state says that something ended without being completed: another took its place, or it was stopped. */
export function hasLapsed(state: StatusClause['state'] | undefined): boolean {
  return state === 'superseded' || state === 'stopped';
}

/** Whether nothing more will happen to an element: it is complete, superseded or stopped. */
export function isOver(plan: Part, element: Element): boolean {
  const state = statusAt(plan, element)?.state;
  return isComplete(plan, element) || (state !== undefined && hasEnded(state));
}
