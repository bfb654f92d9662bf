import type { FigureFlag } from '../values/flags.js';
import type { Inexact } from '../values/inexact.js';
import type { Pence } from '../values/money.js';
import type { Period } from '../values/period.js';

/** A stretch of a file's text, in UTF-16 units from its start; `end` is just past the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
  /** Set where the place is in another file than what it belongs to: in a CSV that figures are read from. */
  readonly file?: TextFile;
}

/** A text by its path, its length, and where its lines start: all that a place needs. */
export interface TextFile {
  /** The path, with `/` between folders. */
  readonly file: string;
  readonly lines: readonly number[];
  readonly length: number;
}

/** A name that is declared or used. Names from another plan have a dot: `CountyPlan.StrongEconomy`. */
export interface NameFact {
  readonly name: string;
  readonly at: Span;
}

/** Words for people: what stands after a colon, a `>` line or a `#` comment, without its mark. */
export interface WordsFact {
  readonly text: string;
  readonly at: Span;
}

/** A period as typed; without `period` when it is not one, which is a problem of its own. */
export interface PeriodFact {
  readonly text: string;
  readonly at: Span;
  readonly period?: Period;
}

/**
 * A value as typed. `money` has its exact pence (undefined when it cannot be exact), `number` and `percent` their
 * number; `empty` is a `-` in a row, or a flag that says why a figure is missing. `text` is the figure without its flag, `at`
 * both together. An `inexact` figure keeps its word in the text: `below 5%`, whose number is 5.
 */
export type ValueFact = { readonly text: string; readonly at: Span; readonly flag?: FigureFlag; readonly inexact?: Inexact } & (
  | { readonly type: 'money'; readonly pence?: Pence }
  | { readonly type: 'number' | 'percent'; readonly value: number }
  | { readonly type: 'empty' }
);

/** What every clause has. */
export interface ClauseBase {
  readonly at: Span;
  /**
   * Set where the clause is not written there, but taken from what the clause at its place names: `as Lof.M13_2`, or figures of
   * a CSV file.
   */
  readonly taken?: true;
}
