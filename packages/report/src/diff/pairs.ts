import type { Element, Plan } from '@goldenthread/model';
import { childrenOf, fingerprintOf } from './fingerprint.js';
import { belongsToOwner } from './statement.js';

/** Which element of one plan is which of the other. */
export class Pairs {
  private readonly heads = new Map<Element, Element>();
  private readonly bases = new Map<Element, Element>();

  constructor(
    readonly base: Plan,
    readonly head: Plan,
  ) {
    if (base.root && head.root) this.join(base.root, head.root);
    const left = this.matchAll(declarationsOf(base), declarationsOf(head), [
      ([element, plan]) => keyed(nameOf(element, plan)),
      ([element]) => (element.name === undefined && element.title !== '' ? `${element.kind} ${element.title}` : undefined),
    ]);
    this.matchReplaced(left);
    this.matchAll(left.base, left.head, [
      ([element]) => keyed(element.one('code')?.words.text, `${element.kind} `),
      ([element, plan]) => fingerprintOf(plan, element),
      ([element]) => keyed(element.title, `${element.kind} `),
    ]);
    for (const [before, after] of [...this.heads]) this.matchChildren(before, after);
  }

  /** What an element of the earlier plan is in the later one. */
  after(element: Element): Element | undefined {
    return this.heads.get(element);
  }

  /** What an element of the later plan was in the earlier one. */
  before(element: Element): Element | undefined {
    return this.bases.get(element);
  }

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

  /** Joins those of the same key, one kind of key after another. Gives what is left. */
  private matchAll(base: readonly Element[], head: readonly Element[], keys: readonly KeyOf[]): Left {
    for (const keyOf of keys) {
      const waiting = new Map<string, Element[]>();
      for (const element of base.filter((each) => this.isFree(each))) {
        const key = keyOf([element, this.base]);
        if (key === undefined) continue;
        const list = waiting.get(key);
        if (list) list.push(element);
        else waiting.set(key, [element]);
      }
      for (const element of head.filter((each) => this.isFree(each))) {
        const key = keyOf([element, this.head]);
        const before = key === undefined ? undefined : waiting.get(key)?.shift();
        if (before) this.join(before, element);
      }
    }
    return { base: base.filter((each) => this.isFree(each)), head: head.filter((each) => this.isFree(each)) };
  }

  /** What says that it replaces something that is gone. */
  private matchReplaced(left: Left): void {
    const gone = new Map(left.base.flatMap((element) => (element.path === undefined ? [] : [[element.path, element]])));
    for (const element of left.head) {
      const names = element.all('replaces').flatMap((clause) => clause.targets.map((target) => target.name));
      const before = names.map((name) => gone.get(name)).find((each) => each?.family === element.family && this.isFree(each));
      if (before) this.join(before, element);
    }
  }

  private matchChildren(before: Element, after: Element): void {
    const left = this.matchAll(childrenOf(this.base, before), childrenOf(this.head, after), [
      ([element]) => keyed(element.name, `${element.kind} `),
      ([element, plan]) => fingerprintOf(plan, element),
      ([element]) => keyed(element.title, `${element.kind} `),
    ]);
    // As many of a kind as before, each of them different: taken one after another.
    for (const [kind, base] of Map.groupBy(left.base, (each) => each.kind)) {
      const head = left.head.filter((each) => each.kind === kind);
      if (base.length === head.length) base.forEach((each, index) => void this.join(each, head[index] as Element));
    }
    for (const child of childrenOf(this.base, before)) {
      const paired = this.heads.get(child);
      if (paired) this.matchChildren(child, paired);
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

const nameOf = (element: Element, plan: Plan): string | undefined =>
  element === plan.root ? undefined : (element.name ?? (element.fact.target && `for ${element.fact.target.name}`));

const keyed = (text: string | undefined, before = ''): string | undefined =>
  text === undefined || text === '' ? undefined : before + text;
