import type { ClauseFact, ClauseType, ElementKind, UseFact } from '@goldenthread/model';
import type { ClauseScanner } from './clause-scanner.js';
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

/** Reads the clause that begins with the next token. */
export type ClauseReader = (scanner: ClauseScanner) => ClauseFact;

/** What the generated part tells of an element: what its first line holds, and what each of its clauses is read by. */
export interface ElementShape {
  readonly kind: ElementKind;
  /** What stands behind its kind: a name, a name that may be left out, nothing, or what the budget is for. */
  readonly head: 'name' | 'name?' | 'none' | 'target';
  /** By the token that opens a clause: how the clause is read, and its type. */
  readonly clauses: readonly (readonly [token: number, read: ClauseReader, type: ClauseType])[];
  /** By the token that opens a child: the child. */
  readonly children: readonly (readonly [token: number, shape: ElementShape])[];
}

/** The grammar, as the generator writes it down. */
export interface GrammarTables {
  readonly words: Vocabulary;
  readonly declarations: readonly (readonly [token: number, shape: ElementShape])[];
  readonly use: number;
  /** Gives undefined where the line broke off before it had what it must have. */
  readonly readUse: (scanner: ClauseScanner) => UseFact | undefined;
}

/** The token at the end of a line. */
export const LINE_END = 0;
