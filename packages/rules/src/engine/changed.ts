import { type Comparison, type Element, type PlanChange, placeOf } from '@goldenthread/model';
import { newDecisions, newDecisionsToEnd } from './decisions.js';
import type { Fix } from './fixes/fixes.js';
import type { RawChangeFinding } from './rule.js';
import { isUnderWay } from './words/approval-words.js';
import { called } from './words/words.js';

/**
 * Where a finding about a change stands: at the element; where that is gone, at the later plan's own declaration, else where
 * that plan begins. Where the whole plan is gone, it stands where the element stood.
 */
export function placeOfChange({ head }: Comparison, { element, after }: PlanChange): Place {
  if (after) return { element };
  const file = head.root?.file ?? head.files[0];
  return file ? { element, file, at: head.root?.nameAt ?? { start: 0, end: 0 } } : { element };
}

type Place = Pick<RawChangeFinding, 'element' | 'file' | 'at'>;

/**
 * Fixes that add a decision on a change: one that approves it; where the element is gone, one that gives it up. None where a
 * decision on it is on its way.
 */
export function decisionFixes(comparison: Comparison, change: PlanChange): Fix[] {
  const nearest = comparison.approvalOf(change);
  if (nearest && isUnderWay(nearest)) return [];
  const { base, head } = comparison;
  const { element, after } = change;
  const { declaration } = element;
  const about = declaration.title === '' ? called(after ? head : base, declaration) : declaration.title;
  if (after) return newDecisions(head, declaration, `Agree the change to ${about}`);
  return element.parent ? [] : newDecisionsToEnd(head, declaration, `Give up ${about}`);
}

/** Where something stood in the earlier plan, for people. */
export function previousPlace(element: Element): string {
  return `${element.file.file.split('/').at(-1)}, line ${placeOf(element.file, element.fact.at.start).line}`;
}
