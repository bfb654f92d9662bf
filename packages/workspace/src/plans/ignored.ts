import path from 'node:path/posix';
import { groupDigits } from '@goldenthread/model';
import { MAX_FILE_SIZE } from '@goldenthread/syntax';
import type { Disk, FolderEntry } from '../disk/disk.js';
import { IgnoreRules, PatternBudget } from './ignore-rules.js';

/** Folders that never hold a plan of one's own. */
const SKIPPED = new Set(['node_modules', '.git']);

/** What is said, after its path, of a `.gitignore` that leaves nothing out. git follows no link in its place either. */
const A_LINK = 'is a link, so it is not followed, and leaves nothing out. Put a copy of the file in its place.';
const UNREADABLE = 'cannot be read, so it leaves nothing out. Make it an ordinary file that you may read.';
const TOO_LARGE = `is larger than ${groupDigits(MAX_FILE_SIZE)} bytes, so it is not followed, and leaves nothing out. Make it shorter.`;

/** What the `.gitignore` file of a folder leaves out. */
export interface Ignored {
  readonly base: string;
  readonly rules: IgnoreRules;
}

/** Whether a file or folder is passed over by its name alone. */
function isSkippedName(name: string): boolean {
  return name.startsWith('.') || SKIPPED.has(name);
}

/** Whether a search in a folder passes over what is below it at this path, whether it is there or not. */
export async function isIgnored(disk: Disk, top: string, below: string, kind: 'file' | 'folder' = 'file'): Promise<boolean> {
  const names = path.relative(top, below).split('/');
  // Most of what is left out is so by its name alone: no file is read for that.
  if (names.some(isSkippedName)) return true;
  const ignored = await ignoredAbove(disk, top, below);
  return names.some((_, index) => {
    const kindThere = index < names.length - 1 ? 'folder' : kind;
    // A folder's own rules say nothing of the folder itself.
    return isSkipped(path.join(top, ...names.slice(0, index + 1)), kindThere, ignored.slice(0, index + 1));
  });
}

/** What the `.gitignore` files say in a folder and in those below it that something lies in, from the top down. */
export async function ignoredAbove(disk: Disk, top: string, below: string, work = new PatternBudget()): Promise<Ignored[]> {
  const ignored: Ignored[] = [];
  const names = path.relative(top, below).split('/');
  if (top === below) return ignored;
  for (const index of names.keys()) ignored.push(await readIgnore(disk, path.join(top, ...names.slice(0, index)), work));
  return ignored;
}

/** What is left out in a folder: by its own `.gitignore`, where it has one, and by those above. */
export async function ignoredIn(
  disk: Disk,
  folder: string,
  entries: readonly FolderEntry[],
  above: readonly Ignored[],
  work: PatternBudget,
): Promise<readonly Ignored[]> {
  return entries.some((entry) => entry.name === '.gitignore') ? [...above, await readIgnore(disk, folder, work)] : above;
}

/** Whether a file or folder is passed over, by its name or by what is left out around it. */
export function isSkipped(full: string, kind: 'file' | 'folder', ignored: readonly Ignored[]): boolean {
  if (isSkippedName(path.basename(full))) return true;
  return ignored.some(({ base, rules }) => rules.ignores(path.relative(base, full) + (kind === 'folder' ? '/' : '')));
}

async function readIgnore(disk: Disk, folder: string, work: PatternBudget): Promise<Ignored> {
  const file = path.join(folder, '.gitignore');
  try {
    const bytes = await disk.read(file);
    const says = bytes.length > MAX_FILE_SIZE ? TOO_LARGE : undefined;
    return { base: folder, rules: new IgnoreRules(says === undefined ? new TextDecoder().decode(bytes) : '', work, says) };
  } catch {
    const kind = await disk.entryKind(file);
    const says = kind === undefined ? undefined : kind === 'link' ? A_LINK : UNREADABLE;
    return { base: folder, rules: new IgnoreRules('', work, says) };
  }
}
