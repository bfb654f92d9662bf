import path from 'node:path/posix';
import { type Day, Declarations, type FileFacts, type Imports, Plan, type UseFact } from '@goldenthread/model';
import { checkPlan, type Finding, type Rule, rules } from '@goldenthread/rules';
import { librariesUsed, libraryNamed, libraryOfFile } from '../libraries/library.js';
import { withoutCopies } from './links.js';
import { folderOf, PlanFolders } from './plan-folders.js';
import { residentFile, type WorkspaceFile } from './workspace-file.js';

/** A plan with everything that was found in it. */
export interface CheckedPlan {
  /** The plan's name; null for files that stand under no `plan`. */
  readonly name: string | null;
  /** The folder that is the plan. */
  readonly root: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

/** How a workspace finds and checks plans. */
export interface WorkspaceOptions {
  /** Overrides the plans' own `as at`. */
  readonly asAt?: Day | undefined;
  /** How many plans are kept whole; all of them by default. */
  readonly mostWhole?: number;
  /** The path at which a file is kept that is reached through a link. */
  readonly linkedFrom?: (file: string) => string | undefined;
  /** Whether there is a file at a path; undefined where that is not known. */
  readonly isThere?: (file: string) => boolean | undefined;
  /** What to check by; all rules of the project by default. */
  readonly rules?: readonly Rule[] | undefined;
  /** Whether what fixes each finding is worked out, too. It is by default. */
  readonly withFixes?: boolean;
}

/**
 * The plans of some files, held as facts. A change makes its own plan stale, and those that use it; nothing else is
 * looked at again. Of more plans than are to be kept whole, those that nothing works with are let go of, but for their
 * files and findings, and built again when they are asked for.
 */
export class Workspace {
  private readonly folders = new PlanFolders();
  private readonly declarations = new Map<string, WeakRef<Declarations>>();
  private readonly checked = new Map<string, CheckedPlan>();
  /** The plans that are kept whole, the one that was worked with last at the end. */
  private readonly whole = new Map<string, Plan>();
  /** The folders of the plans that are to be checked, the latest change last. */
  private readonly stale = new Set<string>();
  /** The folders of the plans that each plan uses, and of those that use it. Both hold for checked plans. */
  private readonly uses = new Map<string, ReadonlySet<string>>();
  private readonly usedBy = new Map<string, Set<string>>();

  private checkedBy: readonly Rule[];
  private readonly mostWhole: number;

  constructor(private readonly options: WorkspaceOptions = {}) {
    this.checkedBy = options.rules ?? rules;
    this.mostWhole = options.mostWhole ?? Number.POSITIVE_INFINITY;
  }

  /** Has every plan checked by these rules from now on. */
  checkBy(rules: readonly Rule[]): void {
    this.checkedBy = rules;
    for (const root of this.folders.roots()) this.stale.add(root);
  }

  /** Takes in a file, or its new text. */
  set(facts: FileFacts): void {
    this.hold(residentFile(facts));
  }

  /** Takes in a file that may be let go of, or its new text. */
  hold(held: WorkspaceFile): void {
    this.changed(this.folders.set(held));
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
    return this.folders.get(file)?.facts;
  }

  /** Every file that is held. */
  *all(): Generator<FileFacts> {
    for (const held of this.folders.all()) yield held.facts;
  }

  /** Every plan, checked, in the order of their folders. */
  check(): CheckedPlan[] {
    while (this.checkNext());
    return [...this.checked.values()].sort((a, b) => (a.root < b.root ? -1 : 1));
  }

  /** Every plan as it is, in the order of their folders, without a check: for what only compares. */
  uncheckedPlans(): { readonly root: string; readonly plan: Plan }[] {
    return [...this.folders.roots()].sort().flatMap((root) => {
      const declarations = this.declarationsOf(root);
      return declarations ? [{ root, plan: this.planOf(declarations, this.importsOf(declarations).imports) }] : [];
    });
  }

  /** Whether there is a plan that changed since it was checked. */
  get isStale(): boolean {
    return this.stale.size > 0;
  }

  /**
   * Checks one plan that changed, the one that changed last; undefined when there is none. `isAwaited` tells of a folder
   * whether files in it are still to come: plans that need these wait.
   */
  checkNext(isAwaited: (folder: string) => boolean = () => false): CheckedPlan | undefined {
    for (const root of [...this.stale].reverse()) {
      if (this.foldersFor(root).some(isAwaited)) continue;
      this.stale.delete(root);
      const checked = this.checkOne(root);
      if (checked) return checked;
    }
    return undefined;
  }

  /** The folder of the plan that a file belongs to. */
  rootOf(file: string): string | undefined {
    return this.folders.rootOf(file);
  }

  /** Has the plan of a file checked before all others that changed. */
  hurry(file: string): void {
    const root = this.folders.rootOf(file);
    if (root !== undefined && this.stale.delete(root)) this.stale.add(root);
  }

  /** Whether a file is held, and its plan is checked as it is and needs none of the files that are still to come. */
  isChecked(file: string, isAwaited: (folder: string) => boolean): boolean {
    const root = this.folders.rootOf(file);
    return root !== undefined && !this.stale.has(root) && !this.foldersFor(root).some(isAwaited);
  }

  /** The folders that the plan in a folder is made of. */
  private foldersFor(root: string): string[] {
    const files = [...(this.folders.filesOf(root) ?? [])];
    return [root, ...files.flatMap(({ file, uses }) => uses.flatMap((use) => usedFolder(file, use) ?? []))];
  }

  /** The plan that a file belongs to, as it was last checked. */
  checkedPlanOf(file: string): CheckedPlan | undefined {
    const root = this.folders.rootOf(file);
    const checked = root === undefined ? undefined : this.checked.get(root);
    if (checked) this.keepWhole(checked.root, checked.plan);
    return checked;
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
      this.whole.delete(root);
      this.noteUses(root, new Set());
      return undefined;
    }
    const { imports, used } = this.importsOf(declarations);
    this.noteUses(root, used);
    const plan = this.planOf(declarations, imports);
    const again = (): Plan => this.builtAgain(root);
    const checked = new Checked(root, plan, this.findingsIn(root, plan), again);
    this.checked.set(root, checked);
    this.keepWhole(root, plan);
    return checked;
  }

  /** A library, opened in an editor to be read, is nobody's plan: nothing is found in it. */
  private findingsIn(root: string, plan: Plan): Finding[] {
    return libraryOfFile(root) === undefined
      ? checkPlan(plan, this.checkedBy, { withFixes: this.options.withFixes ?? true })
      : [];
  }

  private planOf(declarations: Declarations, imports: Imports): Plan {
    const { asAt, isThere = () => undefined } = this.options;
    return new Plan(declarations, { imports, isThere, ...(asAt === undefined ? {} : { asAt }) });
  }

  /** A plan that was let go of. */
  private builtAgain(root: string): Plan {
    const declarations = this.declarationsOf(root) ?? new Declarations([]);
    return this.planOf(declarations, this.importsOf(declarations).imports);
  }

  /** Keeps a plan whole for as long as not too many others are worked with. */
  private keepWhole(root: string, plan: Plan): void {
    this.whole.delete(root);
    this.whole.set(root, plan);
    for (const oldest of this.whole.keys()) {
      if (this.whole.size <= this.mostWhole) break;
      this.whole.delete(oldest);
      for (const held of this.folders.filesOf(oldest) ?? []) held.rest();
    }
  }

  private declarationsOf(root: string): Declarations | undefined {
    const known = this.declarations.get(root)?.deref();
    const files = known ? undefined : this.folders.filesOf(root);
    if (!files) return known;
    const declarations = new Declarations(
      withoutCopies(files, this.options.linkedFrom ?? (() => undefined)).map((held) => held.facts),
    );
    this.declarations.set(root, new WeakRef(declarations));
    return declarations;
  }

  private importsOf(declarations: Declarations): { imports: Imports; used: Set<string> } {
    const imports = new Map<string, Declarations>(librariesUsed(declarations.files));
    const used = new Set<string>();
    for (const file of declarations.files) {
      for (const use of file.uses) {
        const folder = usedFolder(file.file, use);
        if (folder === undefined) continue;
        used.add(folder);
        const other = this.declarationsOf(folder);
        if (other) imports.set(use.name.name, other);
      }
    }
    return { imports, used };
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

/** A plan that was checked: it can be let go of, and is then built again when it is asked for. */
class Checked implements CheckedPlan {
  readonly name: string | null;
  private lately: WeakRef<Plan>;

  constructor(
    readonly root: string,
    plan: Plan,
    readonly findings: readonly Finding[],
    private readonly again: () => Plan,
  ) {
    this.name = plan.name;
    this.lately = new WeakRef(plan);
  }

  get plan(): Plan {
    const known = this.lately.deref();
    if (known) return known;
    const plan = this.again();
    this.lately = new WeakRef(plan);
    return plan;
  }
}

/** The folder that a `use … from:` names, seen from the file it stands in; undefined where it names a published framework. */
export function usedFolder(file: string, use: UseFact): string | undefined {
  if (libraryNamed(use) !== undefined) return undefined;
  const typed = use.path.text.replaceAll('\\', '/');
  const whole = /^([a-z]:)?\//i.test(typed) ? path.normalize(typed) : path.join(folderOf(file), typed);
  const folder = whole.length > 1 && whole.endsWith('/') ? whole.slice(0, -1) : whole;
  return folder.endsWith('.plan') ? path.dirname(folder) : folder;
}
