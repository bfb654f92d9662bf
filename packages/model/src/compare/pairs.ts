import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { type Day, lastDay, type Period, yearOfPeriod } from '../values/period.js';
import { childrenOf, fingerprintOf } from './fingerprint.js';
import { singleSpaced } from './shown-value.js';
import { belongsToOwner } from './statement.js';

/**
 * Which element of one plan is which of the other: by name; where the name is gone, by `replaces`, by `code:`, by the same
 * content, by the same title. Children are looked for below the same parent first, then anywhere.
 */
export class Pairs {
  private readonly heads = new Map<Element, Element>();
  private readonly bases = new Map<Element, Element>();
  private readonly successors = new Map<string, Element>();

  constructor(
    readonly base: Plan,
    readonly head: Plan,
    /** The day that counts as today where the later plan has no `as at`. */
    private readonly today?: Day,
  ) {
    for (const element of head.elements)
      for (const name of replacedBy(element)) {
        const key = successorKey(name, element);
        if (!this.successors.has(key)) this.successors.set(key, element);
      }
    if (base.root && head.root) this.join(base.root, head.root);
    const [before, after] = [declarationsOf(base), declarationsOf(head)];
    this.matchOutgrown(before, after);
    const left = this.matchAll(before, after, [
      ([element, plan]) => keyed(nameOf(element, plan), `${element.family} `),
      ([element]) => (element.name === undefined && element.title !== '' ? `${element.kind} ${element.title}` : undefined),
    ]);
    this.matchReplaced(left);
    this.matchAll(left.base, left.head, [
      ([element]) => keyed(codeOf(element), `${element.kind} `),
      ([element, plan]) => fingerprintOf(plan, element),
      ([element]) => keyed(element.title, `${element.kind} `),
    ]);
    for (const [one, other] of [...this.heads]) this.matchChildren(one, other);
    this.matchMoved();
    for (const [one, other] of [...this.heads]) if (!one.parent) this.matchInOrder(one, other);
  }

  /** What an element of the earlier plan is in the later one. */
  after(element: Element): Element | undefined {
    return this.heads.get(element);
  }

  /** What an element of the later plan was in the earlier one. */
  before(element: Element): Element | undefined {
    return this.bases.get(element);
  }

  /**
   * What says in the later plan that it `replaces` an element of the earlier one, and takes its place. A decision takes the place
   * of decisions only: of anything else it says that it was given up.
   */
  replaces(element: Element): Element | undefined {
    return element.path === undefined ? undefined : this.successors.get(successorKey(element.path, element));
  }

  /** Whether a period is over, and of a year before all that the later plan is for: what was said of it was for the record. */
  readonly isHistory = (period: Period): boolean => {
    const { years, startMonth, asAt = this.today } = this.head.settings;
    const [first] = years;
    if (first === undefined || asAt === undefined || lastDay(period, startMonth) >= asAt) return false;
    const [before] = this.base.settings.years;
    return before !== undefined && before < first && yearOfPeriod(period, startMonth) < first;
  };

  /** Every pair: the earlier, the later. */
  [Symbol.iterator](): IterableIterator<[Element, Element]> {
    return this.heads.entries();
  }

  private join(before: Element, after: Element): void {
    this.heads.set(before, after);
    this.bases.set(after, before);
  }

  private isFree(element: Element): boolean {
    return !this.heads.has(element) && !this.bases.has(element);
  }

  /** Pairs elements that have the same key, one kind of key after another. Returns those left unpaired. */
  private matchAll(base: readonly Element[], head: readonly Element[], keys: readonly KeyOf[]): Left {
    for (const keyOf of keys) {
      const waiting = new Map<string, Element[]>();
      // Pop takes the last of a list, so the earliest goes in last.
      for (const element of base.filter((each) => this.isFree(each)).reverse()) {
        const key = keyOf([element, this.base]);
        if (key === undefined) continue;
        const list = waiting.get(key);
        if (list) list.push(element);
        else waiting.set(key, [element]);
      }
      for (const element of head.filter((each) => this.isFree(each))) {
        const key = keyOf([element, this.head]);
        const before = key === undefined ? undefined : waiting.get(key)?.pop();
        if (before) this.join(before, element);
      }
    }
    return { base: base.filter((each) => this.isFree(each)), head: head.filter((each) => this.isFree(each)) };
  }

  /**
   * What goes by a new name while its old one now stands for something else: a new element that `replaces` it, or has
   * its code, where nothing but the name is left of it under the old one.
   */
  private matchOutgrown(base: readonly Element[], head: readonly Element[]): void {
    const [then, now] = [byName(base), byName(head)];
    const byCode = new Map(base.flatMap((element) => (codeOf(element) === undefined ? [] : [[codeOf(element), element]])));
    for (const element of head) {
      if (element.name !== undefined && then.has(element.name)) continue;
      const code = codeOf(element);
      const named = replacedBy(element).flatMap((name) => then.get(name) ?? []);
      const before = [...named, ...(code === undefined ? [] : [byCode.get(code)])].find((each) => {
        const heir = each && now.get(each.name ?? '');
        return heir && canBecome(each, element) && this.isFree(each) && this.isAnother(each, heir);
      });
      if (before && this.isFree(element)) this.join(before, element);
    }
  }

  private isAnother(before: Element, after: Element): boolean {
    if (before.family !== after.family) return true;
    const sameCode = codeOf(before) !== undefined && codeOf(before) === codeOf(after);
    const sameTitle = singleSpaced(before.title) === singleSpaced(after.title);
    return !sameCode && !sameTitle && fingerprintOf(this.base, before) !== fingerprintOf(this.head, after);
  }

  /** Pairs what says that it replaces something with what is gone. */
  private matchReplaced(left: Left): void {
    const gone = byName(left.base);
    for (const element of left.head) {
      const before = replacedBy(element)
        .map((name) => gone.get(name))
        .find((each) => each && canBecome(each, element) && this.isFree(each));
      if (before) this.join(before, element);
    }
  }

  private matchChildren(before: Element, after: Element): void {
    this.matchAll(childrenOf(this.base, before), childrenOf(this.head, after), [
      ([element]) => keyed(element.name, `${element.kind} `),
      ([element, plan]) => fingerprintOf(plan, element),
      ([element]) => keyed(element.title, `${element.kind} `),
    ]);
    for (const child of childrenOf(this.base, before)) {
      const paired = this.heads.get(child);
      if (paired) this.matchChildren(child, paired);
    }
  }

  /** Pairs children that moved: unpaired where they were, and alike below another parent. */
  private matchMoved(): void {
    const free = (plan: Plan): Element[] =>
      plan.elements.flatMap((element) => [...descendants(plan, element)]).filter((each) => this.isFree(each));
    const [base, head] = [free(this.base), free(this.head)];
    if (base.length === 0 || head.length === 0) return;
    const joined = new Set(this.heads.keys());
    this.matchAll(base, head, [
      ([element, plan]) => `${element.name ?? ''} ${fingerprintOf(plan, element)}`,
      ([element]) => keyed(element.title, `${element.kind} ${element.name ?? ''} `),
    ]);
    for (const [before, after] of [...this.heads]) if (!joined.has(before)) this.matchChildren(before, after);
  }

  /** Pairs the remaining children in order, where both sides have as many of a kind left. */
  private matchInOrder(before: Element, after: Element): void {
    const free = (plan: Plan, element: Element): Map<string, Element[]> =>
      Map.groupBy(
        childrenOf(plan, element).filter((each) => this.isFree(each)),
        (each) => each.kind,
      );
    const heads = free(this.head, after);
    for (const [kind, bases] of free(this.base, before)) {
      const others = heads.get(kind) ?? [];
      if (bases.length !== others.length) continue;
      bases.forEach((each, index) => {
        const other = others[index] as Element;
        this.join(each, other);
        this.matchChildren(each, other);
      });
    }
    for (const child of childrenOf(this.base, before)) {
      const paired = this.heads.get(child);
      if (paired) this.matchInOrder(child, paired);
    }
  }
}

type KeyOf = (of: [element: Element, plan: Plan]) => string | undefined;

interface Left {
  readonly base: Element[];
  readonly head: Element[];
}

/** The declarations that are compared by themselves. */
export function declarationsOf(plan: Plan): Element[] {
  return plan.elements.filter((element) => !belongsToOwner(plan, element));
}

function* descendants(plan: Plan, element: Element): Generator<Element> {
  for (const child of childrenOf(plan, element)) {
    yield child;
    yield* descendants(plan, child);
  }
}

const byName = (elements: readonly Element[]): Map<string, Element> =>
  new Map(elements.flatMap((element) => (element.path === undefined ? [] : [[element.path, element]])));

const replacedBy = (element: Element): string[] =>
  element.all('replaces').flatMap((clause) => clause.targets.map((target) => target.name));

const isDecision = ({ kind }: Element): boolean => kind === 'decision';

const successorKey = (name: string, of: Element): string => `${isDecision(of) ? 'decision ' : ''}${name}`;

const canBecome = (before: Element, after: Element): boolean =>
  before.family === after.family && isDecision(before) === isDecision(after);

const codeOf = (element: Element): string | undefined => element.one('code')?.words.text;

const nameOf = (element: Element, plan: Plan): string | undefined =>
  element === plan.root ? undefined : (element.name ?? (element.fact.target && `for ${element.fact.target.name}`));

const keyed = (text: string | undefined, before = ''): string | undefined =>
  text === undefined || text === '' ? undefined : before + text;
