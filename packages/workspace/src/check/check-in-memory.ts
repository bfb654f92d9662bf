import type { Day } from '@goldenthread/model';
import { notRead, QuickReader } from '@goldenthread/syntax';
import { MemoryDisk, type MemoryFile } from '../disk/memory-disk.js';
import { loadLibraries } from '../libraries/library.js';
import { findPlanFiles } from '../plans/discover.js';
import { type CheckedPlan, Workspace } from '../plans/workspace.js';

/**
 * Checks the plans in files that are not on the disk. What is passed over there is passed over here: for that, `.gitignore`
 * files are to be among them. `isThere` says what else stands where they come from.
 */
export async function checkInMemory(
  files: Iterable<MemoryFile>,
  below: string,
  asAt?: Day,
  isThere?: (file: string) => boolean,
): Promise<CheckedPlan[]> {
  const disk = new MemoryDisk(files);
  const reader = new QuickReader();
  const { files: found, refused, links } = await findPlanFiles(disk, below);
  const workspace = new Workspace(asAt, undefined, (file) => links.get(file), isThere);
  for (const file of found) {
    const why = refused.get(file);
    workspace.set(why === undefined ? await reader.readBytes(file, await disk.read(file)) : notRead(file, why));
  }
  await loadLibraries(workspace.all());
  return workspace.check();
}
