import type { Day } from '@goldenthread/model';
import { QuickReader } from '../facts/quick-reader.js';
import { isPlanFile, isSkipped } from './discover.js';
import { type CheckedPlan, Workspace } from './workspace.js';

/** A file that is held in memory: of an earlier state, for example. */
export interface HeldFile {
  /** Its whole path, with `/` between folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Checks the plans in files that are not on the disk. What is passed over there is passed over here. */
export async function checkHeld(files: Iterable<HeldFile>, below: string, asAt?: Day): Promise<CheckedPlan[]> {
  const reader = new QuickReader();
  const workspace = new Workspace(asAt);
  for (const { file, bytes } of files) {
    if (
      !isPlanFile(file) ||
      file
        .slice(below.length)
        .split('/')
        .some((name) => name !== '' && isSkipped(name))
    )
      continue;
    workspace.set(await reader.readBytes(file, bytes));
  }
  return workspace.check();
}
