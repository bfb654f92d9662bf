import { countedInWords, listed, numberInWords } from '@goldenthread/model';
import { AGREEMENTS } from '@goldenthread/rules';
import { isUnagreed, isWordsOnly } from '../agreed.js';
import { decisionInWords } from '../decisions.js';
import type { Change, Diff, Grade, Matter } from '../schema.js';
import { EXEMPT_MARK } from '../words.js';

/** One row of what a comparison shows: a matter, who has to agree to it, and whether they have. */
export interface DiffRow {
  readonly matter: Matter;
  readonly changes: readonly Change[];
  /** What happened, in a sentence or two; marked where it is not for publication. */
  readonly summary: string;
  readonly grade: Grade;
  /** Who has to agree, by name; empty where nobody has to, or nobody is named. */
  readonly agree: readonly string[];
  /** Why they have to, where that is not plain. */
  readonly why: string | null;
  /** The decisions that approve it; or that there is none, and why the nearest one does not. */
  readonly decision: string;
  /** Whether members have to agree, and have not. */
  readonly isOpen: boolean;
  readonly isWordsOnly: boolean;
}

/** The rows of a comparison: those that members have to agree to first. */
export function diffRows({ changes, matters }: Pick<Diff, 'changes' | 'matters'>): DiffRow[] {
  return matters
    .map((matter) => rowOf(matter, matter.changes.map((index) => changes[index]) as Change[]))
    .sort((a, b) => AGREEMENTS.indexOf(b.grade) - AGREEMENTS.indexOf(a.grade));
}

function rowOf(matter: Matter, changes: readonly Change[]): DiffRow {
  const grade = changes.reduce<Grade>(
    (most, each) => (AGREEMENTS.indexOf(each.grade) > AGREEMENTS.indexOf(most) ? each.grade : most),
    'editorial',
  );
  const theirs = changes.filter((each) => each.grade === grade);
  const whys = unique(theirs.flatMap(({ why }) => why ?? []));
  return {
    matter,
    changes,
    summary: changes.some(({ exempt }) => exempt) ? `${EXEMPT_MARK} ${matter.summary}` : matter.summary,
    grade,
    agree: unique(theirs.flatMap(({ agree }) => agree)),
    why: whys.length === 0 ? null : whys.join(' '),
    decision: decisionOf(theirs),
    isOpen: theirs.some(isUnagreed),
    isWordsOnly: changes.every(isWordsOnly),
  };
}

function decisionOf(changes: readonly Change[]): string {
  const open = changes.filter(isUnagreed);
  const told = unique(changes.map(decisionInWords).filter((each) => each !== ''));
  if (open.length === 0 || open.length === changes.length) return told.join('; ');
  const agreed = told.filter((each) => !each.startsWith('none'));
  return `none for ${numberInWords(open.length)} of ${countedInWords(changes.length, 'change')}${agreed.length === 0 ? '' : `; ${listed(agreed)}`}`;
}

const unique = <T>(some: readonly T[]): T[] => [...new Set(some)];
