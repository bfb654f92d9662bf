import path from 'node:path/posix';
import { type Day, Declarations, type FileFacts, Plan } from '@goldenthread/model';
import { checkPlan, type Finding } from '@goldenthread/rules';
import { folderOf, PlanFolders } from './plan-folders.js';

/** A plan with everything that was found in it. */
export interface CheckedPlan {
  /** The plan's name; null for files that stand under no `plan`. */
  readonly name: string | null;
  /** The folder that is the plan. */
  readonly root: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/**
 * The plans of some files, held as facts. A change makes its own plan stale, and those that use it; nothing else is
 * looked at again.
 */
export class Workspace {
  private readonly folders = new PlanFolders();
  private readonly declarations = new Map<string, Declarations>();
  private readonly checked = new Map<string, CheckedPlan>();
  /** The folders of the plans that are to be checked, the latest change last. */
  private readonly stale = new Set<string>();
  /** The folders of the plans that each plan uses, and of those that use it. Both hold for checked plans. */
  private readonly uses = new Map<string, ReadonlySet<string>>();
  private readonly usedBy = new Map<string, Set<string>>();

  constructor(private readonly asAt?: Day) {}

  /** Takes in a file, or its new text. */
  set(facts: FileFacts): void {
    this.changed(this.folders.set(facts));
  }

  /** Forgets a file. */
  delete(file: string): void {
    this.changed(this.folders.delete(file));
  }

  /** Whether a file is held. */
  has(file: string): boolean {
    return this.folders.get(file) !== undefined;
  }

  /** The facts of a file. */
  get(file: string): FileFacts | undefined {
    return this.folders.get(file);
  }

  /** Every file that is held. */
  get all(): IterableIterator<FileFacts> {
    return this.folders.all();
  }

  /** Every plan, checked, in the order of their folders. */
  check(): CheckedPlan[] {
    while (this.checkNext());
    return [...this.checked.values()].sort((a, b) => (a.root < b.root ? -1 : 1));
  }

  /** Whether there is a plan that changed since it was checked. */
  get isStale(): boolean {
    return this.stale.size > 0;
  }

  /** Checks one plan that changed, the one that changed last; undefined when there is none. */
  checkNext(): CheckedPlan | undefined {
    while (this.stale.size > 0) {
      let root = '';
      for (root of this.stale);
      this.stale.delete(root);
      const checked = this.checkOne(root);
      if (checked) return checked;
    }
    return undefined;
  }

  /** The plan that a file belongs to, as it was last checked. */
  checkedPlanOf(file: string): CheckedPlan | undefined {
    const root = this.folders.rootOf(file);
    return root === undefined ? undefined : this.checked.get(root);
  }

  /** The plan in a folder, as it was last checked. */
  checkedPlanIn(root: string): CheckedPlan | undefined {
    return this.checked.get(root);
  }

  /** Every plan, as it was last checked. */
  get allChecked(): Iterable<CheckedPlan> {
    return this.checked.values();
  }

  private changed(roots: Iterable<string>): void {
    for (const root of roots) {
      this.declarations.delete(root);
      for (const each of [...(this.usedBy.get(root) ?? []), root]) {
        this.stale.delete(each);
        this.stale.add(each);
      }
    }
  }

  private checkOne(root: string): CheckedPlan | undefined {
    this.checked.delete(root);
    const declarations = this.declarationsOf(root);
    if (!declarations) {
      this.noteUses(root, new Set());
      return undefined;
    }
    const imports = this.importsOf(root, declarations);
    const plan = new Plan(declarations, { imports, ...(this.asAt === undefined ? {} : { asAt: this.asAt }) });
    const checked = { name: plan.name, root, plan, findings: checkPlan(plan) };
    this.checked.set(root, checked);
    return checked;
  }

  private declarationsOf(root: string): Declarations | undefined {
    const known = this.declarations.get(root);
    const files = known ? undefined : this.folders.filesOf(root);
    if (!files) return known;
    const declarations = new Declarations(files);
    this.declarations.set(root, declarations);
    return declarations;
  }

  private importsOf(root: string, declarations: Declarations): Map<string, Declarations> {
    const imports = new Map<string, Declarations>();
    const used = new Set<string>();
    for (const file of declarations.files) {
      for (const use of file.uses) {
        const folder = usedFolder(file.file, use.path.text);
        used.add(folder);
        const other = this.declarationsOf(folder);
        if (other) imports.set(use.name.name, other);
      }
    }
    this.noteUses(root, used);
    return imports;
  }

  private noteUses(root: string, used: ReadonlySet<string>): void {
    for (const folder of this.uses.get(root) ?? []) {
      const users = this.usedBy.get(folder);
      users?.delete(root);
      if (users?.size === 0) this.usedBy.delete(folder);
    }
    if (used.size > 0) this.uses.set(root, used);
    else this.uses.delete(root);
    for (const folder of used) this.usedBy.set(folder, (this.usedBy.get(folder) ?? new Set()).add(root));
  }
}

/** The folder that a `use … from:` names, seen from the file it stands in. */
export function usedFolder(file: string, from: string): string {
  const typed = from.replaceAll('\\', '/');
  const whole = /^([a-z]:)?\//i.test(typed) ? path.normalize(typed) : path.join(folderOf(file), typed);
  const folder = whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole;
  return folder.endsWith('.plan') ? path.dirname(folder) : folder;
}
