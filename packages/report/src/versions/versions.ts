import { dayInWords, listed, readPeriod } from '@goldenthread/model';
import type { Block } from '../document/document.js';

/** One of two versions that are compared. */
export interface ComparedVersion {
  /** What it was asked for by: a tag, a branch, a folder. */
  readonly called: string;
  /** The commit; null where it is none. */
  readonly commit: string | null;
  /** The day of that, as in 2026-02-10; null where it is not committed. */
  readonly on: string | null;
}

/** Both versions, and who wrote what lies between. */
export interface Compared {
  readonly before: ComparedVersion;
  readonly after: ComparedVersion;
  readonly proposedBy: readonly string[];
}

/** Both versions with their dates, for the head of a document. */
export function comparedFacts({ before, after, proposedBy }: Compared, withAuthors = false): Block {
  return {
    type: 'facts',
    facts: [
      { term: 'Before', detail: versionInWords(before) },
      { term: 'Now', detail: versionInWords(after) },
      ...(withAuthors ? [{ term: 'Proposed by', detail: listed(proposedBy) || 'nobody is named' }] : []),
    ],
  };
}

function versionInWords({ called, commit, on }: ComparedVersion): string {
  if (commit === null) return called;
  const { period } = readPeriod(on ?? '');
  return `${called} of ${period ? dayInWords(period) : on} (version ${commit.slice(0, 10)})`;
}
