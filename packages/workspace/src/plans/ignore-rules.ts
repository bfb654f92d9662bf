import { groupDigits } from '@goldenthread/model';
import ignore from 'ignore';

// A `.gitignore` file is somebody else's, and each of its patterns is tried with each path. So what it may cost has limits.

/** The most patterns of one file that are followed, and the longest of them in characters. */
const [MOST_PATTERNS, LONGEST_PATTERN] = [5_000, 1_000];

/** The most `**` of a pattern: every one of them may stand for any number of a path's folders. */
const MOST_GLOBSTARS = 3;

/** How much trying there is in a search: beyond that, nothing is left out any more. */
const MOST_WORK = 20_000_000;

/** What a search has left for trying patterns. */
export class PatternBudget {
  private left = MOST_WORK;

  /** Takes so much. Gives whether there was that much left. */
  take(work: number): boolean {
    this.left -= work;
    return this.left >= 0;
  }
}

/** What a `.gitignore` file leaves out. */
export class IgnoreRules {
  private readonly rules = ignore();
  /** How many patterns have no `**`, one of them, and so on. */
  private readonly counts: readonly number[];
  private readonly notFollowed: number;
  private isOver = false;

  constructor(
    text: string,
    private readonly work: PatternBudget,
    /** What is said of a file that is not followed at all. */
    private readonly notRead?: string,
  ) {
    const patterns = text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));
    const followed = patterns.slice(0, MOST_PATTERNS).map(simplified).filter(isFollowed);
    this.rules.add(followed);
    const counts = Array.from({ length: MOST_GLOBSTARS + 1 }, () => 0);
    for (const each of followed) counts[globstars(each)] = (counts[globstars(each)] ?? 0) + 1;
    this.counts = counts;
    this.notFollowed = patterns.length - followed.length;
  }

  /** Whether a path, seen from the folder of the file, is left out. A folder's ends in a slash. */
  ignores(path: string): boolean {
    const folders = path.split('/').length;
    const work = this.counts.reduce((sum, count, power) => sum + count * folders ** power, 0);
    if (!this.isOver && !this.work.take(work)) this.isOver = true;
    return !this.isOver && this.rules.ignores(path);
  }

  /** What is said of the file, after its path, where not everything in it is followed. */
  get says(): string | undefined {
    if (this.notRead !== undefined) return this.notRead;
    if (this.isOver) return 'has too many patterns for so many folders and files. From some of these on it is not followed.';
    if (this.notFollowed === 0) return undefined;
    const [lines, are] = this.notFollowed === 1 ? ['line', 'is'] : ['lines', 'are'];
    return `has ${groupDigits(this.notFollowed)} ${lines} that ${are} not followed. At most ${groupDigits(MOST_PATTERNS)} patterns are, each of at most ${groupDigits(LONGEST_PATTERN)} characters and with ${MOST_GLOBSTARS} times ** in it.`;
  }
}

const isFollowed = (pattern: string): boolean => pattern.length <= LONGEST_PATTERN && globstars(pattern) <= MOST_GLOBSTARS;

/** Several `**` one after another mean the same as one. */
function simplified(pattern: string): string {
  return pattern.replace(/(?<![^/])\*{2,}(?:\/\*{2,})+(?![^/])/g, '**');
}

function globstars(pattern: string): number {
  return pattern.match(/(?<![^/])\*{2,}(?![^/])/g)?.length ?? 0;
}
