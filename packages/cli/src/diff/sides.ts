import { stat } from 'node:fs/promises';
import path from 'node:path';
import {
  type CheckedPlan,
  checkHeld,
  checkPaths,
  isWithin,
  slashed,
  UnreadablePathError,
} from '@goldenthread/language/workspace';
import { CommandError } from '../errors.js';
import { Repository } from '../git/repository.js';

/** The plans of one side of a comparison, and the folder that their own folders are seen from. */
export interface Side {
  readonly plans: readonly CheckedPlan[];
  readonly top: string;
}

/** `main..HEAD`, `main...HEAD`, `main..`; a path such as `../old` is none. */
const RANGE = /^(.*?[^./\\])(\.{2,3})([^./\\].*)?$/;

const TWO_FOLDERS = ' Give two folders, for example: goldenthread diff last-year this-year';
const NEITHER = 'neither a folder nor a git revision';

/** Reads what is to be compared: two folders, two revisions, or a revision and the files as they are. */
export async function readSides(base: string | undefined, head: string | undefined): Promise<[Side, Side]> {
  if (base !== undefined && (await isFolder(base))) {
    if (head !== undefined && !(await isFolder(head)))
      throw new CommandError(`${base} is a folder, so it can be compared with a folder only, and there is none at ${head}.`);
    return [await folderSide(base), await folderSide(head ?? '.')];
  }
  const repository = await Repository.around(process.cwd(), TWO_FOLDERS);
  const here = slashed(process.cwd());
  const [before, after] = await revisions(repository, base, head);
  const sides: [Side, Side] = [await revisionSide(repository, before, here), await currentSide(repository, after, here)];
  if (sides.every((side) => side.plans.length === 0))
    throw new CommandError('There is no plan in this folder, in neither of the two: no file ends in .plan.');
  return sides;
}

/** The commits to compare; the second is undefined for the files as they are. */
async function revisions(repository: Repository, base?: string, head?: string): Promise<[string, string | undefined]> {
  if (base === undefined)
    return [await repository.mergeBase(await repository.commit('HEAD'), await repository.main()), undefined];
  const [, from, dots, to] = RANGE.exec(base) ?? [];
  if (from === undefined)
    return [await repository.commit(base, NEITHER), head === undefined ? undefined : await repository.commit(head, NEITHER)];
  if (head !== undefined) throw new CommandError(`'${base}' names two revisions already: leave out '${head}'.`);
  const [before, after] = [await repository.commit(from, NEITHER), await repository.commit(to ?? 'HEAD', NEITHER)];
  return [dots === '...' ? await repository.mergeBase(before, after) : before, after];
}

async function folderSide(folder: string): Promise<Side> {
  return { plans: await checkPaths([folder]), top: slashed(path.resolve(folder)) };
}

async function currentSide(repository: Repository, commit: string | undefined, here: string): Promise<Side> {
  if (commit !== undefined) return revisionSide(repository, commit, here);
  const plans = await checkPaths(['.']).catch((error: unknown) => {
    // All of them may be gone since.
    if (error instanceof UnreadablePathError) return [];
    throw error;
  });
  return { plans, top: repository.top };
}

async function revisionSide(repository: Repository, commit: string, here: string): Promise<Side> {
  const all = await checkHeld(await repository.planFiles(commit), repository.top);
  // As with files on the disk: the plan that this folder is in, or those below it.
  const around = all.filter((checked) => checked.plan.root && isWithin(checked.root, here)).map(({ root }) => root);
  const top = around.sort((a, b) => b.length - a.length)[0] ?? here;
  return { plans: all.filter(({ root }) => isWithin(top, root)), top: repository.top };
}

async function isFolder(typed: string): Promise<boolean> {
  return stat(typed).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
