import type * as z from 'zod/mini';
import { question } from '../../plans/protocol.js';
import type { FROM_READERS_PAGE } from './from-page.js';

/** A part of the page, with its anchor. Its HTML was made from the plan by the report, which escapes whatever the plan says. */
interface PagePart {
  readonly id: string;
  readonly html: string;
}

/** Where in the text a part of the page comes from. The line counts from 0. */
export interface PagePlace {
  readonly id: string;
  readonly uri: string;
  readonly line: number;
}

/** The page of the plan that a document belongs to. */
export interface PageAnswer {
  readonly title: string;
  readonly parts: readonly PagePart[];
  /** In the order of files and lines. */
  readonly places: readonly PagePlace[];
}

/** Asks for the page of the plan that a document belongs to; without a document, of the first plan. Null where there is none. */
export const READERS_PAGE = question<{ readonly uri: string | null }, PageAnswer | null>('goldenthread/readersPage');

/** What the page receives: all of itself, or only which part the cursor is in. */
export type ToPage =
  | { readonly type: 'page'; readonly parts: readonly PagePart[]; readonly note?: string; readonly at?: string | undefined }
  | { readonly type: 'at'; readonly at: string };

/** Formats that the page can be saved in, with what a button says. */
export const PAGE_FORMATS = { word: 'Save as Word', html: 'Save as web page', print: 'Print' } as const;
export type PageFormat = keyof typeof PAGE_FORMATS;

/** Asks for the page as a file: its ending, and its bytes in base 64. */
export const PAGE_FILE = question<
  { readonly uri: string | null; readonly format: 'word' | 'html' },
  { readonly name: string; readonly ending: string; readonly contents: string } | null
>('goldenthread/readersPageFile');

/** What is done in the page: a heading was chosen, or it is to be saved. */
export type FromPage = z.infer<typeof FROM_READERS_PAGE>;
