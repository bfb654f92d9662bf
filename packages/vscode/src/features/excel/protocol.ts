import type { ClipboardTable, Named, PasteChoice, Pasted } from '@goldenthread/exchange';
import type * as z from 'zod/mini';
import { question } from '../../plans/protocol.js';
import type { Position } from '../../webview/place.js';
import type { FROM_PREVIEW } from './from-page.js';

/** What a copied table adds to the plan. */
export interface SheetAnswer extends Omit<Pasted, 'lines' | 'cells'> {
  /** The periods that a column can be for. */
  readonly periods: readonly string[];
  readonly funds: readonly Named[];
  /** The text as it will stand. */
  readonly text: string;
  /** What to put where. */
  readonly edit: { readonly start: Position; readonly end: Position; readonly text: string };
}

export interface SheetParams {
  readonly uri: string;
  readonly position: Position;
  readonly copied: ClipboardTable;
  readonly choice?: PasteChoice | undefined;
}

/** Asks what a copied table would become at a place; null where it is not a table that a plan can use, or cannot stand there. */
export const READ_SHEET = question<SheetParams, SheetAnswer | null>('goldenthread/readSheet');

/** A table for a spreadsheet. */
export interface CopyAnswer {
  readonly text: string;
  readonly rows: number;
}

/** Asks for the figures at the cursor, or in what is selected, as a table for a spreadsheet; null where there are none. */
export const COPY_TABLE = question<{ readonly uri: string; readonly start: Position; readonly end: Position }, CopyAnswer | null>(
  'goldenthread/copyTable',
);

/** What the preview receives. */
export interface ToPreview {
  readonly answer: SheetAnswer;
  /** Set where it is another table than before: nothing is chosen yet. */
  readonly first: boolean;
  /** Set where the preview opened by itself, on the first plain paste: it says so. */
  readonly byItself: boolean;
}

/** What is done in the preview. */
export type FromPreview = z.infer<typeof FROM_PREVIEW>;
