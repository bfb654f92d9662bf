import type { Day } from '@goldenthread/model';
import type { Rule } from '@goldenthread/rules';
import { notRead, QuickReader } from '@goldenthread/syntax';
import { MemoryDisk, type MemoryFile } from '../disk/memory-disk.js';
import { figureFilesOf, loadFigures } from '../figures/figure-files.js';
import { loadLibraries } from '../libraries/library.js';
import { findPlanFiles } from '../plans/discover.js';
import { type CheckedPlan, Workspace } from '../plans/workspace.js';

/**
 * Checks the plans in files that are not on the disk. What is passed over there is passed over here: for that, `.gitignore`
 * files are to be among them. `isThere` says what else stands where they come from, `others` gives those of other files that are
 * there: the CSV files that plans take figures from.
 */
export async function checkInMemory(
  files: Iterable<MemoryFile>,
  below: string,
  asAt?: Day,
  isThere?: (file: string) => boolean,
  others: (files: readonly string[]) => Promise<readonly MemoryFile[]> = async () => [],
  rules?: readonly Rule[],
): Promise<CheckedPlan[]> {
  const plans = [...files];
  const disk = new MemoryDisk(plans);
  const reader = new QuickReader();
  const { files: found, refused, links } = await findPlanFiles(disk, below);
  const workspace = new Workspace({ asAt, linkedFrom: (file) => links.get(file), ...(isThere ? { isThere } : {}), rules });
  for (const file of found) {
    const why = refused.get(file);
    workspace.set(why === undefined ? await reader.readBytes(file, await disk.read(file)) : notRead(file, why));
  }
  await loadLibraries(workspace.all());
  await takeFigures(workspace, plans, others);
  return workspace.check();
}

/** Takes in the CSV files that the plans name. */
async function takeFigures(
  workspace: Workspace,
  plans: readonly MemoryFile[],
  others: (files: readonly string[]) => Promise<readonly MemoryFile[]>,
): Promise<void> {
  const byRoot = Map.groupBy([...workspace.all()], ({ file }) => workspace.rootOf(file));
  const named = [...byRoot].flatMap(([root, own]) => own.flatMap((file) => figureFilesOf(file, root ?? '')));
  if (named.length === 0) return;
  const disk = new MemoryDisk([...plans, ...(await others(named))]);
  for (const own of byRoot.values()) for (const facts of await loadFigures(disk, own)) workspace.set(facts);
}
