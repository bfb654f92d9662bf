import type { ThreadGraph } from '@goldenthread/report';
import { question } from '../../plans/protocol.js';
import type { Position, ShownPlace } from '../../webview/place.js';

/** The thread of a plan, and where in the text each of its nodes is declared. */
export interface Picture {
  /** The folder of the plan, by which pictures are told apart. */
  readonly root: string;
  readonly graph: ThreadGraph;
  readonly places: Readonly<Record<string, ShownPlace>>;
}

/** The thread of the plan that a document belongs to; without a document, of the first plan of the workspace. */
export const PICTURE = question<{ readonly uri?: string | undefined }, Picture | null>('goldenthread/picture');

/** What a place of a document is about: the plan, and the node of its thread, if it is about one. */
export interface PictureAt {
  readonly root: string;
  readonly id?: string;
}

export const PICTURE_AT = question<{ readonly uri: string; readonly position: Position }, PictureAt | null>(
  'goldenthread/pictureAt',
);

/** What the page is told. */
export type ToPicture =
  | { readonly type: 'picture'; readonly graph: ThreadGraph | null; readonly at?: string | undefined }
  /** What the cursor is in by now. */
  | { readonly type: 'at'; readonly id: string }
  /** The thread of this is asked for, whatever is shown. */
  | { readonly type: 'about'; readonly id: string };

/** What the page says. */
export type FromPicture =
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'save'; readonly format: 'svg' | 'png'; readonly name: string; readonly base64: string }
  | { readonly type: 'trouble'; readonly message: string };
