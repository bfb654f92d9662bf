import type { ClauseFact, ClauseType, ElementKind, UseFact } from '@goldenthread/model';
import type { ClauseScanner } from './clause-scanner.js';
import type { Vocabulary } from './vocabulary.js';

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
