import type { Element } from '../plan/element.js';
import { PlanLimitError } from '../plan/limit.js';
import { groupsOf } from './groups.js';
import type { Lineage } from './lineage.js';

/** The most steps that are gone where ways part and meet again, for all sums of one sort together. */
const MOST_STEPS = 5_000_000;

const TOO_TANGLED =
  'What supports what, or is part of what, parts and meets again too often for the money to be added up. Take out links that are not needed, then try again.';

/** One group of elements that all lead to one another, on the way to its sum. */
interface Group<T> {
  readonly members: readonly Element[];
  /** The groups that it leads to. */
  readonly below: ReadonlySet<Group<T>>;
  /** How many groups lead to it. */
  above: number;
  /** Whether it, or anything that it leads to, adds anything. */
  readonly adds: boolean;
  sum: { readonly value: T } | undefined;
}

/**
 * Adds something up over an element and everything that it leads to, each once. A sum is made of the sums below it,
 * so that a chain costs its length; only where ways part and meet again is everything below gone through anew, and that is
 * given up where it takes too long. What adds nothing is passed over.
 */
export class Sums<T> {
  private readonly groups = new Map<Element, Group<T>>();
  private steps = 0;

  constructor(
    lineage: Lineage,
    private readonly own: (element: Element) => T,
    private readonly add: (values: readonly T[]) => T,
    private readonly isNothing: (value: T) => boolean,
  ) {
    const inOrder = groupsOf(lineage.starts, (element) => lineage.after(element)).map((members) => this.group(members, lineage));
    for (const group of inOrder) for (const below of group.below) below.above++;
    // Those below come first.
    for (const group of inOrder) {
      const below = [...group.below];
      if (below.some((each) => each.above > 1 || each.sum === undefined)) continue;
      group.sum = { value: add([...group.members.map(own), ...below.map((each) => (each.sum as { value: T }).value)]) };
    }
  }

  /** The sum over an element and everything that it leads to. */
  of(element: Element): T {
    const group = this.groups.get(element);
    if (!group) return this.own(element);
    if (!group.sum) {
      const all = new Set([group]);
      for (const each of all) {
        for (const below of each.below) all.add(below);
        this.steps += 1 + each.below.size;
        if (this.steps > MOST_STEPS) throw new PlanLimitError(TOO_TANGLED);
      }
      group.sum = { value: this.add([...all].flatMap((each) => each.members.map(this.own))) };
    }
    return group.sum.value;
  }

  private group(members: readonly Element[], lineage: Lineage): Group<T> {
    const below = new Set<Group<T>>();
    for (const member of members) {
      for (const each of lineage.after(member)) {
        const group = this.groups.get(each);
        if (group?.adds) below.add(group);
      }
    }
    const adds = below.size > 0 || members.some((member) => !this.isNothing(this.own(member)));
    const group: Group<T> = { members, below, above: 0, adds, sum: undefined };
    for (const member of members) this.groups.set(member, group);
    return group;
  }
}
