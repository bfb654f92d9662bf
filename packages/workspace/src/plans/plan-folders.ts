import path from 'node:path/posix';
import type { WorkspaceFile } from './workspace-file.js';

/**
 * Which files make up which plan. A folder with a `plan` declaration is a plan, with every folder below it up to the
 * next such folder; files under none are taken together with their neighbours in their own folder. Kept up as files
 * come, change and go, so that a keystroke costs no look at the files of other plans.
 */
export class PlanFolders {
  private readonly plans = new Map<string, Map<string, WorkspaceFile>>();
  private readonly rootOfFile = new Map<string, string>();
  /** The files that declare a plan, by their folder. */
  private readonly declaring = new Map<string, Set<string>>();

  /** A file. */
  get(file: string): WorkspaceFile | undefined {
    const root = this.rootOfFile.get(file);
    return root === undefined ? undefined : this.plans.get(root)?.get(file);
  }

  /** Every file. */
  *all(): IterableIterator<WorkspaceFile> {
    for (const files of this.plans.values()) yield* files.values();
  }

  /** The folder of the plan that a file belongs to. */
  rootOf(file: string): string | undefined {
    return this.rootOfFile.get(file);
  }

  /** The folder of every plan. */
  roots(): Iterable<string> {
    return this.plans.keys();
  }

  /** The files of the plan in a folder; undefined where there is none. */
  filesOf(root: string): Iterable<WorkspaceFile> | undefined {
    return this.plans.get(root)?.values();
  }

  /** Takes in a file or its new text. Gives the folders of the plans that this changes. */
  set(held: WorkspaceFile): Set<string> {
    const folder = folderOf(held.file);
    const changed = new Set<string>();
    const turned = this.note(folder, held.file, held.declaresPlan);
    this.move(held, this.rootFor(folder), changed);
    if (turned) this.regroup(folder, changed);
    return changed;
  }

  /** Forgets a file. Gives the folders of the plans that this changes. */
  delete(file: string): Set<string> {
    const changed = new Set<string>();
    const held = this.get(file);
    if (!held) return changed;
    this.take(held, changed);
    if (this.note(folderOf(file), file, false)) this.regroup(folderOf(file), changed);
    return changed;
  }

  /** Keeps whether a file declares a plan. Gives whether its folder became a plan, or ceased to be one. */
  private note(folder: string, file: string, declares: boolean): boolean {
    const files = this.declaring.get(folder) ?? new Set();
    const before = files.size > 0;
    if (declares) files.add(file);
    else files.delete(file);
    if (files.size > 0) this.declaring.set(folder, files);
    else this.declaring.delete(folder);
    return before !== files.size > 0;
  }

  /** A folder became a plan, or ceased to be one: only the plans above and below it can gain or lose files by that. */
  private regroup(folder: string, changed: Set<string>): void {
    const above = this.planAt(path.dirname(folder));
    const concerned = [...this.plans].filter(([root]) => root === above || isWithin(folder, root));
    for (const [, files] of concerned)
      for (const held of [...files.values()]) this.move(held, this.rootFor(folderOf(held.file)), changed);
  }

  /** Puts a file into a plan, out of the one it was in. */
  private move(held: WorkspaceFile, root: string, changed: Set<string>): void {
    const before = this.get(held.file);
    if (before === held && this.rootOfFile.get(held.file) === root) return;
    if (this.rootOfFile.get(held.file) !== root) this.take(held, changed);
    const files = this.plans.get(root) ?? new Map<string, WorkspaceFile>();
    this.plans.set(root, files.set(held.file, held));
    this.rootOfFile.set(held.file, root);
    changed.add(root);
  }

  private take(held: WorkspaceFile, changed: Set<string>): void {
    const root = this.rootOfFile.get(held.file);
    if (root === undefined) return;
    const files = this.plans.get(root);
    files?.delete(held.file);
    if (files?.size === 0) this.plans.delete(root);
    this.rootOfFile.delete(held.file);
    changed.add(root);
  }

  private rootFor(folder: string): string {
    return this.planAt(folder) ?? folder;
  }

  /** The nearest folder, here or above, that is a plan. */
  private planAt(folder: string): string | undefined {
    for (let each = folder; ; each = path.dirname(each)) {
      if (this.declaring.has(each)) return each;
      if (path.dirname(each) === each) return undefined;
    }
  }
}

/** The folder of a file. A document that is not a file is a folder of its own: it has no neighbours. */
export function folderOf(file: string): string {
  return isAddress(file) ? file : path.dirname(file);
}

/** Whether this is an address such as `untitled:Untitled-1` and not a path. */
export function isAddress(file: string): boolean {
  return /^[a-z][a-z0-9+.-]+:/i.test(file);
}

/** Whether a path is a folder or something below it. */
export function isWithin(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
