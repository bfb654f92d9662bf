import { readdirSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import type { Day, FileFacts } from '@goldenthread/model';
import type { Rule } from '@goldenthread/rules';
import { notRead, QuickReader, unreadable } from '@goldenthread/syntax';
import type { Disk } from '../disk/disk.js';
import { UnreadablePathError } from '../disk/errors.js';
import { existsNow, syncDisk, withDiskSpelling, withForwardSlashes } from '../disk/node-disk.js';
import { isPlanFile } from '../disk/plan-file.js';
import { readFileNow } from '../disk/read-file.js';
import { loadFigures } from '../figures/figure-files.js';
import { loadLibraries } from '../libraries/library.js';
import { findPlanFiles, type SearchResult, type SkippedPath } from '../plans/discover.js';
import { isIgnored } from '../plans/ignored.js';
import { filesAround, planAbove } from '../plans/plan-above.js';
import { isWithin } from '../plans/plan-folders.js';
import { type CheckedPlan, usedFolder, Workspace } from '../plans/workspace.js';

/** How to check. */
export interface CheckPathsOptions {
  /** Overrides the plans' own `as at`. */
  readonly asAt?: Day;
  /** What to check by; all rules of the project by default. */
  readonly rules?: readonly Rule[] | undefined;
  /** Told after each file how many of how many are read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Told what was passed over. */
  readonly onNote?: (note: SkippedPath) => void;
  /** Told what each file held when it was read: who changes a file has to know that it still does. */
  readonly onRead?: (file: string, bytes: Uint8Array) => void;
}

/**
 * Reads and checks the plans in these files and folders. A path inside a plan stands for that whole plan: what one
 * file says may be wrong because of another. Throws {@link UnreadablePathError}.
 */
export async function checkPaths(paths: readonly string[], options: CheckPathsOptions = {}): Promise<CheckedPlan[]> {
  const loader = new Loader(options);
  const wanted = await loader.filesOf(paths);
  await loader.load([...wanted]);
  await loader.loadUsed(paths);
  return loader.workspace.check().filter((checked) => checked.plan.files.some((file) => wanted.has(file.file)));
}

/** What a search found out about files. */
export interface KnownFiles {
  /** Why some of them are not read. */
  readonly refused: Map<string, string>;
  /** The paths at which those are kept that were reached through links. */
  readonly links: Map<string, string>;
}

/** Finds and reads the files that paths stand for. */
export class Loader {
  readonly workspace: Workspace;
  private readonly reader = new QuickReader();

  constructor(
    private readonly options: CheckPathsOptions,
    readonly known: KnownFiles = { refused: new Map(), links: new Map() },
  ) {
    this.workspace = new Workspace({ asAt: options.asAt, linkedFrom: this.linkedFrom, isThere: existsNow, rules: options.rules });
  }

  /**
   * The plan files that paths stand for. A link to the folder of a plan that is among them anyway is another way to that plan,
   * not another plan.
   */
  async filesOf(paths: readonly string[]): Promise<Set<string>> {
    const wanted = new Set<string>();
    for (const each of paths) for (const file of await this.filesAt(each)) wanted.add(file);
    const isCopy = (file: string): boolean => {
      const place = this.linkedFrom(file);
      return place !== undefined && wanted.has(place) && this.linkedFrom(place) === undefined;
    };
    for (const file of [...wanted].filter(isCopy)) {
      const within = [...wanted].filter((each) => isWithin(path.posix.dirname(file), each));
      if (!within.every(isCopy) || !(await this.read(file)).elements.some(({ kind }) => kind === 'plan')) continue;
      for (const each of within) wanted.delete(each);
    }
    return wanted;
  }

  /** The plan files that a path stands for. */
  async filesAt(typed: string): Promise<string[]> {
    const full = withDiskSpelling(typed);
    const stats = this.orRefuse(typed, () => statSync(full));
    const found = stats.isDirectory() ? await this.below(full, typed) : await this.neighbours(full, typed, stats);
    for (const note of found.notes) this.options.onNote?.(note);
    return [...this.takeIn(found)];
  }

  private async below(full: string, typed: string): Promise<SearchResult> {
    this.orRefuse(typed, () => readdirSync(full));
    const root = (await planAbove(syncDisk, full, (file) => this.read(file))) ?? full;
    // A link of the plan may lead to elsewhere in the working folder, but not out of it.
    const found = await findPlanFiles(syncDisk, root, root, [root, withForwardSlashes(process.cwd())]);
    if (found.files.length === 0)
      throw new UnreadablePathError(`There is no plan in ${typed}: no file in it, or in a folder below it, ends in .plan.`);
    return found;
  }

  private async neighbours(full: string, typed: string, stats: Stats): Promise<SearchResult> {
    if (!stats.isFile()) throw new UnreadablePathError(`${typed} is neither a file nor a folder, so it is not read.`);
    if (!isPlanFile(full)) throw new UnreadablePathError(`${typed} is not a plan: the files of a plan end in .plan.`);
    return filesAround(syncDisk, full, (file) => this.read(file));
  }

  private readonly cache = new Map<string, FileFacts>();

  /** The path at which a file is kept that was found through a link. */
  readonly linkedFrom = (file: string): string | undefined => this.known.links.get(file);

  private takeIn({ files, refused, links }: SearchResult): readonly string[] {
    for (const [file, why] of refused) this.known.refused.set(file, why);
    for (const [file, place] of links) this.known.links.set(file, place);
    return files;
  }

  private async read(file: string): Promise<FileFacts> {
    const refused = this.known.refused.get(file);
    if (refused !== undefined) return notRead(file, refused);
    const known = this.cache.get(file);
    if (known) return known;
    const bytes = bytesOf(file);
    if (bytes !== undefined) this.options.onRead?.(file, bytes);
    const facts = bytes === undefined ? unreadable(file) : await this.reader.readBytes(file, bytes);
    this.cache.set(file, facts);
    return facts;
  }

  /** The facts of a file that is wanted once, and not kept. */
  readonly readOnce = async (file: string): Promise<FileFacts> => {
    const facts = await this.read(file);
    this.cache.delete(file);
    return facts;
  };

  async load(files: readonly string[]): Promise<void> {
    let done = 0;
    for (const file of files) {
      if (!this.workspace.has(file)) this.workspace.set(await this.read(file));
      this.options.onProgress?.(++done, files.length);
    }
  }

  /** The disk, which tells what is read of it. */
  private readonly disk: Disk = {
    ...syncDisk,
    read: async (file) => {
      const bytes = await syncDisk.read(file);
      this.options.onRead?.(file, bytes);
      return bytes;
    },
  };

  /** Reads the CSV files that plans take figures from. */
  private async loadFigures(): Promise<void> {
    const plans = Map.groupBy([...this.workspace.all()], ({ file }) => this.workspace.rootOf(file));
    for (const files of plans.values()) for (const facts of await loadFigures(this.disk, files)) this.workspace.set(facts);
  }

  /** Reads the plans that these use, as long as they lie inside the working folder or one of these; and the figures of all of them. */
  async loadUsed(paths: readonly string[]): Promise<void> {
    const allowed = [process.cwd(), ...paths.map((each) => path.resolve(each))].map(withForwardSlashes);
    const files = [...this.workspace.all()];
    const searched = new Set<string>();
    // What is read may use further plans: it joins the end of the list.
    for (const file of files) {
      await loadLibraries([file]);
      for (const use of file.uses) {
        const folder = usedFolder(file.file, use);
        if (folder === undefined || searched.has(folder)) continue;
        searched.add(folder);
        const top = await allowedAbove(folder, allowed);
        if (top === undefined || (await syncDisk.kindOf(folder)) !== 'folder') continue;
        // A folder in the middle of a plan is no plan by itself: that shows only with the rest of it.
        const root = (await planAbove(syncDisk, folder, (each) => this.read(each), top)) ?? folder;
        if (root !== folder && searched.has(root)) continue;
        searched.add(root);
        for (const other of this.takeIn(await findPlanFiles(syncDisk, root, top))) {
          if (this.workspace.has(other)) continue;
          files.push(await this.read(other));
          this.workspace.set(await this.read(other));
        }
      }
    }
    await this.loadFigures();
  }

  private orRefuse<T>(typed: string, ask: () => T): T {
    try {
      return ask();
    } catch (error) {
      return this.refuse(typed, error as NodeJS.ErrnoException);
    }
  }

  private refuse(typed: string, error: NodeJS.ErrnoException): never {
    if (error.code === 'ENOENT')
      throw new UnreadablePathError(`There is nothing at ${typed}. Check the spelling, or give the folder that holds the plan.`);
    if (error.code === 'ELOOP')
      throw new UnreadablePathError(`${typed} is a link that leads in a circle, so there is nothing to read. Remove it.`);
    throw new UnreadablePathError(
      `${typed} cannot be read: ${error.code === 'EACCES' || error.code === 'EPERM' ? 'you do not have permission to open it' : 'the system refuses'}.`,
    );
  }
}

/** What a file holds; undefined when it cannot be read. */
function bytesOf(file: string): Uint8Array | undefined {
  try {
    return readFileNow(file);
  } catch {
    return undefined;
  }
}

/** The one of these folders that a folder lies in, also by its links, if it is in no part of it that is passed over. */
async function allowedAbove(folder: string, allowed: readonly string[]): Promise<string | undefined> {
  for (const top of allowed) {
    if (!isWithin(top, folder) || !isWithin(await syncDisk.realPath(top), await syncDisk.realPath(folder))) continue;
    if (folder === top || !(await isIgnored(syncDisk, top, folder, 'folder'))) return top;
  }
  return undefined;
}
