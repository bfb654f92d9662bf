import { leadsElsewhere, unexpected } from './objects.js';

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

/** Begins a commit's line, and stands between its parts. */
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

/** A name may hold the mark, where somebody made the commit by hand. */
const COMMIT = new RegExp(
  `^${MARK}(?<id>[0-9a-f]{40}|[0-9a-f]{64})${MARK}(?<on>\\d{4}-\\d{2}-\\d{2})${MARK}(?<by>[^\\0]*?)${MARK}(?<subject>[^${MARK}]*)$`,
);
const CHANGE = /^\n?:\d{6} (?<mode>\d{6}) [0-9a-f]+ (?<object>[0-9a-f]{40}|[0-9a-f]{64}) [A-Z]\d*$/;

/** The output of `git log` with {@link LOG_OPTIONS}: the commits, the oldest first. Fails with a RepositoryError on anything else. */
export function readLog(out: Buffer): LoggedCommit[] {
  const commits: (Commit & { readonly changes: FileChange[] })[] = [];
  const parts = out.toString().split('\0');
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index] as string;
    if (part.startsWith(MARK)) {
      const commit = COMMIT.exec(part)?.groups as unknown as Commit | undefined;
      if (!commit) throw unexpected(part);
      commits.push({ ...commit, changes: [] });
      continue;
    }
    if (part === '' || part === '\n') continue;
    const groups = CHANGE.exec(part)?.groups;
    const path = parts[++index];
    const commit = commits.at(-1);
    if (!groups || !path || !commit || leadsElsewhere(path)) throw unexpected(part);
    const { mode = '', object = '' } = groups;
    commit.changes.push({ path, mode, object: /^0+$/.test(object) ? undefined : object });
  }
  return commits;
}
