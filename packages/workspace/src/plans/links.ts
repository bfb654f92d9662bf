import type { Disk } from '../disk/disk.js';
import { isPlanFile } from '../disk/plan-file.js';
import { isIgnored } from './ignored.js';
import { isWithin } from './plan-folders.js';
import type { SkipReason } from './skip-reasons.js';

/** A folder that links may not lead out of. */
export interface Boundary {
  readonly folder: string;
  /** As it really is. */
  readonly real: string;
}

/** Where a link leads: to a file or folder that may be read, nowhere, or to what is refused. */
export type LinkTarget =
  | { readonly kind: 'file' | 'folder'; readonly real: string }
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'refused'; readonly refusal: SkipReason };

/** Folders as bounds. */
export function boundariesOf(disk: Disk, folders: readonly string[]): Promise<Boundary[]> {
  return Promise.all(folders.map(async (folder) => ({ folder, real: await disk.realPath(folder) })));
}

/**
 * Where a link leads. It may lead only to what a search would take by itself: a plan file, or a folder, that is inside these
 * bounds and is not left out there.
 */
export async function linkTarget(disk: Disk, link: string, inside: readonly Boundary[]): Promise<LinkTarget> {
  const [kind, real] = [await disk.kindOf(link), await disk.realPath(link)];
  if (real === link) return kind === undefined ? { kind: 'nowhere' } : refused('link-unknown');
  if (kind === undefined) return refused('link-to-no-plan');
  const bound = inside.find((each) => isWithin(each.real, real));
  if (bound === undefined) return refused('link-outside');
  if (kind === 'file' && !isPlanFile(real)) return refused('link-to-no-plan');
  if (real !== bound.real && (await isIgnored(disk, bound.real, real, kind))) return refused('link-to-no-plan');
  return { kind, real };
}

/** How the search itself would spell a real path. */
export function canonicalPath(real: string, inside: readonly Boundary[]): string {
  const bound = inside.find((each) => isWithin(each.real, real));
  return bound === undefined ? real : bound.folder + real.slice(bound.real.length);
}

/** Files without those that are links to others of them, or to the same as another one is. */
export function withoutCopies<File extends { readonly file: string }>(
  files: Iterable<File>,
  linkedFrom: (file: string) => string | undefined,
): File[] {
  const all = [...files];
  const kept = new Set(all.filter(({ file }) => linkedFrom(file) === undefined).map(({ file }) => file));
  return all.filter(({ file }) => {
    const place = linkedFrom(file);
    if (place === undefined) return true;
    if (kept.has(place)) return false;
    kept.add(place);
    return true;
  });
}

function refused(refusal: SkipReason): LinkTarget {
  return { kind: 'refused', refusal };
}
