import { countedInWords as counted, type LinkChange, listed, numberInWords } from '@goldenthread/model';
import { endsOf } from '../describe/links.js';
import { calledIn, kindInWords, plainTitle } from '../words.js';
import { type Context, type DescribedChange, type MatchedMatter, type MatterFinder, sentence } from './matter.js';

/** As many as are named; the others are counted. */
const NAMED = 3;

/** A post, portfolio, body or partner that goes by another title or name: what names it follows. */
export const renamedPosts: MatterFinder = (free, { comparison }) => {
  const own = free.filter(
    ({ change }) =>
      change.element.family === 'party' &&
      (change.kind === 'renamed' || change.kind === 'title' || (change.about === 'links' && change.type === 'replaces')),
  );
  return [...Map.groupBy(own, ({ change }) => change.element).values()].flatMap((changes) => {
    const [{ change }] = changes as [DescribedChange, ...DescribedChange[]];
    const { before, after, plan } = change;
    if (!before || !after || changes.every((each) => each.change.about === 'links')) return [];
    const [was, is] = [plainTitle(before) || before.path, plainTitle(after) || after.path];
    const renamed = changes.some((each) => each.change.kind === 'renamed');
    const lines = renamed ? new Set(comparison.head.linksTo(after)).size : 0;
    const follow = lines === 0 ? '' : `; ${counted(lines, 'line')} ${lines === 1 ? 'follows' : 'follow'}`;
    const says =
      was === is
        ? `the ${kindInWords(plan, after.kind)} ‘${is}’ has another name in the plan`
        : `the ${kindInWords(plan, after.kind)} ‘${was}’ is now ‘${is}’`;
    return [{ sort: 'post' as const, brief: `${says}${follow}`, changes }];
  });
};

/** A post that is gone, and one that took over all that named it. */
export const successors: MatterFinder = (free, context) => {
  const gone = free.filter(({ change }) => change.kind === 'removed' && change.element.family === 'party');
  const come = free.filter(({ change }) => change.kind === 'added' && change.element.family === 'party');
  const links = free.filter(isLink);
  const leaving = Map.groupBy(links, ({ change }) => endsOf(change).gone.join());
  const arriving = Map.groupBy(come, ({ told }) => told.element);
  return gone.flatMap((old) => {
    const follow = leaving.get(old.told.element ?? '') ?? [];
    const heirs = new Set(follow.map(({ change }) => endsOf(change).come.join()));
    const [heir] = heirs;
    const heirToo = arriving.get(heir ?? '')?.find(({ change }) => change.element.kind === old.change.element.kind);
    if (heirs.size !== 1 || !heirToo) return [];
    const brief = `the ${kindInWords(old.change.plan, old.change.element.kind)} ${nameIn(context, old.told.element)} gives way to ${nameIn(context, heir)}; ${counted(follow.length, 'line')} ${follow.length === 1 ? 'follows' : 'follow'}`;
    return [{ sort: 'post' as const, brief, changes: [old, heirToo, ...follow] }];
  });
};

/** Things that change hands: those that go from one to the same other are one matter, several such together are a reshuffle. */
export const reshuffles: MatterFinder = (free, context) => {
  const leads = free.filter(isLink).filter(({ change, told }) => change.kind === 'lead' && told.grade !== 'member');
  const groups = [...Map.groupBy(leads, ({ change }) => `${endsOf(change).gone.join()} ${endsOf(change).come.join()}`).values()];
  const isReshuffle = leads.length >= 4 && groups.length >= 2;
  if (!isReshuffle) return groups.filter((each) => each.length > 1).map((each) => handedOver(each, context));
  const things = new Set(leads.map(({ told }) => told.element)).size;
  const parts = groups.map((each) => handedOver(each, context).summary?.slice(0, -1) ?? '');
  const counts = groups.map((each) => numberHandedOver(each, context));
  return [
    {
      sort: 'reshuffle',
      brief: `${counted(things, 'thing')} change hands: ${listed(counts.length > NAMED ? [...counts.slice(0, NAMED - 1), 'others'] : counts)}`,
      summary: `${counted(things, 'thing')} change hands: ${parts.join('; ')}.`.replace(/^./, (first) => first.toUpperCase()),
      changes: leads,
    },
  ];
};

/** `‘B’ takes over from ‘A’: ‘x’, ‘y’ and ‘z’`; in a sentence, many are only counted: `‘B’ takes over five things from ‘A’` */
function handedOver(changes: readonly LinkTold[], context: Context): MatchedMatter {
  const [first] = changes as [LinkTold, ...LinkTold[]];
  const { gone, come } = endsOf(first.change);
  const names = (some: readonly string[]): string => listed(some.map((each) => nameIn(context, each)));
  const titles = changes.map(({ told }) => `‘${told.title || told.element}’`);
  const rest = titles.length - NAMED;
  const things = listed(rest > 0 ? [...titles.slice(0, NAMED), `${counted(rest, 'more', 'more')}`] : titles);
  const told =
    gone.length === 0
      ? `${names(come)} also ${come.length === 1 ? 'answers' : 'answer'} for ${things}`
      : come.length === 0
        ? `${names(gone)} no longer ${gone.length === 1 ? 'answers' : 'answer'} for ${things}`
        : `${names(come)} ${come.length === 1 ? 'takes' : 'take'} over from ${names(gone)}: ${things}`;
  const brief =
    rest > 0 && gone.length > 0 && come.length > 0
      ? `${names(come)} ${come.length === 1 ? 'takes' : 'take'} over ${counted(titles.length, 'thing')} from ${names(gone)}`
      : told;
  return { sort: 'reshuffle', brief, summary: sentence(told), changes };
}

/** `two go from ‘A’ to ‘B’` */
function numberHandedOver(changes: readonly LinkTold[], context: Context): string {
  const [first] = changes as [LinkTold, ...LinkTold[]];
  const { gone, come } = endsOf(first.change);
  const names = (some: readonly string[]): string => listed(some.map((each) => nameIn(context, each))) || 'nobody';
  const number = numberInWords(changes.length);
  return `${number} ${changes.length === 1 ? 'goes' : 'go'} from ${names(gone)} to ${names(come)}`;
}

interface LinkTold extends DescribedChange {
  readonly change: LinkChange;
}

const isLink = (told: DescribedChange): told is LinkTold => told.change.about === 'links';

const nameIn = ({ comparison }: Context, name: string | null | undefined): string =>
  calledIn([comparison.head, comparison.base], name ?? '');
