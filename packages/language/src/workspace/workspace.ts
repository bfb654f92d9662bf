import path from 'node:path/posix';
import { type Day, Declarations, type FileFacts, Plan } from '@goldenthread/model';
import { checkPlan, type Finding } from '@goldenthread/rules';

/** A plan with everything that was found in it. */
export interface CheckedPlan {
  /** The plan's name; null for files that stand under no `plan`. */
  readonly name: string | null;
  /** The folder that is the plan. */
  readonly root: string;
  readonly plan: Plan;
  readonly findings: readonly Finding[];
}

interface Held {
  readonly declarations: Declarations;
  imports: ReadonlyMap<string, Declarations>;
  checked?: CheckedPlan;
}

/**
 * The plans of some files, held as facts. A folder with a `plan` declaration is a plan, with every folder below it up
 * to the next such folder; files under none are taken together with their neighbours in their own folder. What has
 * not changed since the last look is not worked out again.
 */
export class Workspace {
  private readonly files = new Map<string, FileFacts>();
  private held = new Map<string, Held>();

  constructor(private readonly asAt?: Day) {}

  /** Takes in a file, or its new text. */
  set(facts: FileFacts): void {
    this.files.set(facts.file, facts);
  }

  /** Forgets a file. */
  delete(file: string): void {
    this.files.delete(file);
  }

  /** Whether a file is held. */
  has(file: string): boolean {
    return this.files.has(file);
  }

  /** The facts of a file. */
  get(file: string): FileFacts | undefined {
    return this.files.get(file);
  }

  /** Every file that is held. */
  get all(): IterableIterator<FileFacts> {
    return this.files.values();
  }

  /** Every plan, checked, in the order of their folders. */
  check(): CheckedPlan[] {
    const groups = groupByPlan(this.files.values());
    const held = new Map<string, Held>();
    for (const [root, files] of groups) {
      const before = this.held.get(root);
      held.set(
        root,
        before && sameFiles(before.declarations.files, files)
          ? before
          : { declarations: new Declarations(files), imports: new Map() },
      );
    }
    this.held = held;
    return [...held].map(([root, each]) => this.checkOne(root, each));
  }

  private checkOne(root: string, held: Held): CheckedPlan {
    const imports = this.importsOf(held.declarations);
    if (held.checked && sameImports(held.imports, imports)) return held.checked;
    const plan = new Plan(held.declarations, { imports, ...(this.asAt === undefined ? {} : { asAt: this.asAt }) });
    held.imports = imports;
    held.checked = { name: plan.name, root, plan, findings: checkPlan(plan) };
    return held.checked;
  }

  private importsOf(declarations: Declarations): Map<string, Declarations> {
    const imports = new Map<string, Declarations>();
    for (const file of declarations.files) {
      for (const use of file.uses) {
        const other = this.held.get(usedFolder(file.file, use.path.text));
        if (other) imports.set(use.name.name, other.declarations);
      }
    }
    return imports;
  }
}

/** The folder that a `use … from:` names, seen from the file it stands in. */
export function usedFolder(file: string, from: string): string {
  const folder = path.resolve(path.dirname(file), from.replaceAll('\\', '/'));
  return folder.endsWith('.plan') ? path.dirname(folder) : folder;
}

/** Files by the folder of the plan that they belong to. */
export function groupByPlan(files: Iterable<FileFacts>): Map<string, FileFacts[]> {
  const all = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  const roots = new Set(
    all.filter((file) => file.elements.some((element) => element.kind === 'plan')).map((file) => path.dirname(file.file)),
  );
  const known = new Map<string, string>();
  const groups = new Map<string, FileFacts[]>();
  for (const file of all) {
    const folder = path.dirname(file.file);
    const root = known.get(folder) ?? planFolder(folder, roots) ?? folder;
    known.set(folder, root);
    const group = groups.get(root);
    if (group) group.push(file);
    else groups.set(root, [file]);
  }
  return new Map([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function planFolder(folder: string, roots: ReadonlySet<string>): string | undefined {
  for (let each = folder; ; each = path.dirname(each)) {
    if (roots.has(each)) return each;
    if (path.dirname(each) === each) return undefined;
  }
}

function sameFiles(a: readonly FileFacts[], b: readonly FileFacts[]): boolean {
  return a.length === b.length && a.every((file, index) => file === b[index]);
}

function sameImports(a: ReadonlyMap<string, Declarations>, b: ReadonlyMap<string, Declarations>): boolean {
  return a.size === b.size && [...a].every(([name, declarations]) => b.get(name) === declarations);
}
