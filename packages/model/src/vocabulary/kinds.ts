import { type ElementKind, KIND_GRAMMAR } from '../facts/generated.js';
import { KIND_TRAITS } from './kind-traits.js';
import type { KindTraits } from './traits.js';

/** A kind: its words in a plan, its family, what it takes; and its traits. */
export type Kind = (typeof KIND_GRAMMAR)[ElementKind] & KindTraits;

const kinds = Object.keys(KIND_GRAMMAR) as ElementKind[];

/** Every kind of declaration and child. */
export const KINDS: Readonly<Record<ElementKind, Kind>> = Object.fromEntries(
  kinds.map((kind) => [kind, { ...KIND_GRAMMAR[kind], ...KIND_TRAITS[kind] }]),
) as Record<ElementKind, Kind>;

/** The kinds for which something holds, in the order of the grammar. */
export function kindsWith(test: (kind: Kind) => boolean): readonly ElementKind[] {
  return kinds.filter((kind) => test(KINDS[kind]));
}
