import type { MoneyFlows, PeopleGroups, PlanColumns, ThreadAround } from '@goldenthread/report';
import type * as z from 'zod/mini';
import { question } from '../../plans/protocol.js';
import type { Position, ShownPlace } from '../../webview/place.js';
import type { FROM_THREAD } from './from-page.js';

export const TABS = ['thread', 'money', 'people'] as const;
export type Tab = (typeof TABS)[number];

/** What is asked to be shown. */
export interface ThreadRequest {
  readonly tab: Tab;
  /** The element in the centre; null for the whole plan; left out for what the cursor is in. */
  readonly about?: string | null | undefined;
  /** The year whose money is shown, `2025/26`; left out for the one that the plan stands in. */
  readonly year?: string | undefined;
}

/** What a tab shows. */
export type Shown =
  | { readonly type: 'around'; readonly around: ThreadAround }
  | { readonly type: 'plan'; readonly columns: PlanColumns }
  | { readonly type: 'money'; readonly flows: MoneyFlows }
  | { readonly type: 'people'; readonly people: PeopleGroups }
  /** Nothing yet, and why: git left two versions of some lines. */
  | { readonly type: 'nothing'; readonly why: string };

/** What there is to show of a plan. */
export interface ThreadAnswer {
  /** The folder of the plan, by which plans are distinguished. */
  readonly root: string;
  readonly plan: string;
  readonly tab: Tab;
  /** The element in the centre; null for the whole plan. */
  readonly about: string | null;
  readonly years: readonly string[];
  readonly year?: string;
  readonly asAt?: string;
  /** The title of the scenario that it is looked at under. */
  readonly scenario?: string;
  /** What is left out because it is exempt, in words. */
  readonly leftOut?: string;
  readonly shown: Shown;
  /** Everything that can be searched for. */
  readonly all: readonly { readonly id: string; readonly title: string; readonly words: string }[];
  readonly places: Readonly<Record<string, ShownPlace>>;
  /** Where the gaps are that are shown, by their number among the findings. */
  readonly gaps: Readonly<Record<number, ShownPlace & { readonly rule: string }>>;
}

interface Asked extends ThreadRequest {
  readonly uri?: string | undefined;
  readonly position?: Position | undefined;
}

/** Asks for what there is to show; null where there is no plan. */
export const THREAD_VIEW = question<Asked, ThreadAnswer | null>('goldenthread/threadView');

/** A picture as SVG; or why there is none. */
export type PictureAnswer = { readonly svg: string; readonly name: string } | { readonly why: string };

/** Asks for the thread of an element as a picture to hand on, without what is exempt; null where the element is gone. */
export const THREAD_PICTURE = question<Asked, PictureAnswer | null>('goldenthread/threadPicture');

/** What a place of a document is about: the plan, and the element that the view can have in its centre. */
export const THREAD_AT = question<
  { readonly uri: string; readonly position: Position },
  { readonly root: string; readonly id: string | null } | null
>('goldenthread/threadAt');

/** What the page receives. */
export type ToThread =
  | { readonly type: 'answer'; readonly answer: ThreadAnswer | null }
  /** A picture to be drawn in dots, and handed back. */
  | { readonly type: 'draw'; readonly svg: string };

/** What is done on the page. */
export type FromThread = z.infer<typeof FROM_THREAD>;
