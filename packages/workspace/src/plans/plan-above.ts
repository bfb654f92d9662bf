import path from 'node:path/posix';
import type { FileFacts } from '@goldenthread/model';
import type { Disk } from '../disk/disk.js';
import { findPlanFiles, findPlanFilesIn, isPlanFile } from './discover.js';

/** The nearest folder, here or above (up to `top`), with a file that declares a plan. */
export async function planAbove(
  disk: Disk,
  folder: string,
  read: (file: string) => Promise<FileFacts>,
  top?: string,
): Promise<string | undefined> {
  for (let each = folder; ; each = path.dirname(each)) {
    const names = (await disk.list(each)).map(({ name }) => name);
    for (const name of names.filter(isPlanFile)) {
      const facts = await read(path.join(each, name));
      if (facts.elements.some((element) => element.kind === 'plan')) return each;
    }
    if (each === top || path.dirname(each) === each || names.includes('.git')) return undefined;
  }
}

/** The files that are checked with a file: those of its plan; under no plan, its neighbours in the same folder. */
export async function filesAround(disk: Disk, file: string, read: (file: string) => Promise<FileFacts>): Promise<string[]> {
  const folder = path.dirname(file);
  const root = await planAbove(disk, folder, read);
  const near = await (root === undefined ? findPlanFilesIn(disk, folder) : findPlanFiles(disk, root));
  return near.includes(file) ? near : [file];
}
