import { RepositoryError } from '../disk/errors.js';

/** A commit, as its log has it. */
export interface Commit {
  readonly id: string;
  /** The day on which it was made, as in 2026-02-10. */
  readonly on: string;
  /** Who wrote it, as git has the name. */
  readonly by: string;
  /** Its first line. */
  readonly subject: string;
}

/** A file that a commit changed. */
export interface FileChange {
  readonly path: string;
  readonly mode: string;
  /** What it holds now; undefined where it is gone. */
  readonly object: string | undefined;
}

/** A commit with the files that it changed. */
export interface LoggedCommit extends Commit {
  readonly changes: readonly FileChange[];
}

/** Stands between the parts of a commit's line; no part can hold it. */
const MARK = '\u0002';

/**
 * How `git log` is asked: against the first parent of each, so that a merge counts as one step; files by their objects, names as
 * they are.
 */
export const LOG_OPTIONS: readonly string[] = [
  '--first-parent',
  '--diff-merges=first-parent',
  '--raw',
  '-z',
  '--no-abbrev',
  '--no-renames',
  '--reverse',
  `--format=%x02%H%x02%cs%x02%an%x02%s`,
];

const CHANGE = /^\n?:\d{6} (?<mode>\d{6}) [0-9a-f]+ (?<object>[0-9a-f]{40}|[0-9a-f]{64}) [A-Z]\d*$/;

/** The output of `git log` with {@link LOG_OPTIONS}: the commits, the oldest first. Fails with {@link RepositoryError} on anything else. */
export function readLog(out: Buffer): LoggedCommit[] {
  const commits: (Commit & { readonly changes: FileChange[] })[] = [];
  const parts = out.toString().split('\0');
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as string;
    if (part.startsWith(MARK)) {
      const [id = '', on = '', by = '', subject = ''] = part.slice(1).split(MARK);
      commits.push({ id, on, by, subject, changes: [] });
      continue;
    }
    if (part === '' || part === '\n') continue;
    const groups = CHANGE.exec(part)?.groups;
    const path = parts[++index];
    const commit = commits.at(-1);
    if (!groups || path === undefined || !commit)
      throw new RepositoryError(
        `git gave an answer that cannot be understood, so nothing is compared. It said: ${part.slice(0, 200)}`,
      );
    const { mode = '', object = '' } = groups;
    commit.changes.push({ path, mode, object: /^0+$/.test(object) ? undefined : object });
  }
  return commits;
}
