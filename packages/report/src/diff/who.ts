import type { Comparison, Element, Plan, PlanChange } from '@goldenthread/model';
import type { Grade } from './schema.js';
import { plainTitle } from './words.js';

/**
 * Who has to agree to a change, by name: members, or whoever leads or owns what changed, before and after; where nobody does, whoever
 * leads the plan. Empty where nobody has to, or where nobody is named.
 */
export function whoAgrees(change: PlanChange, grade: Grade, { base, head, pairs }: Comparison): string[] {
  if (grade === 'member') return ['members'];
  if (grade === 'editorial') return [];
  const { before, after } = change;
  // Somebody whose post is renamed is one person.
  const parties = [...answering(base, before).map((each) => pairs.after(each) ?? each), ...answering(head, after)];
  const asked = parties.length > 0 ? parties : answering(head, head.root);
  return [...new Set(asked.map((party) => plainTitle(party) || (party.path ?? '')))];
}

/**
 * Who answers for an element: its owners, else those of what it belongs to; officers and groups, not portfolios. A decision is of the body
 * that takes it.
 */
function answering(plan: Plan, element: Element | undefined): readonly Element[] {
  if (!element) return [];
  const named = [...plan.targets(element, 'owner'), ...plan.targets(element, 'ledBy')];
  if (named.length === 0 && element.kind === 'decision') return plan.targets(element, 'decidedBy');
  const deciding = named.filter(({ kind }) => kind !== 'portfolio');
  const found = deciding.length > 0 ? deciding : named;
  return found.length > 0 ? found : answering(plan, element.parent);
}
