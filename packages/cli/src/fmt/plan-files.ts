import { stat } from 'node:fs/promises';
import { findPlanFiles, isPlanFile } from '@goldenthread/workspace';
import { asSpelled, nodeDisk, slashed } from '@goldenthread/workspace/node';
import { CommandError, whyRefused } from '../errors.js';

/** The plan files that paths stand for: themselves, or those in the folders below. Each once, in order. */
export async function planFilesAt(paths: readonly string[]): Promise<string[]> {
  const found = new Set<string>();
  for (const each of paths) for (const file of await filesAt(each)) found.add(file);
  return [...found].sort();
}

async function filesAt(typed: string): Promise<string[]> {
  const full = asSpelled(typed);
  const stats = await stat(full).catch((error: NodeJS.ErrnoException) => refuse(typed, error));
  if (stats.isDirectory()) {
    const files = await findPlanFiles(nodeDisk, full, full, [full, slashed(process.cwd())]);
    if (files.length === 0)
      throw new CommandError(`There is no plan in ${typed}: no file in it, or in a folder below it, ends in .plan.`);
    return files;
  }
  if (!isPlanFile(full)) throw new CommandError(`${typed} isn't a plan: the files of a plan end in .plan.`);
  return [full];
}

function refuse(typed: string, error: NodeJS.ErrnoException): never {
  if (error.code !== 'ENOENT') throw new CommandError(`${typed} can't be read: ${whyRefused(error)}.`);
  throw new CommandError(`There is nothing at ${typed}. Check the spelling, or give the folder that holds the plan.`);
}
