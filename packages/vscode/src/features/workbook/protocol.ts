import type { ImportedChange, ImportedTable, SheetMapping } from '@goldenthread/exchange';
import type * as z from 'zod/mini';
import { question } from '../../plans/protocol.js';
import type { FROM_IMPORT } from './from-page.js';

/** A file of the workspace with its text. */
export interface TextFile {
  readonly uri: string;
  readonly text: string;
}

/** A workbook, or a table as text, and how it is to be read. */
export interface ImportParams {
  readonly name: string;
  /** Its bytes in base 64. */
  readonly contents: string;
  /** What is remembered of how it was read before: the text of the mapping beside the plan. */
  readonly remembered?: string | undefined;
  /** What a person chose, sheet by sheet. */
  readonly chosen: Readonly<Record<string, SheetMapping>>;
  /** The title of a new plan; left out where the plan of a document is brought up to date. */
  readonly title?: string | undefined;
  /** A document of the plan that is brought up to date, and the files of the workspace as they are. */
  readonly into?: { readonly uri: string; readonly files: readonly TextFile[] } | undefined;
}

/** A table of a sheet as it is shown. */
export interface ShownTable extends Omit<ImportedTable, 'entries' | 'sheet'> {
  /** What it becomes, in words: `2 outcomes and 3 measures`. */
  readonly becomes: string;
}

/** A sheet as it is shown. */
export interface ShownSheet {
  readonly name: string;
  /** Set where a person chose to leave it out. */
  readonly leftOut: boolean;
  readonly notes: readonly string[];
  /** What the plan has and the sheet has not. */
  readonly missing: readonly string[];
  readonly tables: readonly ShownTable[];
}

/** What a workbook would become. */
export interface ImportAnswer {
  readonly sheets: readonly ShownSheet[];
  /** The periods that a column can be for. */
  readonly periods: readonly string[];
  /** Files that are new or change: by name in a new plan's folder, else by address. */
  readonly files: Readonly<Record<string, string>>;
  readonly changes: readonly ImportedChange[];
  /** How many questions are open. */
  readonly open: number;
  /** The mapping to keep beside the plan. */
  readonly mapping: string;
  /** The title of the plan that is brought up to date. */
  readonly plan?: string;
}

/** Asks what a workbook would become; or a sentence that says why it becomes nothing. */
export const IMPORT = question<ImportParams, ImportAnswer | { readonly problem: string }>('goldenthread/importWorkbook');

/** Asks for the plan of a document as a workbook, with the name of its file, in base 64; null where there is no plan. */
export const EXPORT_WORKBOOK = question<
  { readonly uri: string; readonly files: readonly TextFile[] },
  { readonly name: string; readonly contents: string } | null
>('goldenthread/exportWorkbook');

/** What the page receives. */
export interface ToImport {
  readonly name: string;
  readonly answer: ImportAnswer;
  /** The plan that the workbook could go into; undefined where there is none. */
  readonly there: string | undefined;
  readonly isNew: boolean;
  readonly title: string;
  readonly chosen: Readonly<Record<string, SheetMapping>>;
}

/** What is done on the page. */
export type FromImport = z.infer<typeof FROM_IMPORT>;

/** What is changed of how a sheet is read; an empty way takes back that it was left out. */
export type SheetChange = Extract<FromImport, { readonly type: 'choose' }>['change'];
