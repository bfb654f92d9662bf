import { type Element, leadsOf, linksWith, type Plan } from '@goldenthread/model';
import { MAX_SUGGESTIONS } from './fixes.js';

/** The links that lead from an element to what it is for, part of or about. */
const UP = [...linksWith(({ up }) => up !== undefined)];

/** How much of each sort is looked at: beyond that, nothing is near any more. */
const MOST_NEAR = 30;

/** What stands near an element, nearest first: above it, below it, then beside it under the same. */
export function nearbyElements(plan: Plan, element: Element): Element[] {
  const up = (each: Element): Element[] => [
    ...UP.flatMap((type) => plan.targets(each, type)),
    ...plan.sources(each, 'measuredBy').map((user) => user.declaration),
  ];
  const above = up(element).slice(0, MOST_NEAR);
  const below = elementsBelow(plan, element).slice(0, MOST_NEAR);
  const beside = above.flatMap((each) => elementsBelow(plan, each)).slice(0, MOST_NEAR);
  return [...new Set([...above, ...below, ...beside])].filter((each) => each !== element);
}

/** What is for an element, part of it or about it. */
export function elementsBelow(plan: Plan, element: Element): Element[] {
  return UP.flatMap((type) => plan.sources(element, type).slice(0, MOST_NEAR));
}

/** Who leads or owns what stands near an element, nearest first. */
export function nearbyParties(plan: Plan, element: Element): Element[] {
  const parties = nearbyElements(plan, element).flatMap((each) => {
    const { inPublic, officers } = leadsOf(plan, each);
    return [...inPublic, ...officers, ...plan.targets(each, 'owner')];
  });
  return [...new Set(parties)];
}

/** Those that can hear of something, first those that what it is about and what stands near that reports or escalates to. */
export function hearersFor(plan: Plan, about: readonly Element[], able: readonly Element[]): Element[] {
  const near = about.flatMap((each) => [each, ...nearbyElements(plan, each)]);
  const heard = near.flatMap((each) => [...plan.targets(each, 'reportsTo'), ...plan.targets(each, 'escalatesTo')]);
  return [...new Set([...heard.filter((each) => able.includes(each)), ...able])].slice(0, MAX_SUGGESTIONS);
}
