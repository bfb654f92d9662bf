import type { Day } from '@goldenthread/model';
import { QuickReader } from '@goldenthread/syntax';
import { HeldDisk, type HeldFile } from '../disk/held-disk.js';
import { findPlanFiles } from '../plans/discover.js';
import { type CheckedPlan, Workspace } from '../plans/workspace.js';

/**
 * Checks the plans in files that are not on the disk. What is passed over there is passed over here: for that, `.gitignore`
 * files are to be among them.
 */
export async function checkHeld(files: Iterable<HeldFile>, below: string, asAt?: Day): Promise<CheckedPlan[]> {
  const disk = new HeldDisk(files);
  const reader = new QuickReader();
  const workspace = new Workspace(asAt);
  for (const file of await findPlanFiles(disk, below)) workspace.set(await reader.readBytes(file, await disk.read(file)));
  return workspace.check();
}
