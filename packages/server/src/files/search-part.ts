import path from 'node:path/posix';
import { type Disk, findPlanFiles, isIgnored, isWithin, type SearchResult } from '@goldenthread/workspace';

/**
 * The plan files in a part of a folder of the workspace. Where the way to it leads through
 * a link, it is not looked into: only a search of the whole folder knows whether that link may be followed.
 */
export async function searchPart(
  disk: Disk,
  part: string,
  top: string,
  folders: readonly string[],
): Promise<SearchResult | 'left-out' | 'linked'> {
  if (part !== top) {
    if (await isIgnored(disk, top, part, 'folder')) return 'left-out';
    if (await leadsThroughLink(disk, part, top)) return 'linked';
  }
  return findPlanFiles(disk, part, top, folders);
}

/** Whether a search of one of these folders would find a file. Only a search knows which links are followed. */
export async function wouldBeFound(disk: Disk, folders: readonly string[], file: string): Promise<boolean> {
  for (const folder of folders) {
    if (!isWithin(folder, file) || (await isIgnored(disk, folder, file))) continue;
    if (!(await leadsThroughLink(disk, path.dirname(file), folder))) return true;
  }
  return false;
}

/** Whether the way down to a folder leads through a link, or is one. */
async function leadsThroughLink(disk: Disk, folder: string, top: string): Promise<boolean> {
  return (await disk.realPath(folder)) !== (await disk.realPath(top)) + folder.slice(top.length);
}
