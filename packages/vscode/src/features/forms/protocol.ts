import type { ElementKind } from '@goldenthread/model';
import type * as z from 'zod/mini';
import { question } from '../../plans/protocol.js';
import type { Position, ShownPlace } from '../../webview/place.js';
import type { FROM_FORM } from './from-page.js';

/** One of several answers. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** What every field has. */
interface AnyField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  /** A heading above this field and those after it. */
  readonly heading?: string;
  /** Stands beside the field after it, or before it, that is half too. */
  readonly half?: true;
  readonly value?: string;
}

/** Something that a form asks. */
export type Field =
  /** Words; of several lines where there may be several things, one on each. */
  | (AnyField & {
      readonly type: 'words';
      readonly several?: true;
      readonly offers?: readonly string[];
      readonly yearsOf?: string;
    })
  /** One of a list; with `fresh`, or something new, whose words are the value of `NAME.new`. */
  | (AnyField & { readonly type: 'choice'; readonly options: readonly Option[]; readonly fresh?: string })
  /** With `severalIn`, only asked where the words of that field are of several lines. */
  | (AnyField & { readonly type: 'radios'; readonly options: readonly Option[]; readonly severalIn?: string })
  /** An amount for each year: the values of `NAME.YEAR`. Years come from another field with `yearsFrom`. */
  | (AnyField & { readonly type: 'amounts'; readonly years: readonly string[]; readonly yearsFrom?: string });

/** A page that asks for a few things and writes them into the plan. */
export interface Form {
  readonly title: string;
  readonly lead?: string;
  readonly fields: readonly Field[];
  readonly submit: string;
  /** What it adds to, by its name or else its title: the text may change while the form is filled in. */
  readonly of?: string;
}

/** What was answered, by the name of the field. */
export type Values = Readonly<Record<string, string>>;

/** What keeps a form from being written, by the name of the field. */
export type Problems = Readonly<Record<string, string>>;

/** The value of a choice that means something new. */
export const NEW_VALUE = '+';

/** What a form adds: something of a kind, or who leads. */
export type Adds = ElementKind | 'lead';

interface About {
  readonly uri: string;
  readonly position: Position;
  readonly kind: Adds;
  /** What the form said that it adds to; without it, whatever is at the position. */
  readonly of?: string | undefined;
}

/** Asks for the form that adds something of a kind to what is declared at a place; null where there is none. */
export const ADD_FORM = question<About, Form | null>('goldenthread/addForm');

/** A change to a file. */
export interface FormEdit extends ShownPlace {
  readonly text: string;
}

/** Asks what to write for a form that was filled in; null where what it adds to is gone. */
export const ADD_WRITTEN = question<
  About & { readonly values: Values },
  { readonly problems: Problems } | { readonly edits: readonly FormEdit[] } | null
>('goldenthread/addWritten');

/** What the page receives. */
export type ToForm = { readonly type: 'form'; readonly form: Form } | { readonly type: 'problems'; readonly problems: Problems };

/** What is done on the page. */
export type FromForm = z.infer<typeof FROM_FORM>;
