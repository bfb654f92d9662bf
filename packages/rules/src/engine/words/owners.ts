import { derived, type Element, leadsOf, type Plan } from '@goldenthread/model';
import { MAX_SUGGESTIONS } from '../fixes/fixes.js';
import { nearbyParties } from '../fixes/nearby.js';
import { isPast } from './time.js';

/** Officers who could own something, the likeliest first: those who lead what it is about or stands near that, then those who lead most. */
export function ownersFor(plan: Plan, about: readonly Element[]): Element[] {
  const able = ableOfficers(plan);
  const leading = about.flatMap((element) => [...leadsOf(plan, element).officers]);
  const close = [...leading, ...about.flatMap((element) => nearbyParties(plan, element))].filter((party) => able.has(party));
  const most = [...able].slice(0, MAX_SUGGESTIONS);
  return [...new Set([...close, ...most])].slice(0, MAX_SUGGESTIONS);
}

/** The plan's officers whose post has not ended, those who lead most first. */
const ableOfficers = derived((plan: Plan): ReadonlySet<Element> => {
  const able = plan
    .of('officer')
    .filter((officer) => plan.declarations.names.get(officer.name ?? '') === officer && !isPast(plan, officer.one('ended')?.on));
  const leading = new Map(able.map((officer) => [officer, plan.linksTo(officer, 'ledBy').length]));
  return new Set(able.sort((a, b) => (leading.get(b) ?? 0) - (leading.get(a) ?? 0)));
});
