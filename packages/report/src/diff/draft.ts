import type { Change } from './schema.js';

/** A change of an element, before it is put into the whole: its sentence lacks its subject. */
export interface Draft {
  readonly kind: Change['kind'];
  readonly grade: Change['grade'];
  /** What comes after the element in the sentence. */
  readonly says: string;
  readonly why?: string;
  /** Set where the promise itself is worded otherwise: its title or its explanation. */
  readonly reworded?: true;
  readonly figures?: readonly Change['figures'][number][];
  readonly reason?: string;
  /** The difference of each year in pence, for changes of budget lines. */
  readonly money?: ReadonlyMap<number, number>;
}
