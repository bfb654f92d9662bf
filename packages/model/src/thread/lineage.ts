import type { ClauseType } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';

/** What an element leads to: what it is part of, for example. */
export interface Step {
  (plan: Plan, element: Element): readonly Element[];
  /** The links that it goes along, one way or the other: an element at neither end of one leads to nothing. */
  readonly links: readonly ClauseType[];
}

/** Makes a step along links of these types. */
export function stepAlong(links: readonly ClauseType[], next: (plan: Plan, element: Element) => readonly Element[]): Step {
  return Object.assign((plan: Plan, element: Element) => next(plan, element), { links });
}

/** The lineages of a plan through a step. Worked out once for the whole plan, however long its chains are. */
export function lineageOf(plan: Plan, step: Step): Lineage {
  return plan.memo(step, () => new Lineage(plan, step));
}

/** Which element leads to which, and what elements take over from those that they lead to. */
export class Lineage {
  private readonly next = new Map<Element, readonly Element[]>();
  private readonly before = new Map<Element, Element[]>();
  private readonly known = new Map<string, ReadonlyMap<Element, Element>>();

  constructor(plan: Plan, step: Step) {
    for (const element of endsOf(plan, step.links)) {
      const next = step(plan, element);
      if (next.length > 0) this.next.set(element, next);
      for (const each of next) {
        const before = this.before.get(each);
        if (before) before.push(element);
        else this.before.set(each, [element]);
      }
    }
  }

  /**
   * The nearest element for which something holds: itself, or what it leads to at any remove. Of two as near, the
   * one that comes first. `what` names the question, which is asked once of each element.
   */
  nearest(element: Element, what: string, holds: (element: Element) => boolean): Element | undefined {
    if (!this.next.has(element)) return holds(element) ? element : undefined;
    let found = this.known.get(what);
    if (!found) {
      found = this.findNearest(holds);
      this.known.set(what, found);
    }
    return found.get(element);
  }

  /** Whether something holds for an element, or for anything that it leads to at any remove. */
  some(element: Element, what: string, holds: (element: Element) => boolean): boolean {
    return this.nearest(element, what, holds) !== undefined;
  }

  /** Goes from all the elements for which it holds at once against the steps, the near ones first. */
  private findNearest(holds: (element: Element) => boolean): Map<Element, Element> {
    const found = new Map<Element, Element>();
    const distance = new Map<Element, number>();
    for (const element of new Set([...this.next.keys(), ...this.before.keys()])) {
      if (!holds(element)) continue;
      found.set(element, element);
      distance.set(element, 0);
    }
    // A map is gone through in the order of its entries, with those that are added on the way.
    for (const [element, steps] of distance) {
      for (const each of this.before.get(element) ?? []) {
        if (distance.has(each)) continue;
        const first = this.next.get(each)?.find((one) => distance.get(one) === steps) ?? element;
        distance.set(each, steps + 1);
        found.set(each, found.get(first) as Element);
      }
    }
    return found;
  }

  /** What an element leads to through one step, and what leads to it. */
  after(element: Element): readonly Element[] {
    return this.next.get(element) ?? [];
  }

  /** Every element that leads to another. */
  get starts(): Iterable<Element> {
    return this.next.keys();
  }
}

/** What stands at either end of links of these types. */
function endsOf(plan: Plan, types: readonly ClauseType[]): ReadonlySet<Element> {
  const ends = new Set<Element>();
  for (const type of types) {
    for (const { from, to, sound } of plan.linksOf(type)) {
      if (!sound || !to) continue;
      ends.add(from);
      ends.add(to);
    }
  }
  return ends;
}
