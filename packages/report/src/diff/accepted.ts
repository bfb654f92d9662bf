import type { PlanChange } from '@goldenthread/model';
import { type ChangeFinding, type Finding, splitByElement } from '@goldenthread/rules';

/**
 * Whether a change is a new `accept` that lets nothing stand: what it names finds nothing there, cannot be accepted, or is for members
 * to agree. Without the findings of the check nobody can tell, and it is taken at its word.
 */
export function coversNothing(
  change: PlanChange,
  found: readonly Finding[] | undefined,
  compared: readonly ChangeFinding[],
): boolean {
  if (!found || change.kind !== 'gap-accepted' || change.about !== 'saying') return false;
  const accepts = change.come.flatMap(({ clause }) => (clause?.type === 'accept' ? [clause] : []));
  const isCovered = ({ rule, accepted }: Finding): boolean =>
    accepts.some((each) => each.rule.name === rule && each.words.text === accepted?.reason);
  return accepts.length > 0 && !compared.some(isCovered) && !splitByElement(found).some(isCovered);
}
