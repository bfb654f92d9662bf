import { type Element, listed, numberInWords, plural } from '@goldenthread/model';
import { endsOf } from '../describe/links.js';
import { called } from '../words.js';
import type { Context, DescribedChange, MatchedMatter, MatterFinder } from './matter.js';

/** Outcomes that are merged, or split: what is gone, what takes its place, and the links that follow. */
export const mergedOrSplit: MatterFinder = (free, context) => {
  const found = new ChangesByElement(free);
  return [...merged(free, found, context), ...split(free, found, context)];
};

function merged(
  free: readonly DescribedChange[],
  found: ChangesByElement,
  { comparison: { pairs, base, head } }: Context,
): MatchedMatter[] {
  const gone = free.filter(({ change }) => change.about === 'whole' && change.replacedBy && change.element.kind === 'outcome');
  const heirs = Map.groupBy(gone, ({ change }) => (change.about === 'whole' ? change.replacedBy : undefined));
  return [...heirs].flatMap(([heir, removed]) => {
    if (!heir) return [];
    const before = pairs.before(heir);
    const was = removed.map(({ change }) => change.element);
    const own = found.of(heir).filter(({ change }) => isOfItself(change));
    const links = following(found, was.map(pathOf), [heir], targetsOf(base, was));
    const isNew = before === undefined || before.path !== heir.path;
    const all = before && isNew ? [before, ...was] : was;
    const words = base.words('outcome');
    const what = all.length > 1 ? plural(words) : words;
    const titles = listed(all.map((each) => called(each, words)));
    const into = called(heir, head.words(heir.kind));
    const brief =
      all.length > 1 && isNew
        ? `the ${what} ${titles} become one: ${into}`
        : `the ${what} ${titles} ${become(all)} part of ${into}`;
    return [{ sort: 'outcomes' as const, brief, changes: unique([...removed, ...own, ...links]) }];
  });
}

const become = (all: readonly unknown[]): string => (all.length > 1 ? 'become' : 'becomes');

function split(
  free: readonly DescribedChange[],
  found: ChangesByElement,
  { comparison: { pairs, base, head } }: Context,
): MatchedMatter[] {
  const added = free.filter(({ change }) => change.kind === 'added' && change.element.kind === 'outcome');
  const origins = Map.groupBy(added, ({ change }) => originOf(change.element, base));
  return [...origins].flatMap(([origin, come]) => {
    const first = origin && pairs.after(origin);
    if (!origin || !first) return [];
    const parts = [first, ...come.map(({ change }) => change.element)];
    const own = found.of(first).filter(({ change }) => isOfItself(change));
    const links = following(found, [origin.path], parts, targetsOf(base, [origin]));
    const words = head.words('outcome');
    const number = numberInWords(parts.length);
    const brief = `the ${words} ${called(origin, words)} becomes ${number}: ${listed(parts.map((each) => called(each, words)))}`;
    return [{ sort: 'outcomes' as const, brief, changes: unique([...come, ...own, ...links]) }];
  });
}

/** The outcome of the earlier plan that a new one says it replaces. */
function originOf(element: Element, base: DescribedChange['change']['plan']): Element | undefined {
  const names = element.all('replaces').flatMap(({ targets }) => targets.map(({ name }) => name));
  return names.map((name) => base.declarations.find(name)).find((each) => each?.kind === 'outcome');
}

/** Whether a change is one of what the outcome itself is called or replaces. */
const isOfItself = (change: DescribedChange['change']): boolean =>
  change.kind === 'renamed' || change.kind === 'title' || (change.about === 'links' && change.type === 'replaces');

/** Changes of links that only follow: others now name what takes the place, which takes over what was led to before. */
function following(
  found: ChangesByElement,
  from: readonly (string | undefined)[],
  to: readonly Element[],
  over: readonly (string | undefined)[] = [],
): DescribedChange[] {
  const names = new Set([...from, ...to.map(pathOf)]);
  const [ends, takenOver] = [new Set(to), new Set(over)];
  const own = to.flatMap((each) => found.of(each));
  return found.inOrder(new Set([...own, ...[...names].flatMap((name) => found.naming(name))])).filter(({ change }) => {
    if (change.about !== 'links') return false;
    const { gone, come } = endsOf(change);
    if (ends.has(change.element)) return gone.length === 0 && come.length > 0 && come.every((each) => takenOver.has(each));
    return gone.length + come.length > 0 && [...gone, ...come].every((each) => names.has(each));
  });
}

/** Changes by what they are about, and by what their links name, so that none is looked for among all. */
class ChangesByElement {
  private readonly byElement: ReadonlyMap<Element, readonly DescribedChange[]>;
  private readonly byName = new Map<string, DescribedChange[]>();
  private readonly order: ReadonlyMap<DescribedChange, number>;

  constructor(free: readonly DescribedChange[]) {
    this.byElement = Map.groupBy(free, ({ change }) => change.element);
    this.order = new Map(free.map((each, index) => [each, index]));
    for (const each of free) {
      if (each.change.about !== 'links') continue;
      const { gone, come } = endsOf(each.change);
      for (const name of new Set([...gone, ...come])) {
        const list = this.byName.get(name);
        if (list) list.push(each);
        else this.byName.set(name, [each]);
      }
    }
  }

  of(element: Element): readonly DescribedChange[] {
    return this.byElement.get(element) ?? [];
  }

  naming(name: string | undefined): readonly DescribedChange[] {
    return this.byName.get(name ?? '') ?? [];
  }

  inOrder(some: Iterable<DescribedChange>): DescribedChange[] {
    return [...some].sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
  }
}

/** What the outcomes led to: links that the one in their place takes over. */
const targetsOf = (base: DescribedChange['change']['plan'], some: readonly Element[]): (string | undefined)[] =>
  some.flatMap((each) => base.linksFrom(each).map(({ to }) => to?.path));

const pathOf = ({ path }: Element): string | undefined => path;
const unique = (some: readonly DescribedChange[]): DescribedChange[] => [...new Set(some)];
