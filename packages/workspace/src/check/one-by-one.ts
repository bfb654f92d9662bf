import type { Plan } from '@goldenthread/model';
import { existsNow, syncDisk } from '../disk/node-disk.js';
import { loadFigures } from '../figures/figure-files.js';
import { loadLibraries } from '../libraries/library.js';
import { type CheckedPlan, usedFolder, Workspace } from '../plans/workspace.js';
import { checkPaths, Loader } from './check-paths.js';
import { groupsOfFolders, yieldToEventLoop } from './walk.js';

/** A plan as it is, and how to have it checked, for lists and tables, which show no fixes: it is read again for that, so that many can be listed before any is. */
export interface ListedPlan {
  readonly root: string;
  readonly plan: Plan;
  check(): Promise<CheckedPlan>;
}

/** The plans in these files and folders, one after another: each may be let go of before the next. */
export async function* listPlans(paths: readonly string[]): AsyncGenerator<ListedPlan> {
  const loader = new Loader({});
  const wanted = await loader.filesOf(paths);
  for (const group of groupsOfFolders(wanted)) {
    const files = group.flatMap((folder) => folder.files);
    await yieldToEventLoop();
    const workspace = await read(loader, files);
    for (const { root, plan } of workspace.uncheckedPlans()) {
      const usesOthers = plan.files.some(({ file, uses }) => uses.some((use) => usedFolder(file, use) !== undefined));
      yield { root, plan, check: () => (usesOthers ? checkedIn(root) : checkAgain(loader, files, root)) };
    }
  }
}

async function read(loader: Loader, files: readonly string[]): Promise<Workspace> {
  const workspace = new Workspace({ linkedFrom: loader.linkedFrom, isThere: existsNow, withFixes: false });
  for (const file of files) workspace.set(await loader.readOnce(file));
  await loadLibraries(workspace.all());
  const plans = Map.groupBy([...workspace.all()], ({ file }) => workspace.rootOf(file));
  for (const own of plans.values()) for (const facts of await loadFigures(syncDisk, own)) workspace.set(facts);
  return workspace;
}

async function checkAgain(loader: Loader, files: readonly string[], root: string): Promise<CheckedPlan> {
  return inFolder((await read(loader, files)).check(), root);
}

/** A plan that uses others is checked together with them. */
async function checkedIn(root: string): Promise<CheckedPlan> {
  return inFolder(await checkPaths([root]), root);
}

function inFolder(plans: readonly CheckedPlan[], root: string): CheckedPlan {
  const found = plans.find((each) => each.root === root);
  if (!found) throw new Error(`The plan in ${root} is gone.`);
  return found;
}
