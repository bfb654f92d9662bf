import type { FileFacts, Plan } from '@goldenthread/model';

/** A short text that an editor shows within the text of a plan, without being part of it. */
export interface Hint {
  /** The offset that it stands behind. */
  readonly at: number;
  readonly text: string;
  /** What it means, for when somebody points at it. */
  readonly means: string;
}

/** Finds the hints of one sort in a file. */
export type Hints = (plan: Plan, file: FileFacts) => Iterable<Hint>;
