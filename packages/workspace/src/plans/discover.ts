import path from 'node:path/posix';
import ignore, { type Ignore } from 'ignore';
import type { Disk, Entry } from '../disk/disk.js';
import { isWithin } from './plan-folders.js';

/** Folders that never hold a plan of one's own. */
const SKIPPED = new Set(['node_modules', '.git']);

/** Whether a file is a plan's. */
export function isPlanFile(file: string): boolean {
  return file.toLowerCase().endsWith('.plan');
}

interface Ignored {
  readonly base: string;
  readonly rules: Ignore;
}

/**
 * The `.plan` files below a folder, in order. Hidden folders, `node_modules` and what `.gitignore` files leave out are
 * not looked into; a folder that links back to one above it is read once; one that can't be opened is passed over.
 * In a part of a larger folder, `top`, what that one's `.gitignore` files leave out stays out too. Links
 * that lead out of the folders `inside` are not followed.
 */
export async function findPlanFiles(
  disk: Disk,
  folder: string,
  top = folder,
  inside: readonly string[] = [top],
): Promise<string[]> {
  const found: string[] = [];
  const bounds = { seen: new Set<string>(), inside: await Promise.all(inside.map((each) => disk.realPath(each))) };
  await search(disk, folder, await ignoredAbove(disk, top, folder), bounds, found);
  return found.sort();
}

/** The `.plan` files of a folder itself, in order, without a look into the folders below it. */
export async function findPlanFilesIn(disk: Disk, folder: string): Promise<string[]> {
  const found: string[] = [];
  await search(disk, folder, [], { inside: [await disk.realPath(folder)] }, found);
  return found.sort();
}

/** Whether {@link findPlanFiles} in a folder passes over what is below it at this path, whether it is there or not. */
export async function isLeftOut(disk: Disk, top: string, below: string, kind: 'file' | 'folder' = 'file'): Promise<boolean> {
  const names = path.relative(top, below).split('/');
  // Most of what is left out is so by its name alone: no file is read for that.
  if (names.some(isSkipped)) return true;
  const ignored = await ignoredAbove(disk, top, below);
  return names.some((_, index) => {
    const kindThere = index < names.length - 1 ? 'folder' : kind;
    // A folder's own rules say nothing of the folder itself.
    return isPassedOver(path.join(top, ...names.slice(0, index + 1)), kindThere, ignored.slice(0, index + 1));
  });
}

/** What the `.gitignore` files say in a folder and in those below it that something lies in, from the top down. */
async function ignoredAbove(disk: Disk, top: string, below: string): Promise<Ignored[]> {
  const ignored: Ignored[] = [];
  const names = path.relative(top, below).split('/');
  if (top === below) return ignored;
  for (const index of names.keys()) ignored.push(await readIgnore(disk, path.join(top, ...names.slice(0, index))));
  return ignored;
}

/** How far a search goes. */
interface Bounds {
  /** The folders already looked into; where left out, the search keeps to the folder itself. */
  readonly seen?: Set<string>;
  /** The folders that links may not lead out of, as they really are. */
  readonly inside: readonly string[];
}

async function search(disk: Disk, folder: string, above: readonly Ignored[], bounds: Bounds, found: string[]): Promise<void> {
  const { seen, inside } = bounds;
  const real = await disk.realPath(folder);
  if (seen?.has(real)) return;
  seen?.add(real);
  const entries = await disk.list(folder);
  const ignored = entries.some((entry) => entry.name === '.gitignore') ? [...above, await readIgnore(disk, folder)] : above;
  for (const entry of entries) {
    const full = path.join(folder, entry.name);
    const kind = await kindOf(disk, entry, full);
    if (kind === undefined || isPassedOver(full, kind, ignored)) continue;
    if (entry.kind === 'link' && !(await leadsInto(disk, inside, full))) continue;
    if (kind === 'folder') await (seen && search(disk, full, ignored, bounds, found));
    else if (isPlanFile(entry.name)) found.push(full);
  }
}

async function leadsInto(disk: Disk, folders: readonly string[], link: string): Promise<boolean> {
  const target = await disk.realPath(link);
  return folders.some((folder) => isWithin(folder, target));
}

async function kindOf(disk: Disk, { kind }: Entry, full: string): Promise<'file' | 'folder' | undefined> {
  if (kind === 'link') return disk.kindOf(full);
  return kind === 'other' ? undefined : kind;
}

async function readIgnore(disk: Disk, folder: string): Promise<Ignored> {
  const text = await disk.read(path.join(folder, '.gitignore')).then(
    (bytes) => new TextDecoder().decode(bytes),
    () => '',
  );
  return { base: folder, rules: ignore().add(text) };
}

/** Whether a file or folder is passed over by its name alone. */
export function isSkipped(name: string): boolean {
  return name.startsWith('.') || SKIPPED.has(name);
}

function isPassedOver(full: string, kind: 'file' | 'folder', ignored: readonly Ignored[]): boolean {
  if (isSkipped(path.basename(full))) return true;
  return ignored.some(({ base, rules }) => rules.ignores(path.relative(base, full) + (kind === 'folder' ? '/' : '')));
}
