import { type Element, leadsOf, linksWith, type Plan } from '@goldenthread/model';

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
  const down = (each: Element): Element[] => UP.flatMap((type) => plan.sources(each, type).slice(0, MOST_NEAR));
  const above = up(element).slice(0, MOST_NEAR);
  const below = down(element).slice(0, MOST_NEAR);
  const beside = above.flatMap(down).slice(0, MOST_NEAR);
  return [...new Set([...above, ...below, ...beside])].filter((each) => each !== element);
}

/** Who leads or owns what stands near an element, nearest first. */
export function nearbyParties(plan: Plan, element: Element): Element[] {
  const parties = nearbyElements(plan, element).flatMap((each) => {
    const { inPublic, officers } = leadsOf(plan, each);
    return [...inPublic, ...officers, ...plan.targets(each, 'owner')];
  });
  return [...new Set(parties)];
}
