import { distance } from 'fastest-levenshtein';

/** A longer name is no typing mistake. */
const LONGEST = 200;

/** The candidate that a name was probably meant to be; undefined when none is near. Letter case counts little. */
export function closestName(name: string, candidates: Iterable<string>): string | undefined {
  return new NameComparison(Number.POSITIVE_INFINITY).closest(name, new CandidateNames(candidates));
}

interface Candidate {
  readonly name: string;
  readonly lower: string;
  /** Its place among the others: of two that are as near, the first is meant. */
  readonly order: number;
}

/** Names that others may have been meant to be, by their lengths: a name of quite another length is never near. */
export class CandidateNames {
  private readonly byLength: ReadonlyMap<number, readonly Candidate[]>;

  constructor(names: Iterable<string>) {
    const candidates = Array.from(names, (name, order): Candidate => ({ name, lower: name.toLowerCase(), order }));
    this.byLength = Map.groupBy(candidates, ({ name }) => name.length);
  }

  /** Those of a length. */
  ofLength(length: number): readonly Candidate[] {
    return this.byLength.get(length) ?? [];
  }
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

  /** The candidate that a name was probably meant to be; undefined when none is near. Of two lists, the first counts first. */
  closest(name: string, ...lists: readonly CandidateNames[]): string | undefined {
    if (name.length > LONGEST || this.isOver) return undefined;
    const lower = name.toLowerCase();
    const most = Math.max(1, Math.floor(name.length / 3));
    let best: string | undefined;
    let least = most + 1;
    for (const list of lists) {
      let bestOrder = -1;
      for (const length of lengthsNear(name.length, most)) {
        // As many letters as names differ in length, they differ in.
        if (Math.abs(length - name.length) > least) break;
        for (const candidate of list.ofLength(length)) {
          this.steps += STEPS_TO_BEGIN + Math.ceil(name.length / LETTERS_AT_ONCE) * length;
          const cost = distance(lower, candidate.lower);
          if (cost > least || (cost === least && candidate.order > bestOrder)) continue;
          [best, bestOrder, least] = [candidate.name, candidate.order, cost];
        }
      }
    }
    return best;
  }
}

/** A length and those beside it, the nearest first. */
function* lengthsNear(length: number, most: number): Generator<number> {
  yield length;
  for (let apart = 1; apart <= most; apart++) {
    yield length - apart;
    yield length + apart;
  }
}
