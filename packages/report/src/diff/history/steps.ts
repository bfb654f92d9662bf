import type { PlanChange } from '@goldenthread/model';
import type { Step } from '../schema.js';
import type { ChangeLog } from './change-log.js';
import { nameOf, subjectOf } from './subject.js';

/** The steps of a change that members had to agree to, each with the decision that it had then, or that came later. */
export function stepsOf(history: ChangeLog, change: PlanChange): Step[] {
  const path = nameOf(change.element);
  const subject = subjectOf(change);
  return (
    history.entries
      .filter((entry) => entry.grade === 'member' && entry.path === path && entry.subject === subject)
      // What was undone on the way is not on the way.
      .filter(({ settled }) => settled === null || settled.decision !== null)
      .map(({ when, says, decision, settled }) => ({
        commit: when.id,
        on: when.on,
        summary: says,
        decision: decision ?? settled?.decision ?? null,
      }))
  );
}
