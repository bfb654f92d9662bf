import { stat } from 'node:fs/promises';
import path from 'node:path';
import { findPlanFiles, isPlanFile } from '@goldenthread/workspace';
import { nodeDisk, withForwardSlashes } from '@goldenthread/workspace/node';
import { CommandError, systemErrorInWords } from '../errors.js';

/** The plan at a place, as a whole path; undefined where there is none yet, and one may be made. Throws a {@link CommandError}. */
export async function plansIn(place: string, needed: boolean): Promise<string | undefined> {
  const full = path.resolve(place);
  const there = await stat(full).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw new CommandError(`${place} cannot be read: ${systemErrorInWords(error)}.`);
    return undefined;
  });
  if (!there) {
    if (needed) throw new CommandError(`There is nothing at ${place}. Check the spelling, or use -o to make a new plan there.`);
    return undefined;
  }
  if (there.isFile()) {
    if (isPlanFile(full)) return full;
    throw new CommandError(`${place} is not a plan. Give the folder of the plan, or a file of it that ends in .plan.`);
  }
  if ((await findPlanFiles(nodeDisk, withForwardSlashes(full))).files.length > 0) return full;
  if (needed) throw new CommandError(`There is no plan in ${place}. Use -o to make a new one there.`);
  return undefined;
}
