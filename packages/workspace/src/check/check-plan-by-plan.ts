import { type CheckPathsOptions, type checkPaths, Loader } from './check-paths.js';
import {
  groupsOfFolders,
  type PlanFindings,
  type PlanFolder,
  type WalkResult,
  walk,
  withoutPlan,
  yieldToEventLoop,
} from './walk.js';

/** How to check plans one by one. */
interface CheckPlansOptions extends CheckPathsOptions {
  /** The file that a worker starts from, which runs `plan-worker.ts`. Where it is left out, there are no workers. */
  readonly worker?: URL;
  /** Whether what fixes each finding is worked out, too: it is by default. Plans that use others keep theirs. */
  readonly withFixes?: boolean;
}

/**
 * The same as {@link checkPaths}, for as many plans as there may be: reads and checks one plan after another and lets
 * go of each before the next, so that a thousand plans take no more memory than the largest of them. Of very many, each
 * core of the machine has one in hand. Plans that use others are checked together at the end.
 */
export async function checkPlanByPlan(paths: readonly string[], options: CheckPlansOptions = {}): Promise<PlanFindings[]> {
  const loader = new Loader(options);
  const wanted = await loader.filesOf(paths);
  const groups = groupsOfFolders(wanted);
  let done = 0;
  const onRead = (files: number): void => {
    done += files;
    options.onProgress?.(done, wanted.size);
  };
  const walked =
    (await checkInPool(groups, wanted.size, loader, options, onRead)) ?? (await checkHere(groups, loader, options, onRead));
  const usingOthers = new Map(walked.flatMap((each) => [...each.usingOthers]));
  const found = [...walked.flatMap((each) => each.found), ...(await checkTogether(usingOthers, loader, paths))];
  return found.sort((a, b) => (a.root < b.root ? -1 : 1));
}

/** Goes through groups of folders in workers; undefined where there cannot be several. For one plan, what starts them is not loaded. */
async function checkInPool(
  groups: readonly PlanFolder[][],
  files: number,
  { known }: Loader,
  { worker, asAt, rules, withFixes = true }: CheckPlansOptions,
  onRead: (files: number) => void,
): Promise<WalkResult[] | undefined> {
  // A worker loads no module of rules: what such a rule keeps is kept once.
  if (groups.length < 2 || worker === undefined || rules !== undefined) return undefined;
  const { checkInWorkers, workersFor } = await import('./worker-pool.js');
  const workers = workersFor(groups.length, files);
  return workers < 2 ? undefined : checkInWorkers(groups, { worker, workers, known, asAt, withFixes, onRead });
}

async function checkHere(
  groups: readonly PlanFolder[][],
  loader: Loader,
  { asAt, rules, withFixes = true }: CheckPlansOptions,
  onRead: (files: number) => void,
): Promise<WalkResult[]> {
  const walked: WalkResult[] = [];
  const read: typeof loader.readOnce = async (file) => {
    const facts = await loader.readOnce(file);
    onRead(1);
    return facts;
  };
  for (const folders of groups) {
    if (walked.length > 0) await yieldToEventLoop();
    walked.push(await walk(folders, { read, linkedFrom: loader.linkedFrom, asAt, rules, withFixes }));
  }
  return walked;
}

/** Checks plans, each by its folder with its files, together with those that they use. */
async function checkTogether(
  plans: ReadonlyMap<string, readonly string[]>,
  loader: Loader,
  paths: readonly string[],
): Promise<PlanFindings[]> {
  for (const files of plans.values()) for (const file of files) loader.workspace.set(await loader.readOnce(file));
  await loader.loadUsed(paths);
  return loader.workspace
    .check()
    .filter(({ root }) => plans.has(root))
    .map(withoutPlan);
}
