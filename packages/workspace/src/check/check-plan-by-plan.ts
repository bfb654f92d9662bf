import path from 'node:path/posix';
import { type Day, Declarations, type FileFacts, FileIndex, Plan } from '@goldenthread/model';
import { checkPlan, type Finding, rules } from '@goldenthread/rules';
import { librariesUsed, libraryNamed, loadLibraries } from '../libraries/library.js';
import { withoutCopies } from '../plans/links.js';
import { isWithin } from '../plans/plan-folders.js';
import type { CheckedPlan } from '../plans/workspace.js';
import { type CheckPathsOptions, type checkPaths, Loader } from './check-paths.js';

/** What was found in a plan, without the plan itself. */
export interface PlanFindings {
  readonly name: string | null;
  /** The folder that is the plan. */
  readonly root: string;
  /** How many files it has, with those that are empty or cannot be read. */
  readonly files: number;
  /** How many declarations it has. */
  readonly elements: number;
  readonly findings: readonly Finding[];
}

/**
 * The same as {@link checkPaths}, for as many plans as there may be: reads and checks one plan after another and lets
 * go of each before the next, so that a thousand plans take no more memory than the largest of them. Plans that use
 * others are checked together at the end.
 */
export async function checkPlanByPlan(paths: readonly string[], options: CheckPathsOptions = {}): Promise<PlanFindings[]> {
  const loader = new Loader(options);
  const wanted = new Set<string>();
  for (const each of paths) for (const file of await loader.filesAt(each)) wanted.add(file);
  let done = 0;
  const read = async (file: string): Promise<FileFacts> => {
    const facts = await loader.readOnce(file);
    options.onProgress?.(++done, wanted.size);
    return facts;
  };
  const walk = new Walk(read, loader.linkedFrom, options.asAt);
  const folders = byFolder(wanted);
  for (const [index, [folder, files]] of folders.entries()) {
    // The engine clears up in turns of its own: without any, what is let go of piles up.
    if (index > 0) await nextTurn();
    await walk.enter(folder, files);
  }
  await walk.finish();
  return [...walk.found, ...(await checkTogether(walk.usingOthers, loader, paths))].sort((a, b) => (a.root < b.root ? -1 : 1));
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

/** What was found in a checked plan. */
export function withoutPlan({ name, root, plan, findings }: CheckedPlan): PlanFindings {
  return { name, root, files: plan.files.length, elements: plan.elements.length, findings };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

/** The files of each folder; a folder comes right before the folders below it. */
function byFolder(files: Iterable<string>): [string, string[]][] {
  const folders = new Map<string, string[]>();
  for (const file of files) {
    const folder = path.dirname(file);
    const list = folders.get(folder);
    if (list) list.push(file);
    else folders.set(folder, [file]);
  }
  // A slash goes before every letter, so that what is below a folder comes before its neighbours.
  const key = (folder: string): string => folder.replaceAll('/', '\u0000');
  return [...folders].sort(([a], [b]) => (key(a) < key(b) ? -1 : 1));
}

/** Goes through folders, keeping the facts of those plans only that may still get files. */
class Walk {
  readonly found: PlanFindings[] = [];
  /** The plans that use other plans: the folder of each, and its files. */
  readonly usingOthers = new Map<string, readonly string[]>();
  private readonly open: { root: string; files: FileFacts[] }[] = [];

  constructor(
    private readonly read: (file: string) => Promise<FileFacts>,
    private readonly linkedFrom: (file: string) => string | undefined,
    private readonly asAt: Day | undefined,
  ) {}

  /** Takes in the files of a folder. */
  async enter(folder: string, names: readonly string[]): Promise<void> {
    // Before anything is read, so that no two plans are in memory at once.
    while (this.open.length > 0 && !isWithin(this.open.at(-1)?.root ?? '', folder)) await this.close();
    const files: FileFacts[] = [];
    for (const name of names) files.push(await this.read(name));
    const declares = files.some((file) => file.elements.some((element) => element.kind === 'plan'));
    if (declares) this.open.push({ root: folder, files });
    else if (this.open.length > 0) this.open.at(-1)?.files.push(...files);
    else await this.check(folder, files);
  }

  /** Checks what is still open. */
  async finish(): Promise<void> {
    while (this.open.length > 0) await this.close();
  }

  private async close(): Promise<void> {
    const plan = this.open.pop();
    if (plan) await this.check(plan.root, plan.files);
  }

  private async check(root: string, files: readonly FileFacts[]): Promise<void> {
    if (files.some(({ uses }) => uses.some((use) => libraryNamed(use) === undefined))) {
      const names = files.map(({ file }) => file);
      this.usingOthers.set(root, names);
      return;
    }
    await loadLibraries(files);
    const plan = new Plan(new Declarations(withoutCopies(files, this.linkedFrom), indexOnce), {
      imports: librariesUsed(files),
      ...(this.asAt === undefined ? {} : { asAt: this.asAt }),
    });
    this.found.push(withoutPlan({ name: plan.name, root, plan, findings: checkPlan(plan, rules) }));
  }
}

/** Nothing asks for the index of these facts again, and what is remembered is cleared up late. */
const indexOnce = (file: FileFacts): FileIndex => new FileIndex(file);
