import { distance } from 'fastest-levenshtein';

/** A longer name is no typing mistake. */
const LONGEST = 200;

/** The candidate that a name was probably meant to be; undefined when none is near. Letter case counts little. */
export function closestName(name: string, candidates: Iterable<string>): string | undefined {
  return new NameComparison(Number.POSITIVE_INFINITY).closest(name, candidates);
}

/** Two names are compared 32 letters of one at a time with the other; beginning is as much work as so many steps of that. */
const [LETTERS_AT_ONCE, STEPS_TO_BEGIN] = [32, 50];

/** Looks for what names were probably meant to be, up to a limit of what is compared in all. */
export class NameComparison {
  private steps = 0;

  /** `most`: how many steps of comparing there may be. */
  constructor(private readonly most: number) {}

  /** Whether the limit is reached: then nothing is looked for any more. */
  get isOver(): boolean {
    return this.steps > this.most;
  }

  /** The candidate that a name was probably meant to be; undefined when none is near. */
  closest(name: string, candidates: Iterable<string>): string | undefined {
    if (name.length > LONGEST || this.isOver) return undefined;
    const lower = name.toLowerCase();
    let best: string | undefined;
    let least = Math.max(1, Math.floor(name.length / 3)) + 0.5;
    for (const candidate of candidates) {
      this.steps++;
      if (Math.abs(candidate.length - name.length) > least) continue;
      this.steps += STEPS_TO_BEGIN + Math.ceil(name.length / LETTERS_AT_ONCE) * candidate.length;
      const cost = distance(lower, candidate.toLowerCase());
      if (cost < least) {
        best = candidate;
        least = cost;
      }
    }
    return best;
  }
}
