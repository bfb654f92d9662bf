import { distance } from 'fastest-levenshtein';

/** A word of the language near to what was typed, and how many typed words it stands for. */
export interface Closest {
  readonly word: string;
  readonly typedWords: number;
}

/**
 * The candidate nearest to the typed words: a slip of a letter or two, a missing second word (`measured`), or a
 * beginning. Undefined when nothing is near enough to be worth suggesting.
 */
export function closest(typed: readonly string[], candidates: readonly string[]): Closest | undefined {
  let best: (Closest & { cost: number }) | undefined;
  const first = typed[0] ?? '';
  for (const word of candidates) {
    if (!/^[a-z]/.test(word)) continue;
    const parts = word.split(' ');
    const same = typed.slice(0, parts.length);
    const options = [{ cost: distance(same.join(' '), word), typedWords: same.length, length: word.length }];
    const head = parts[0] ?? '';
    if (parts.length > 1) options.push({ cost: distance(first, head) + 0.5, typedWords: 1, length: head.length });
    if (first.length >= 3 && word.startsWith(first)) options.push({ cost: 1.5, typedWords: 1, length: 6 });
    for (const { cost, typedWords, length } of options) {
      if (cost <= Math.max(1, length / 3) && cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = { word, typedWords, cost };
    }
  }
  return best && { word: best.word, typedWords: best.typedWords };
}
