import { stat } from 'node:fs/promises';
import { findPlanFiles, isPlanFile, type SearchResult } from '@goldenthread/workspace';
import { nodeDisk, withDiskSpelling, withForwardSlashes } from '@goldenthread/workspace/node';
import { CommandError, systemErrorInWords } from '../errors.js';

/** The files to format, and why what else looks like a plan's is not formatted: each once, in order. */
export interface FilesToFormat {
  readonly files: readonly string[];
  readonly refused: ReadonlyMap<string, string>;
}

const THROUGH_LINK = 'This is a link, and nothing is written through a link. Format the file that it leads to.';

/** The plan files that paths stand for: themselves, or those in the folders below. */
export async function planFilesAt(paths: readonly string[]): Promise<FilesToFormat> {
  const files = new Set<string>();
  const refused = new Map<string, string>();
  const links = new Map<string, string>();
  for (const each of paths) {
    const found = await filesAt(each);
    for (const [file, why] of found.refused) refused.set(file, why);
    for (const [file, place] of found.links) links.set(file, place);
    for (const file of found.files) if (!found.refused.has(file) && !found.links.has(file)) files.add(file);
  }
  // What a link leads to is formatted at its own place, if that is among what is to be formatted.
  for (const [file, place] of links) if (!files.has(place)) refused.set(file, THROUGH_LINK);
  return { files: [...files].sort(), refused };
}

async function filesAt(typed: string): Promise<Pick<SearchResult, 'files' | 'refused' | 'links'>> {
  const full = withDiskSpelling(typed);
  const stats = await stat(full).catch((error: NodeJS.ErrnoException) => refuse(typed, error));
  if (stats.isDirectory()) {
    const found = await findPlanFiles(nodeDisk, full, full, [full, withForwardSlashes(process.cwd())]);
    if (found.files.length === 0)
      throw new CommandError(`There is no plan in ${typed}: no file in it, or in a folder below it, ends in .plan.`);
    return found;
  }
  if (!stats.isFile()) throw new CommandError(`${typed} is neither a file nor a folder, so it is not formatted.`);
  if (!isPlanFile(full)) throw new CommandError(`${typed} is not a plan: the files of a plan end in .plan.`);
  const isLink = (await nodeDisk.entryKind(full)) === 'link';
  return { files: [full], refused: new Map(isLink ? [[full, THROUGH_LINK]] : []), links: new Map() };
}

function refuse(typed: string, error: NodeJS.ErrnoException): never {
  if (error.code !== 'ENOENT') throw new CommandError(`${typed} cannot be read: ${systemErrorInWords(error)}.`);
  throw new CommandError(`There is nothing at ${typed}. Check the spelling, or give the folder that holds the plan.`);
}
