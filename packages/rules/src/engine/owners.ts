import { type Element, leadsOf, type Plan } from '@goldenthread/model';
import { isPast } from './time.js';

/** How many candidates a fix offers to pick from. */
export const MOST_CANDIDATES = 5;

/** Officers who could own something, the likeliest first: those who lead what it is about, then those who lead most. */
export function ownersFor(plan: Plan, about: readonly Element[]): Element[] {
  const near = about.flatMap((element) => [...leadsOf(plan, element).officers]);
  const officers = plan.of('officer').sort((a, b) => plan.linksTo(b, 'ledBy').length - plan.linksTo(a, 'ledBy').length);
  const candidates = [...new Set([...near, ...officers])];
  return candidates
    .filter((officer) => plan.declarations.names.get(officer.name ?? '') === officer && !isPast(plan, officer.one('ended')?.on))
    .slice(0, MOST_CANDIDATES);
}
