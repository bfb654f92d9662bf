import type { FigureTables } from './figures.js';

/** What the generated part tells of the grammar's tokens. */
export interface Vocabulary {
  /** The names of the tokens; a token's number is its place here. The first is the end of a line. */
  readonly tokens: readonly string[];
  /** The keywords as their words, with their tokens; of those with the same first word the longest first. */
  readonly keywords: readonly (readonly [words: string, token: number])[];
  /** Words that what follows tells apart from a keyword. */
  readonly toldApart: readonly (readonly [word: string, pattern: RegExp, token: number])[];
  /** Several words that are one figure or period: the words that they begin with, the whole, and its token. */
  readonly phrases: readonly (readonly [words: readonly string[], pattern: RegExp, token: number])[];
  readonly figures: FigureTables;
  readonly name: RegExp;
  readonly word: RegExp;
  readonly NAME: number;
  readonly WORD: number;
  readonly WORDS: number;
  readonly TITLE: number;
  readonly COMMA: number;
  readonly DASH: number;
  /** What begins nothing of the language's. */
  readonly ODD: number;
}

/** The token at the end of a line. */
export const LINE_END = 0;
