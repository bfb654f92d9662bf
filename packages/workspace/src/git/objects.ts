import { RepositoryError } from '../disk/errors.js';
import { REPLACED } from '../disk/plan-file.js';

/** An entry of a commit's tree. */
export interface TreeEntry {
  readonly mode: string;
  readonly type: string;
  readonly object: string;
  readonly path: string;
}

const ENTRY = /^(?<mode>\d{6}) (?<type>blob|commit|tree) (?<object>[0-9a-f]{40}|[0-9a-f]{64})\t(?<path>[^\0]+)$/;
const HEADER = /^(?<object>[0-9a-f]{40}|[0-9a-f]{64}) (?<type>[a-z]+) (?<size>\d{1,15})$/;

/** The object name that git gave as an answer. Fails with {@link RepositoryError} on anything else. */
export function readObjectName(out: Buffer): string {
  const text = out.toString('latin1').trimEnd();
  if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)) throw unexpected(text);
  return text;
}

/**
 * The output of `git ls-tree -r -z`: every entry, or a {@link RepositoryError}. A path that is not UTF-8 has a replacement
 * character in the place of what cannot be read.
 */
export function readTree(out: Buffer): TreeEntry[] {
  if (out.length === 0) return [];
  if (out.at(-1) !== 0) throw unexpected('a list of files that breaks off');
  const known = new Set<string>();
  return out
    .toString()
    .slice(0, -1)
    .split('\0')
    .map((line) => {
      const entry = ENTRY.exec(line)?.groups as TreeEntry | undefined;
      if (!entry || leadsElsewhere(entry.path)) throw unexpected(line);
      // Only a tree that somebody made by hand has a path twice. Names that are not UTF-8 may look alike.
      if (known.has(entry.path) && !entry.path.includes(REPLACED)) throw unexpected(line);
      known.add(entry.path);
      return entry;
    });
}

/** Whether a path would lead out of its repository, or has a part without a name. No checkout holds such a file. */
export function leadsElsewhere(path: string): boolean {
  return /(?:^|\/)\.{0,2}(?:\/|$)/.test(path);
}

/**
 * The output of `git cat-file --batch` for these objects: the bytes of each. A wrong size would shift every later file, so
 * anything but exactly these objects, in this order and to the last byte, is a {@link RepositoryError}.
 */
export function readBatch(out: Buffer, objects: readonly string[]): Buffer[] {
  let at = 0;
  const contents = objects.map((object) => {
    const end = out.indexOf(10, at);
    const header = out.toString('latin1', at, Math.max(at, end));
    if (header === `${object} missing`) throw missing(object);
    const { object: got, type, size = '' } = HEADER.exec(header)?.groups ?? {};
    const start = end + 1;
    const stop = start + Number(size);
    if (end < 0 || got !== object || type !== 'blob' || out[stop] !== 10) throw unexpected(header);
    at = stop + 1;
    return out.subarray(start, stop);
  });
  if (at !== out.length) throw unexpected(out.toString('latin1', at));
  return contents;
}

/** What is said of an object that this copy of the repository lacks. */
export function missing(object: string): RepositoryError {
  return new RepositoryError(
    `This copy of the repository is not complete: the object ${object} is missing, so there is nothing safe to compare with. Fetch all of it with \`git fetch --refetch\`, or clone the repository again without --filter.`,
  );
}

/** What is said of an answer of git that it never gives about a sound repository. */
export function unexpected(answer: string): RepositoryError {
  return new RepositoryError(
    `git gave an answer that cannot be understood, so nothing is compared. It said: ${answer.slice(0, 200)}`,
  );
}
