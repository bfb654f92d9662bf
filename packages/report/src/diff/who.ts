import type { Comparison, Element, Plan, PlanChange } from '@goldenthread/model';
import type { Grade } from './schema.js';
import { plainTitle } from './words.js';

/**
 * Who has to agree to a change, by name: members, or whoever leads or owns what changed, before and after. Empty where nobody has
 * to, or where nobody is named.
 */
export function whoAgrees(change: PlanChange, grade: Grade, { base, head }: Comparison): string[] {
  if (grade === 'member') return ['members'];
  if (grade === 'editorial') return [];
  const { before, after } = change;
  const names = [...answering(base, before), ...answering(head, after)];
  return [...new Set(names)];
}

/** Who answers for an element: its owners, else those of what it belongs to; officers and groups, not portfolios. */
function answering(plan: Plan, element: Element | undefined): string[] {
  if (!element) return [];
  const named = [...plan.targets(element, 'owner'), ...plan.targets(element, 'ledBy')];
  const deciding = named.filter(({ kind }) => kind !== 'portfolio');
  const found = (deciding.length > 0 ? deciding : named).map((party) => plainTitle(party) || (party.path ?? ''));
  return found.length > 0 ? found : answering(plan, element.parent);
}
