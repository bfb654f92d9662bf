import { capitalised, countedInWords as counted, listed } from '@goldenthread/model';
import type { DescribedChange, MatterFinder } from './matter.js';

/** From as many rows on, a table is too long to be read at once. */
const TOO_LONG = 20;
/** As many rows of a sort that are worth telling together. */
const SEVERAL = 4;
const NAMED = 3;

/** What happened to several things of a kind, where nobody's promise or money is touched. */
const WHAT_HAPPENED: Readonly<Record<string, string>> = {
  added: 'new',
  removed: 'no longer in the plan',
  renamed: 'called by another name in the plan',
  title: 'given another title',
  wording: 'explained in other words',
  moved: 'in another place',
  link: 'linked to something else',
  date: 'given another date',
  'date-slipped': 'later',
  'date-brought-forward': 'earlier',
  status: 'at another status',
  'gap-accepted': 'given a reason for a gap',
  'gap-no-longer-accepted': 'no longer given a reason for a gap',
  'target-added': 'given a target',
  'target-strengthened': 'given a stronger target',
  'measure-redefined': 'defined differently',
  figures: 'given different figures',
  detail: 'different in a detail',
};

/** Like rows fold where the whole would be too long. Errors, weakened promises and money are never what is folded. */
export const alike: MatterFinder = (free) => {
  if (free.length <= TOO_LONG) return [];
  const quiet = free.filter(({ told, change }) => told.grade !== 'member' && !hasMoney(change) && told.kind in WHAT_HAPPENED);
  const groups = Map.groupBy(quiet, ({ told, change }) => `${told.kind} ${change.element.kind} ${told.grade}`);
  return [...groups.values()]
    .filter((some) => some.length >= SEVERAL)
    .map((some) => ({
      sort: 'alike' as const,
      brief: briefOf(some),
      summary: `${capitalised(briefOf(some))}.`,
      changes: some,
    }));
};

const hasMoney = ({ money }: DescribedChange['change']): boolean => money !== undefined && !money.isNil;

function briefOf(some: readonly DescribedChange[]): string {
  const [first] = some;
  if (!first) return '';
  const titles = [...new Set(some.map(({ told }) => `‘${told.title || (told.element ?? told.what)}’`))];
  const rest = titles.length - NAMED;
  const named = listed(rest > 0 ? [...titles.slice(0, NAMED), `${counted(rest, 'more', 'more')}`] : titles);
  const what = counted(titles.length, first.change.plan.words(first.change.element.kind));
  return `${what} ${titles.length === 1 ? 'is' : 'are'} ${WHAT_HAPPENED[first.told.kind]}: ${named}`;
}
