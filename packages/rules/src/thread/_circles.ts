import { addAll, type ClauseType, type Element, groupsOf, type Link, type Plan } from '@goldenthread/model';

/** The most circles that are reported for one tangle of links: fixing those shows what is left of it. */
const MOST_CIRCLES = 20;

type Links = ReadonlyMap<Element, readonly Link[]>;

/**
 * The circles that links of a type make, each as its links in order, from the element that comes first in the plan.
 * A circle is reported once; of circles that share links, the shortest.
 */
export function circlesOf(plan: Plan, type: ClauseType): Link[][] {
  const links = new Map<Element, Link[]>();
  for (const link of plan.linksOf(type)) {
    if (!link.sound || !link.to || !plan.owns(link.to)) continue;
    const beside = links.get(link.from);
    if (beside) beside.push(link);
    else links.set(link.from, [link]);
  }
  const found = tangles(links);
  if (found.length === 0) return [];
  const order = new Map(plan.everything.map((element, index) => [element, index]));
  return found.flatMap((tangle) => untangled(tangle, links, order, MOST_CIRCLES));
}

/** The circles of a tangle: the shortest through its first element, then what is left without that circle's last link. */
function untangled(tangle: Element[], links: Links, order: ReadonlyMap<Element, number>, most: number): Link[][] {
  const place = (element: Element): number => order.get(element) ?? 0;
  const members = new Set(tangle);
  const start = tangle.reduce((first, each) => (place(each) < place(first) ? each : first));
  const circle = shortestCircle(start, links, members);
  const last = circle?.at(-1);
  if (!circle || !last) return [];
  const rest = new Map<Element, Link[]>();
  for (const element of tangle) {
    const kept = (links.get(element) ?? []).filter((link) => link !== last && members.has(link.to as Element));
    if (kept.length > 0) rest.set(element, kept);
  }
  const circles = [circle];
  for (const left of tangles(rest)) {
    if (circles.length < most) addAll(circles, untangled(left, rest, order, most - circles.length));
  }
  return circles;
}

/** The shortest way from an element back to itself, inside a tangle. */
function shortestCircle(start: Element, links: Links, members: ReadonlySet<Element>): Link[] | undefined {
  const cameBy = new Map<Element, Link>();
  const queue = [start];
  for (const element of queue) {
    for (const link of links.get(element) ?? []) {
      const to = link.to as Element;
      if (!members.has(to)) continue;
      if (to === start) return wayTo(element, start, cameBy, [link]);
      if (cameBy.has(to)) continue;
      cameBy.set(to, link);
      queue.push(to);
    }
  }
  return undefined;
}

function wayTo(end: Element, start: Element, cameBy: ReadonlyMap<Element, Link>, way: Link[]): Link[] {
  for (let each = end; each !== start; ) {
    const link = cameBy.get(each);
    if (!link) break;
    way.push(link);
    each = link.from;
  }
  return way.reverse();
}

/** The groups of two and more elements that all lead to one another, and the elements that lead to themselves. */
function tangles(links: Links): Element[][] {
  const next = (element: Element): Element[] => (links.get(element) ?? []).map((link) => link.to as Element);
  return groupsOf(links.keys(), next).filter(
    (group) => group.length > 1 || group.some((element) => next(element).includes(element)),
  );
}
