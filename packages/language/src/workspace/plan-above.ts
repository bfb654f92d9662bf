import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { FileFacts } from '@goldenthread/model';
import { findPlanFiles, findPlanFilesIn, isPlanFile, slashed } from './discover.js';

/** The nearest folder, here or above (up to `top`), with a file that declares a plan. */
export async function planAbove(
  folder: string,
  read: (file: string) => Promise<FileFacts>,
  top?: string,
): Promise<string | undefined> {
  for (let each = folder; ; each = path.dirname(each)) {
    const names = await readdir(each).catch((): string[] => []);
    for (const name of names.filter(isPlanFile)) {
      const facts = await read(slashed(path.join(each, name)));
      if (facts.elements.some((element) => element.kind === 'plan')) return each;
    }
    if (each === top || path.dirname(each) === each || names.includes('.git')) return undefined;
  }
}

/** The files that are checked with a file: those of its plan; under no plan, its neighbours in the same folder. */
export async function filesAround(file: string, read: (file: string) => Promise<FileFacts>): Promise<string[]> {
  const folder = path.dirname(file);
  const root = await planAbove(folder, read);
  const near = await (root === undefined ? findPlanFilesIn(folder) : findPlanFiles(root));
  return near.includes(slashed(file)) ? near : [slashed(file)];
}
