import path from 'node:path/posix';
import type { FileFacts } from '@goldenthread/model';
import type { Disk, Owner } from '../disk/disk.js';
import { isPlanFile } from '../disk/plan-file.js';
import { findPlanFiles, findPlanFilesIn, type SearchResult } from './discover.js';
import { skipReasonInWords } from './skip-reasons.js';

/**
 * The nearest folder, here or above, with a file that declares a plan. The search goes up to `top`, or to the top of a
 * repository. A plan of somebody else could switch rules off: so the search also ends where the owner changes, and at folders
 * that everybody may write to.
 */
export async function planAbove(
  disk: Disk,
  folder: string,
  read: (file: string) => Promise<FileFacts>,
  top?: string,
): Promise<string | undefined> {
  const owner = await disk.owner(folder);
  for (let each = folder; ; each = path.dirname(each)) {
    const entries = await disk.list(each);
    // Whether a repository begins in a folder that cannot be looked into is not known.
    if (entries === undefined && (await disk.kindOf(each)) !== undefined) return undefined;
    for (const { name, kind } of entries ?? []) {
      const file = path.join(each, name);
      if (kind !== 'file' || !isPlanFile(name)) continue;
      if (each !== folder && !isTrusted(await disk.owner(file), owner)) continue;
      const facts = await read(file);
      if (facts.elements.some((element) => element.kind === 'plan')) return each;
    }
    const above = path.dirname(each);
    if (each === top || above === each || entries?.some(({ name }) => name === '.git')) return undefined;
    if (!isTrusted(await disk.owner(above), owner)) return undefined;
  }
}

/** Whether what belongs to one owner may say how what belongs to another is checked. */
function isTrusted(above: Owner | undefined, own: Owner | undefined): boolean {
  return above === undefined || own === undefined || (above.user === own.user && !above.isOpenToAll);
}

/** The files that are checked with a file: those of its plan; under no plan, its neighbours in the same folder. */
export async function filesAround(disk: Disk, file: string, read: (file: string) => Promise<FileFacts>): Promise<SearchResult> {
  const folder = path.dirname(file);
  const root = await planAbove(disk, folder, read);
  const near = await (root === undefined ? findPlanFilesIn(disk, folder) : findPlanFiles(disk, root));
  if (near.files.includes(file)) return near;
  // A link to one of them was found at its own place.
  const isLink = (await disk.entryKind(file)) === 'link';
  if (isLink && near.files.includes(await disk.realPath(file))) return near;
  const refused = new Map(isLink ? [[file, skipReasonInWords('link-to-no-plan')]] : []);
  return { files: [file], refused, links: new Map(), notes: [] };
}
