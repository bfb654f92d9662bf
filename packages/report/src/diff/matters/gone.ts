import { countedInWords as counted, type Element, listed } from '@goldenthread/model';
import { endsOf } from '../describe/links.js';
import { called } from '../words.js';
import type { Context, DescribedChange, MatterFinder } from './matter.js';

/** As many as are named; the others are counted. */
const NAMED = 3;

/** A file that is gone, with all that it declared; or the whole plan. */
export const filesGone: MatterFinder = (free, context) => {
  const gone = free.filter(({ change }) => change.kind === 'removed' && change.element === change.element.declaration);
  const byFile = Map.groupBy(gone, ({ change }) => change.element.file);
  const { base, head, pairs } = context.comparison;
  if (head.files.length === 0 && gone.length > 1) {
    const whole = base.root ? `the plan ${called(base.root, '')}` : 'all that was planned';
    const others = gone.filter(({ change }) => change.element !== base.root);
    return [{ sort: 'file-gone' as const, brief: `${whole} is gone, and with it ${contents(others, context)}`, changes: gone }];
  }
  const declaredIn = Map.groupBy(base.elements, ({ file }) => file);
  return [...byFile].flatMap(([file, some]) => {
    const declared = declaredIn.get(file) ?? [];
    if (some.length < 2 || declared.some((each) => pairs.after(each)) || byFile.size === base.files.length) return [];
    const name = file.file.split('/').at(-1) ?? file.file;
    return [
      { sort: 'file-gone' as const, brief: `the file ${name} is gone, and with it ${contents(some, context)}`, changes: some },
    ];
  });
};

/** What members have to agree to by name, the rest by number. */
function contents(some: readonly DescribedChange[], { comparison: { base } }: Context): string {
  const theirs = some.filter(({ told }) => told.grade === 'member').slice(0, NAMED);
  const named = theirs.map(({ change }) => `the ${base.words(change.element.kind)} ${called(change.element, '')}`);
  const rest = some.filter((each) => !theirs.includes(each)).map(({ change }) => change.element);
  const kinds = Map.groupBy(rest, ({ kind }: Element) => kind);
  return listed([...named, ...[...kinds].map(([kind, elements]) => counted(elements.length, base.words(kind)))]);
}

/** Something that is gone, with the links to it that go too. */
export const linksGone: MatterFinder = (free) => {
  const gone = free.filter(({ change }) => change.kind === 'removed' && change.element.path !== undefined);
  const dropped = Map.groupBy(free, ({ change }) => {
    const ends = change.about === 'links' ? endsOf(change) : undefined;
    return ends?.come.length === 0 ? ends.gone.join() : undefined;
  });
  return gone.flatMap((removed) => {
    const links = dropped.get(removed.change.element.path) ?? [];
    if (links.length === 0) return [];
    const follow = `${counted(links.length, 'link')} to it ${links.length === 1 ? 'goes' : 'go'} too`;
    return [{ sort: 'gone' as const, brief: `${removed.told.brief}; ${follow}`, changes: [removed, ...links] }];
  });
};
