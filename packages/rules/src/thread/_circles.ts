import { type ClauseType, type Element, isSound, type Link, type Plan } from '@goldenthread/model';

/** The most circles that are told for one tangle of links: mending those shows what is left of it. */
const MOST_CIRCLES = 20;

type Links = ReadonlyMap<Element, readonly Link[]>;

/**
 * The circles that links of a type make, each as its links in order, from the element that comes first in the plan.
 * A circle is told once; of circles that share links, the shortest.
 */
export function circlesOf(plan: Plan, type: ClauseType): Link[][] {
  const order = new Map(plan.everything.map((element, index) => [element, index]));
  const links = new Map<Element, Link[]>();
  for (const element of plan.everything) {
    const sound = plan.linksFrom(element, type).filter((link) => isSound(link) && order.has(link.to as Element));
    if (sound.length > 0) links.set(element, sound);
  }
  return tangles(links).flatMap((tangle) => untangled(tangle, links, order, MOST_CIRCLES));
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
    if (circles.length < most) circles.push(...untangled(left, rest, order, most - circles.length));
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
    way.unshift(link);
    each = link.from;
  }
  return way;
}

/** The groups of elements that all lead to one another (Tarjan's algorithm, without recursion: chains may be long). */
function tangles(links: Links): Element[][] {
  const index = new Map<Element, number>();
  const low = new Map<Element, number>();
  const open: Element[] = [];
  const isOpen = new Set<Element>();
  const found: Element[][] = [];
  const enter = (element: Element): { element: Element; next: number } => {
    index.set(element, index.size);
    low.set(element, index.size - 1);
    open.push(element);
    isOpen.add(element);
    return { element, next: 0 };
  };
  const lower = (element: Element, to: number): void => {
    low.set(element, Math.min(low.get(element) ?? to, to));
  };
  for (const root of links.keys()) {
    if (index.has(root)) continue;
    const path = [enter(root)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const link = links.get(step.element)?.[step.next++];
      const to = link?.to;
      if (to) {
        if (!index.has(to)) path.push(enter(to));
        else if (isOpen.has(to)) lower(step.element, index.get(to) ?? 0);
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above) lower(above.element, low.get(step.element) ?? 0);
      if (low.get(step.element) !== index.get(step.element)) continue;
      const tangle = open.splice(open.indexOf(step.element));
      for (const each of tangle) isOpen.delete(each);
      if (tangle.length > 1 || links.get(step.element)?.some((each) => each.to === step.element)) found.push(tangle);
    }
  }
  return found;
}
