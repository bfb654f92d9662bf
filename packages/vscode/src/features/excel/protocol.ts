import { question } from '../../plans/protocol.js';

/** A place in a document; both count from 0. */
export interface At {
  readonly line: number;
  readonly character: number;
}

/** What a copied table can become: rows of a budget, rows of the element that the cursor is in, or whole measures. */
export type SheetAs = 'budget' | 'rows' | 'measures';

/** What amounts count in: pounds, thousands, millions, billions. */
export type SheetUnit = '' | 'k' | 'm' | 'bn';

/** What a person chose where the table leaves it open. */
export interface SheetChoice {
  readonly as?: SheetAs | undefined;
  readonly unit?: SheetUnit | undefined;
  /** Which period each column is for, by its number; empty where it stays out. */
  readonly columns?: Readonly<Record<number, string>> | undefined;
  readonly rows?: Readonly<Record<number, SheetRowChoice>> | undefined;
}

/** What a row is: its word in the plan, its fund; or that it stays out. */
export interface SheetRowChoice {
  readonly word?: string | undefined;
  readonly fund?: string | undefined;
  readonly leftOut?: boolean | undefined;
}

/** A row of the copied table, and what becomes of it; `word` is empty where it stays out. */
export interface ReadRow {
  readonly number: number;
  readonly label: string;
  readonly word: string;
  readonly fund?: string;
  readonly figures: readonly string[];
  readonly problems: readonly string[];
}

/** Something of the plan that can be chosen. */
export interface Choosable {
  readonly name: string;
  readonly title: string;
}

/** A copied table as it will stand in the plan. */
export interface SheetAnswer {
  readonly as: SheetAs;
  readonly possible: readonly SheetAs[];
  readonly unit: SheetUnit;
  readonly columns: readonly string[];
  /** Every column with figures, and the period that it is for; empty where it stays out. */
  readonly all: readonly { readonly number: number; readonly heading: string; readonly period: string }[];
  /** The periods that a column can be for. */
  readonly periods: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly words: readonly string[];
  readonly funds: readonly Choosable[];
  /** The text as it will stand. */
  readonly text: string;
  /** What was guessed, left out or not understood. */
  readonly notes: readonly string[];
  /** What to put where. */
  readonly edit: { readonly start: At; readonly end: At; readonly text: string };
}

export interface SheetParams {
  readonly uri: string;
  readonly position: At;
  /** What the spreadsheet put on the clipboard, as text. */
  readonly text: string;
  readonly choice?: SheetChoice | undefined;
}

/** Asks what a copied table would become at a place; null where it is no table of a plan, or can't stand there. */
export const READ_SHEET = question<SheetParams, SheetAnswer | null>('goldenthread/readSheet');

/** A table for a spreadsheet. */
export interface CopyAnswer {
  readonly text: string;
  readonly rows: number;
}

/** Asks for the figures at the cursor, or in what is selected, as a table for a spreadsheet; null where there are none. */
export const COPY_TABLE = question<{ readonly uri: string; readonly start: At; readonly end: At }, CopyAnswer | null>(
  'goldenthread/copyTable',
);

/** What the preview is told. */
export interface ToPreview {
  readonly answer: SheetAnswer;
  /** Set where it is another table than before: nothing is chosen yet. */
  readonly first: boolean;
}

/** What is done in the preview. */
export type FromPreview =
  | { readonly type: 'choose'; readonly choice: SheetChoice }
  | { readonly type: 'insert' }
  | { readonly type: 'cancel' };
