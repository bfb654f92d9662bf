import { hashOf } from './interner.js';

/** The keyword as people write it: the grammar's `led_by` is `led by` in a plan. */
export function keywordInPlan(keyword: string): string {
  return isContextualKeyword(keyword) ? keyword.slice(0, -'_WORD'.length).toLowerCase() : keyword.replaceAll('_', ' ');
}

/** Whether a token is a word that only what follows tells apart from a keyword, such as `by` before a name. */
export function isContextualKeyword(token: string): boolean {
  return token.endsWith('_WORD');
}

/** Whether a keyword is made of words (and not of punctuation, such as the comma). */
export function isWordKeyword(keyword: string): boolean {
  return /^[a-z]/.test(keyword);
}

/** What may begin with a word. */
export interface Opening {
  readonly word: string;
  /** The keyword that is this word alone; 0 when there is none. */
  token: number;
  /** The keywords that are this word and others behind it, longest first. */
  readonly longer: { readonly words: readonly Uint16Array[]; readonly token: number }[];
  /** The token that it is where a pattern says so. */
  apart: { readonly pattern: RegExp; readonly token: number } | undefined;
  /** The figure or period of several words that it is the first of where a pattern says so. */
  phrase: { readonly pattern: RegExp; readonly token: number } | undefined;
  readonly units: Uint16Array;
}

const SLOTS = 1 << 11;

function unitsOfWord(word: string): Uint16Array {
  const units = new Uint16Array(word.length);
  for (let index = 0; index < units.length; index++) units[index] = word.charCodeAt(index);
  return units;
}

/** The keywords of the grammar by their first word, found by its hash and compared letter by letter. */
export class Keywords {
  private readonly slots: (Opening | undefined)[] = Array(SLOTS).fill(undefined);

  /** From the keywords' words and numbers, the words that only a pattern tells apart from a keyword, and the first words of phrases. */
  constructor(
    keywords: readonly (readonly [words: string, token: number])[],
    apart: readonly (readonly [word: string, pattern: RegExp, token: number])[],
    phrases: readonly (readonly [words: readonly string[], pattern: RegExp, token: number])[],
  ) {
    for (const [words, token] of keywords) {
      const [first = '', ...rest] = words.split(' ');
      const opening = this.opening(first);
      if (rest.length === 0) opening.token = token;
      else opening.longer.push({ words: rest.map(unitsOfWord), token });
    }
    for (const [word, pattern, token] of apart) this.opening(word).apart = { pattern, token };
    for (const [words, pattern, token] of phrases) for (const word of words) this.opening(word).phrase = { pattern, token };
  }

  /** What may begin with the word that stands here and has this hash. */
  find(units: Uint16Array, start: number, end: number, hash: number): Opening | undefined {
    for (let slot = hash & (SLOTS - 1); ; slot = (slot + 1) & (SLOTS - 1)) {
      const opening = this.slots[slot];
      if (opening === undefined || same(opening.units, units, start, end)) return opening;
    }
  }

  private opening(word: string): Opening {
    const units = unitsOfWord(word);
    const hash = hashOf(units, 0, units.length);
    const known = this.find(units, 0, units.length, hash);
    if (known) return known;
    const opening: Opening = { word, token: 0, longer: [], apart: undefined, phrase: undefined, units };
    let slot = hash & (SLOTS - 1);
    while (this.slots[slot] !== undefined) slot = (slot + 1) & (SLOTS - 1);
    this.slots[slot] = opening;
    return opening;
  }
}

function same(word: Uint16Array, units: Uint16Array, start: number, end: number): boolean {
  const { length } = word;
  if (length !== end - start) return false;
  for (let index = 0; index < length; index++) if (word[index] !== units[start + index]) return false;
  return true;
}
