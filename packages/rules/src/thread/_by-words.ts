import type { Element } from '@goldenthread/model';

/** How many are offered. */
const MOST = 3;

/** Shorter words tell nothing. */
const SHORTEST = 4;

/** The elements with a name whose titles share words with these, the most alike first. */
export function closestByWords(title: string, elements: readonly Element[]): Element[] {
  const wanted = wordsOf(title);
  return elements
    .map((element) => ({ element, shared: [...wordsOf(element.title)].filter((word) => wanted.has(word)).length }))
    .filter(({ element, shared }) => element.name !== undefined && shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST)
    .map(({ element }) => element);
}

const wordsOf = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST));
