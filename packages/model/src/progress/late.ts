import type { ElementKind } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import { lastDay } from '../values/period.js';
import { kindsWith } from '../vocabulary/kinds.js';
import { hasLapsed, isOver, statusAt } from './status.js';

/** What may be late: also an output that people wait for, and a recommendation that was accepted by a date. */
const MAY_BE_LATE: ReadonlySet<ElementKind> = new Set([...kindsWith(({ task }) => task === true), 'output', 'recommendation']);

/**
 * Whether something should be done by the plan's date and is not: the day that `by` says is past, it is not over, and neither its
 * work was stopped nor what it answers rejected.
 */
export function isLate(part: Part, task: Element): boolean {
  if (!MAY_BE_LATE.has(task.kind)) return false;
  const { asAt, startMonth } = part.settings;
  const due = task.one('by')?.by.period;
  if (!due || asAt === undefined || lastDay(due, startMonth) >= asAt || isOver(part, task)) return false;
  if (hasLapsed(statusAt(part, task.declaration)?.state)) return false;
  return !task.all('response').some(({ verdict }) => verdict === 'rejected');
}
