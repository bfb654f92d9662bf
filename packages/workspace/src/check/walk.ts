import path from 'node:path/posix';
import { addAll, type Day, Declarations, type FileFacts, FileIndex, Plan } from '@goldenthread/model';
import { checkPlan, type Finding, type Rule, rules } from '@goldenthread/rules';
import { existsNow, syncDisk } from '../disk/node-disk.js';
import { loadFigures } from '../figures/figure-files.js';
import { librariesUsed, libraryNamed, loadLibraries } from '../libraries/library.js';
import { withoutCopies } from '../plans/links.js';
import { isWithin } from '../plans/plan-folders.js';
import type { CheckedPlan } from '../plans/workspace.js';

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

/** A folder with the plan files that lie in it. */
export interface PlanFolder {
  readonly folder: string;
  readonly files: readonly string[];
}

/** What came of going through folders. */
export interface WalkResult {
  readonly found: readonly PlanFindings[];
  /** The plans that use others, by their folders: they can only be checked together with those. */
  readonly usingOthers: ReadonlyMap<string, readonly string[]>;
}

/** What was found in a checked plan. */
export function withoutPlan({ name, root, plan, findings }: CheckedPlan): PlanFindings {
  return { name, root, files: plan.files.filter(({ figures }) => !figures).length, elements: plan.elements.length, findings };
}

/**
 * The folders of some files, in groups that have no plan in common: a plan takes in the folders below its own, so that what
 * lies in or below one folder stays together. A folder comes right before the folders below it.
 */
export function groupsOfFolders(files: Iterable<string>): PlanFolder[][] {
  const groups: PlanFolder[][] = [];
  let top: string | undefined;
  for (const [folder, names] of byFolder(files)) {
    if (top === undefined || !isWithin(top, folder)) {
      groups.push([]);
      top = folder;
    }
    groups.at(-1)?.push({ folder, files: names });
  }
  return groups;
}

function byFolder(files: Iterable<string>): [string, string[]][] {
  const folders = Map.groupBy(files, (file) => path.dirname(file));
  // A slash goes before every letter, so that what is below a folder comes before its neighbours.
  const key = (folder: string): string => folder.replaceAll('/', '\u0000');
  return [...folders].sort(([a], [b]) => (key(a) < key(b) ? -1 : 1));
}

/** How files are read on a walk, and what is known of them. */
export interface WalkOptions {
  readonly read: (file: string) => Promise<FileFacts>;
  /** The path at which a file is kept that is reached through a link. */
  readonly linkedFrom: (file: string) => string | undefined;
  /** Overrides the plans' own `as at`. */
  readonly asAt: Day | undefined;
  /** What to check by; all rules of the project by default. */
  readonly rules?: readonly Rule[] | undefined;
  /** Whether what fixes each finding is worked out. */
  readonly withFixes: boolean;
}

/** Reads and checks the plans in a group of folders, keeping the facts of those only that may still get files. */
export async function walk(folders: readonly PlanFolder[], options: WalkOptions): Promise<WalkResult> {
  const going = new Walk(options);
  for (const [index, folder] of folders.entries()) {
    // The engine clears up in turns of its own: without any, what is let go of piles up.
    if (index > 0) await yieldToEventLoop();
    await going.enter(folder);
  }
  return going.finish();
}

export const yieldToEventLoop = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));

class Walk {
  private readonly found: PlanFindings[] = [];
  private readonly usingOthers = new Map<string, readonly string[]>();
  private readonly open: { root: string; files: FileFacts[] }[] = [];

  constructor(private readonly options: WalkOptions) {}

  /** Takes in the files of a folder. */
  async enter({ folder, files: names }: PlanFolder): Promise<void> {
    // Before anything is read, so that no two plans are in memory at once.
    while (this.open.length > 0 && !isWithin(this.open.at(-1)?.root ?? '', folder)) await this.close();
    const files: FileFacts[] = [];
    for (const name of names) files.push(await this.options.read(name));
    const declares = files.some((file) => file.elements.some((element) => element.kind === 'plan'));
    const around = this.open.at(-1);
    if (declares) this.open.push({ root: folder, files });
    else if (around) addAll(around.files, files);
    else await this.check(folder, files);
  }

  /** Checks what is still open. */
  async finish(): Promise<WalkResult> {
    while (this.open.length > 0) await this.close();
    return { found: this.found, usingOthers: this.usingOthers };
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
    const { linkedFrom, asAt, withFixes } = this.options;
    await loadLibraries(files);
    const own = withoutCopies(files, linkedFrom);
    const plan = new Plan(new Declarations([...own, ...(await loadFigures(syncDisk, own))], indexOnce), {
      imports: librariesUsed(files),
      isThere: existsNow,
      ...(asAt === undefined ? {} : { asAt }),
    });
    const findings = checkPlan(plan, this.options.rules ?? rules, { withFixes });
    this.found.push(withoutPlan({ name: plan.name, root, plan, findings }));
  }
}

/** Nothing asks for the index of these facts again, and what is remembered is cleared up late. */
const indexOnce = (file: FileFacts): FileIndex => new FileIndex(file);
