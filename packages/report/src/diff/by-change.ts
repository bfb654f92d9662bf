import type { PlanChange } from '@goldenthread/model';
import type { ChangeFinding } from '@goldenthread/rules';

const NONE: readonly ChangeFinding[] = [];

/** What the comparing rules found, by the change that it is about. */
export function findingsByChange(compared: readonly ChangeFinding[]): (change: PlanChange) => readonly ChangeFinding[] {
  const found = new Map<PlanChange, ChangeFinding[]>();
  for (const finding of compared)
    for (const change of new Set(finding.changes)) {
      const list = found.get(change);
      if (list) list.push(finding);
      else found.set(change, [finding]);
    }
  return (change) => found.get(change) ?? NONE;
}
