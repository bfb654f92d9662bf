import type { Pence, Period, Rag } from '@goldenthread/model';
import type { Picture } from '../charts/picture.js';

/** A line of the plan that a figure comes from: the file, and the line counted from 1. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/**
 * What stands in a cell, with its exact value: a renderer for people shows the words, one for a spreadsheet the value. A
 * cell is never blank: what is not there says why.
 */
export type Cell =
  /** `to` is the anchor of what the words name, for renderers that have a place for it to lead to. */
  | { readonly type: 'words'; readonly text: string; readonly to?: string }
  /** An exact amount in pence, and the lines of the plan that make it up. */
  | { readonly type: 'money'; readonly pence: Pence; readonly lines: readonly SourceLine[] }
  /** A figure of a measure or a count, in the measure's own unit, and as it is typed. */
  | { readonly type: 'figure'; readonly amount: number; readonly text: string; readonly lines: readonly SourceLine[] }
  | { readonly type: 'date'; readonly period: Period }
  | { readonly type: 'rag'; readonly rag: Rag }
  /** Nothing, and why: `not due`, `no figure yet`. */
  | { readonly type: 'none'; readonly why: string };

export interface Column {
  readonly head: string;
  /** Whether it holds figures, which are set to the right. */
  readonly figures?: true;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** Set for a sum: the rows of the same table, counted from 0, whose figures it adds up in each column. */
  readonly adds?: readonly number[];
}

export interface Table {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  /** The first cell of a row is what the row is about. */
  readonly rows: readonly Row[];
}

/** Something said of what a section is about: `Owner`, and who. */
interface Fact {
  readonly term: string;
  readonly detail: string;
}

export type Block =
  | { readonly type: 'paragraph'; readonly text: string; readonly strong?: true }
  /** The plan's own `>` lines, in Markdown. */
  | { readonly type: 'narrative'; readonly markdown: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  /** Shows what the table after it says: formats without pictures leave it out. */
  | { readonly type: 'picture'; readonly picture: Picture }
  | Table;

export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** A report, whatever it is shown in. Pure data; every renderer shows all of it. */
export interface ReportDocument {
  /** The report's permanent name. */
  readonly report: string;
  readonly title: string;
  readonly organisation: string | undefined;
  /** The language of the words, for example `en-GB`. */
  readonly language: string;
  /** The money sign of the plan. */
  readonly symbol: string;
  /** What the whole of it is to be known by: `DRAFT`, `EXEMPT`. */
  readonly marks: readonly string[];
  /** `As at 15 January 2026`, the plan it is made of. */
  readonly standing: readonly string[];
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

/** Every table of a document, in order, with the headings that it stands under. */
export function* tablesOf(
  document: Pick<ReportDocument, 'blocks' | 'sections'>,
  above: readonly string[] = [],
): Generator<{
  readonly table: Table;
  readonly headings: readonly string[];
}> {
  for (const block of document.blocks) if (block.type === 'table') yield { table: block, headings: above };
  for (const section of document.sections) yield* tablesOf(section, [...above, section.title]);
}
