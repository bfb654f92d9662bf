import type { Day } from '@goldenthread/model';
import { QuickReader } from '../facts/quick-reader.js';
import { HeldDisk, type HeldFile } from '../files/held-disk.js';
import { findPlanFiles } from './discover.js';
import { type CheckedPlan, Workspace } from './workspace.js';

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
