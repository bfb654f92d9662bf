import type { Plan } from '@goldenthread/model';
import { notRead, QuickReader } from '@goldenthread/syntax';
import { MemoryDisk, type MemoryFile } from '../disk/memory-disk.js';
import { existsNow } from '../disk/node-disk.js';
import { isPlanFile } from '../disk/plan-file.js';
import { loadLibraries } from '../libraries/library.js';
import { findPlanFiles } from '../plans/discover.js';
import { isWithin } from '../plans/plan-folders.js';
import { Workspace } from '../plans/workspace.js';
import { CSV, FiguresOfCommits } from './figures-of-commits.js';
import type { Commit, FileChange, LoggedCommit } from './log.js';
import { type Repository, SYMLINK_MODE } from './repository.js';

/** The plans as a commit left them. */
export interface PlanVersion {
  readonly commit: Commit;
  readonly plans: readonly { readonly name: string | null; readonly root: string; readonly plan: Plan }[];
  /** The text of each file, by its path; of a CSV file that figures are taken from, what git calls it. */
  readonly texts: ReadonlyMap<string, string>;
}

/** As many commits are read from git at once: enough that git is started seldom, few enough to be held. */
const AT_ONCE = 200;

/**
 * The plans as they were at a commit, and after each later one that changed them, the oldest first. What is not a file's text is read
 * once; a file that did not change is not read again.
 *
 * @param from the commit to begin with; undefined to begin with nothing.
 * @param here keeps to the plans that a check of this folder would look at.
 */
export async function* planVersions(
  repository: Repository,
  from: string | undefined,
  to: string,
  here?: string,
): AsyncGenerator<PlanVersion> {
  const state = new State(repository);
  if (from !== undefined) {
    const entries = await repository.planEntries(from, CSV);
    await state.take(entries, await contentsOf(repository, entries));
    yield state.version({ id: from, on: '', by: '', subject: '' }, here);
  }
  const commits = await repository.log(from, to);
  for (let at = 0; at < commits.length; at += AT_ONCE) {
    const some = commits.slice(at, at + AT_ONCE);
    const contents = await contentsOf(
      repository,
      some.flatMap(({ changes }) => changes),
    );
    for (const commit of some) {
      if (await state.take(commit.changes, contents)) yield state.version(plain(commit), here);
    }
  }
}

const plain = ({ id, on, by, subject }: LoggedCommit): Commit => ({ id, on, by, subject });

/** What the files of some changes hold now, by its object; CSV files left out. */
async function contentsOf(
  repository: Repository,
  changes: readonly Pick<FileChange, 'object' | 'path'>[],
): Promise<Map<string, Buffer>> {
  // Figures are read when a plan that names them is there.
  const objects = [...new Set(changes.flatMap(({ object, path }) => (CSV.test(path) ? [] : (object ?? []))))];
  const contents = await repository.contents(objects);
  return new Map(objects.map((object, index) => [object, contents[index] as Buffer]));
}

/** The files of a repository as one commit after another leaves them. */
class State {
  private readonly workspace = new Workspace({ linkedFrom: (file) => this.links.get(file), isThere: existsNow });
  private readonly reader = new QuickReader();
  private readonly files = new Map<string, MemoryFile>();
  private readonly texts = new Map<string, string>();
  /** What stands in a plan's place and is not read, with why; and what was reached through links. */
  private refused: ReadonlyMap<string, string> = new Map();
  private links: ReadonlyMap<string, string> = new Map();
  private found: readonly string[] = [];
  private readonly figures: FiguresOfCommits;
  private readonly top: string;

  constructor(repository: Repository) {
    this.top = repository.top;
    this.figures = new FiguresOfCommits(repository, this.workspace);
  }

  /** Takes in what a commit changed. Whether that was anything of a plan. */
  async take(changes: readonly FileChange[], contents: ReadonlyMap<string, Buffer>): Promise<boolean> {
    const changed = new Set<string>();
    let isMoved = false;
    for (const change of changes) {
      const { path, mode, object } = change;
      if (CSV.test(path)) {
        this.figures.note(change);
        continue;
      }
      const file = `${this.top}/${path}`;
      const bytes = object === undefined || !isTaken(mode) ? undefined : contents.get(object);
      isMoved ||= mode === SYMLINK_MODE || !isPlanFile(file) || (bytes !== undefined) !== this.files.has(file);
      if (bytes === undefined) this.files.delete(file);
      else this.files.set(file, { file, bytes, ...(mode === SYMLINK_MODE ? { isLink: true as const } : {}) });
      changed.add(file);
    }
    if (isMoved) await this.search(changed);
    for (const file of this.found) if (changed.has(this.links.get(file) ?? file)) await this.read(file);
    const hasOtherFigures = await this.figures.take(this.files);
    return changed.size > 0 || hasOtherFigures;
  }

  /** Which of the files belong to plans, where one came or went, or what is left out changed. */
  private async search(changed: Set<string>): Promise<void> {
    const before = new Set(this.found);
    const { files, refused, links } = await findPlanFiles(new MemoryDisk(this.files.values()), this.top);
    this.found = files;
    this.refused = refused;
    this.links = links;
    const now = new Set(files);
    for (const file of before) {
      if (now.has(file)) continue;
      this.workspace.delete(file);
      this.texts.delete(file);
      this.figures.forget(file);
    }
    for (const file of files) if (!before.has(file)) changed.add(links.get(file) ?? file);
  }

  private async read(file: string): Promise<void> {
    const why = this.refused.get(file);
    const bytes = this.files.get(this.links.get(file) ?? file)?.bytes ?? new Uint8Array();
    const facts = why === undefined ? await this.reader.readBytes(file, bytes) : notRead(file, why);
    await loadLibraries([facts]);
    this.workspace.set(facts);
    this.figures.noteNames(facts);
    this.texts.set(file, why === undefined ? new TextDecoder().decode(bytes) : '');
  }

  version(commit: Commit, here: string | undefined): PlanVersion {
    const all = this.workspace.uncheckedPlans().map(({ root, plan }) => ({ root, plan, name: plan.name }));
    const around = here === undefined ? [] : all.filter(({ plan, root }) => plan.root && isWithin(root, here));
    const top = here === undefined ? this.top : (around.map(({ root }) => root).sort((a, b) => b.length - a.length)[0] ?? here);
    return {
      commit,
      plans: all.filter(({ root }) => isWithin(top, root)),
      texts: new Map([...this.texts, ...this.figures.versions]),
    };
  }
}

const isTaken = (mode: string): boolean => mode === SYMLINK_MODE || mode.startsWith('100');
