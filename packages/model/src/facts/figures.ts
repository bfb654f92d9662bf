import type { PeriodFact, Span, TextFile, ValueFact, WordsFact } from './common.js';

/** A figure that a CSV file states. Its places are in that file. */
export interface FigureFact {
  /** The measure by name, code or title; undefined in a table of one measure. */
  readonly of: WordsFact | undefined;
  readonly row: 'baseline' | 'target' | 'actual' | 'forecast';
  /** The part of a split measure. */
  readonly part: WordsFact | undefined;
  readonly period: PeriodFact;
  readonly value: ValueFact;
  readonly at: Span;
}

/** What a CSV file holds of figures. */
export interface FigureTable {
  /** The file itself, as places in it name it. */
  readonly source: TextFile;
  readonly figures: readonly FigureFact[];
  /** What of the table does not become a figure of the plan, and why. */
  readonly leftOut: readonly { readonly at: Span; readonly message: string }[];
  /** Why nothing of it is read, in a sentence; undefined where it is read. */
  readonly refused?: string | undefined;
}
