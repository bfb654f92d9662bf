import type { ReadingRule } from '@goldenthread/model';
import type { Surroundings } from './surroundings.js';

/** What is said of a shape that people write where the language has another. */
export interface SlipMessage {
  readonly message: string;
  /** What to put in its place, where that is plain. */
  readonly text?: string | undefined;
  readonly rule?: ReadingRule;
  /** How much of what the pattern found is meant, where that is not all. */
  readonly found?: string;
}

/** A shape that people write where the language has another. */
export interface Slip {
  /** Finds it in the logic of a line. */
  readonly pattern: RegExp;
  /** What to say of what was found; undefined where it is something else after all. */
  readonly say: (found: RegExpExecArray, around: Surroundings) => SlipMessage | undefined;
}

/** Asks whether another writing was meant. */
export const didYouMean = (text: string | undefined, fallback: string): string =>
  text === undefined ? fallback : `Did you mean ${text}?`;
