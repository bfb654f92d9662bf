import { countedInWords as counted, listed, shortened } from '@goldenthread/model';
import { differenceInWeight } from '@goldenthread/rules';
import type { DescribedChange, MatterFinder } from './matter.js';

/** From as many places on, the same words in the place of the same others are one matter. */
const SEVERAL = 4;
const NAMED = 3;
/** More words than these are no expression that is replaced throughout. */
const LONGEST = 60;

/**
 * The same words in the place of the same others, in many titles and explanations: `‘residents’ in place of ‘customers’`. Where they say
 * how much, when or how surely, each keeps its own row.
 */
export const reworded: MatterFinder = (free) => {
  const found = free.flatMap((each) => {
    const words = replacementIn(each);
    return words === undefined
      ? []
      : [{ each, words, key: `${each.told.grade} ${words.was.toLowerCase()} ${words.is.toLowerCase()}` }];
  });
  return [...Map.groupBy(found, ({ key }) => key).values()]
    .filter((some) => some.length >= SEVERAL)
    .map((some) => {
      const [{ words }] = some as [(typeof some)[number]];
      const titles = [
        ...new Set(some.map(({ each: { told } }) => `‘${shortened(told.title || (told.element ?? told.what), 80)}’`)),
      ];
      const rest = titles.length - NAMED;
      const named = listed(rest > 0 ? [...titles.slice(0, NAMED), `${counted(rest, 'more', 'more')}`] : titles);
      const brief = `‘${words.is}’ takes the place of ‘${words.was}’ in ${counted(some.length, 'title or explanation', 'titles and explanations')}: ${named}`;
      return { sort: 'alike' as const, brief, changes: some.map(({ each }) => each) };
    });
};

/** The words that gave way, and those that took their place, where nothing else differs. */
function replacementIn({ change }: DescribedChange): { readonly was: string; readonly is: string } | undefined {
  if (change.about !== 'saying' || change.beside || (change.type !== 'title' && change.type !== 'narrative')) return undefined;
  const [before, now] = [change.gone, change.come].map((said) =>
    said
      .map(({ shown }) => shown)
      .join(' ')
      .split(/\s+/),
  ) as [string[], string[]];
  if (differenceInWeight(before.join(' '), now.join(' ')) !== undefined) return undefined;
  const shorter = Math.min(before.length, now.length);
  let [start, end] = [0, 0];
  while (start < shorter && before[start] === now[start]) start++;
  while (end < shorter - start && before.at(-1 - end) === now.at(-1 - end)) end++;
  const [was, is] = [before, now].map((all) => bare(all.slice(start, all.length - end).join(' '))) as [string, string];
  return was === '' || is === '' || was.length > LONGEST || is.length > LONGEST ? undefined : { was, is };
}

/** Words without the marks at their ends. */
const bare = (words: string): string => words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
