import type { Element, FileFacts, Plan, Span } from '@goldenthread/model';
import type { Gaps } from '@goldenthread/rules';
import { titleOf } from '../title-of.js';

/** A place that a lens leads to. */
export interface LensPlace {
  readonly file: Pick<FileFacts, 'file' | 'lines'>;
  readonly at: Span;
  /** What is there, for editors that list no more than a name. */
  readonly what: string;
}

/** A line above a declaration that says how it stands; a click shows the places that it is made of. */
export interface Lens {
  readonly text: string;
  readonly places: readonly LensPlace[];
}

/** Finds the lenses of one declaration. */
export type Lenses = (plan: Plan, element: Element, gaps: Gaps) => Lens[];

/** Where some elements are declared. */
export function placesOf(plan: Plan, elements: readonly Element[]): LensPlace[] {
  return elements.map((element) => ({ file: element.file, at: element.nameAt, what: titleOf(plan, element) }));
}
