import type * as z from 'zod/mini';
import { type InTrustedFolder, question } from '../../plans/protocol.js';
import type { ShownPlace } from '../../webview/place.js';
import type { FROM_CHANGE } from './from-page.js';

/** What the plan is compared with: the last commit, or where this branch left the main branch. */
export type CompareWith = 'commit' | 'main';

/** What the change to a plan means; or why that cannot be said, in a sentence for people. */
export type ChangeAnswer =
  | {
      readonly type: 'change';
      /** Parts of the page, made by the report, which escapes whatever the plan says. */
      readonly parts: readonly { readonly id: string; readonly html: string }[];
      /** Where in the text the subject stands; the line counts from 0. */
      readonly places: readonly { readonly id: string; readonly uri: string; readonly line: number }[];
      /** The findings that the page offers to fix, by the id that it has there. */
      readonly fixable: readonly (CausedFinding & { readonly id: string })[];
    }
  | { readonly type: 'none'; readonly why: string };

export interface ChangeParams extends InTrustedFolder {
  readonly uri: string;
  readonly against: CompareWith;
}

/** Asks what the change to the plan of a document means. */
export const CHANGE = question<ChangeParams, ChangeAnswer>('goldenthread/change');

/** A finding that the change caused, as the comparison tells it. */
export interface CausedFinding {
  readonly rule: string;
  readonly element: string | null;
  readonly message: string;
}

/** Something that fixes a finding: what it does, and the changes to the text. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly (ShownPlace & { readonly text: string })[];
}

/** Asks what fixes a finding that a change caused; nothing where it is there no more. */
export const FIXES = question<ChangeParams & { readonly finding: CausedFinding }, readonly Fix[]>('goldenthread/change/fixes');

/** What the page receives: all of itself. */
export interface ToPage {
  readonly against: CompareWith;
  readonly answer: ChangeAnswer;
}

/** What is done in the page. */
export type FromPage = z.infer<typeof FROM_CHANGE>;
