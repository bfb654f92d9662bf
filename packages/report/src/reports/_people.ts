import { type Element, leadsOf, listed, type Plan } from '@goldenthread/model';
import { titleOf } from './_titles.js';

/** Who is to answer for an element: its own owners, else its officers, else who answers for it in public, else those of what it belongs to. */
export function responsibleFor(plan: Plan, element: Element): readonly Element[] {
  const owners = plan.targets(element, 'owner');
  if (owners.length > 0) return owners;
  const { officers, inPublic } = leadsOf(plan, element);
  if (officers.length > 0) return officers;
  if (inPublic.length > 0) return inPublic;
  return element.parent ? responsibleFor(plan, element.parent) : [];
}

/** The same in words: `Director of Place`; `nobody named` where nobody is. */
export function responsibleWords(plan: Plan, element: Element): string {
  const people = responsibleFor(plan, element);
  return people.length === 0 ? 'nobody named' : listed(people.map((person) => titleOf(plan, person)));
}
