import { spawn } from 'node:child_process';
import type { HeldFile } from '../files/held-disk.js';
import { RepositoryError } from '../workspace/errors.js';

/** What a main branch is called, in the order in which they are looked for; `origin` is the one that the shared repository names. */
const MAIN = ['main', 'master', 'origin', 'origin/main', 'origin/master'];

/** What to do where a pipeline fetched only the last commit. */
const FETCH_MORE =
  'Only a part of the history was fetched. Fetch all of it: with `git fetch --unshallow`, or in the pipeline with `fetch-depth: 0` (GitHub), `GIT_DEPTH: 0` (GitLab) or `fetchDepth: 0` (Azure DevOps).';

/** A git repository, asked by way of the `git` command. Nothing in it is changed. */
export class Repository {
  private constructor(
    /** Its top folder, with `/`. */
    readonly top: string,
  ) {}

  /** The repository that a folder lies in. `instead` says what else can be done where there is none. */
  static async around(folder: string, instead = ''): Promise<Repository> {
    const { code, out, err } = await git(folder, ['rev-parse', '--show-toplevel']);
    if (code === 0) return new Repository(out.toString().trim());
    if (err.includes('dubious ownership'))
      throw new RepositoryError(
        "git won't look into this folder, because it belongs to somebody else. If you trust it, run: git config --global --add safe.directory '*'",
      );
    throw new RepositoryError(`This folder is in no git repository, so there is nothing to compare with.${instead}`);
  }

  /** The commit that a revision stands for. `called` is what else it may have been meant to be. */
  async commit(revision: string, called = 'no git revision'): Promise<string> {
    const found = await this.find(revision);
    if (found !== undefined) return found;
    if ((await this.find('HEAD')) === undefined)
      throw new RepositoryError('Nothing is committed in this repository yet, so there is nothing to compare with.');
    const shallow = await this.isShallow();
    throw new RepositoryError(
      `There is ${called} called '${revision}'. ${shallow ? FETCH_MORE : 'Check the spelling; if it is a branch of the shared repository, fetch it first.'}`,
    );
  }

  /** Where two lines of history parted. */
  async mergeBase(one: string, other: string): Promise<string> {
    const { code, out } = await git(this.top, ['merge-base', one, other]);
    if (code === 0) return out.toString().trim();
    throw new RepositoryError(
      `The two revisions have no history in common here, so it is not known what to compare with. ${(await this.isShallow()) ? FETCH_MORE : 'Name two revisions that have.'}`,
    );
  }

  /** Whether only a part of the history is here, as pipelines fetch it. */
  private async isShallow(): Promise<boolean> {
    const { out } = await git(this.top, ['rev-parse', '--is-shallow-repository']);
    return out.toString().trim() === 'true';
  }

  /** The last commit of the main branch. */
  async main(): Promise<string> {
    for (const name of MAIN) {
      const found = await this.find(name);
      if (found !== undefined) return found;
    }
    throw new RepositoryError('There is no branch called main or master to compare with. Name one: goldenthread diff BRANCH');
  }

  /** The plan files of a commit, with the `.gitignore` files that say which of them are left out. */
  async planFiles(commit: string): Promise<HeldFile[]> {
    const listed = await this.ask(['ls-tree', '-r', '-z', '--full-tree', commit]);
    const entries = listed
      .toString()
      .split('\0')
      .flatMap((line) => {
        const [, object, name] = /^100\d+ blob ([0-9a-f]+)\t(.+\.plan|(?:.*\/)?\.gitignore)$/is.exec(line) ?? [];
        return object !== undefined && name !== undefined ? [{ object, file: `${this.top}/${name}` }] : [];
      });
    if (entries.length === 0) return [];
    const contents = await this.ask(['cat-file', '--batch'], entries.map(({ object }) => `${object}\n`).join(''));
    let at = 0;
    return entries.map(({ file }) => {
      // A line with the object's name, sort and size; then as many bytes, and a line's end.
      const start = contents.indexOf(10, at) + 1;
      const size = Number(contents.toString('latin1', at, start).trim().split(' ').at(-1));
      at = start + size + 1;
      return { file, bytes: contents.subarray(start, start + size) };
    });
  }

  /** The commit that a revision stands for; undefined where there is none. */
  async find(revision: string): Promise<string | undefined> {
    if (revision.startsWith('-')) return undefined;
    const { code, out } = await git(this.top, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    return code === 0 ? out.toString().trim() : undefined;
  }

  private async ask(args: readonly string[], input?: string): Promise<Buffer> {
    const { code, out, err } = await git(this.top, args, input);
    if (code !== 0) throw new RepositoryError(`git could not read this repository. It says: ${err.trim()}`);
    return out;
  }
}

interface Answer {
  readonly code: number | null;
  readonly out: Buffer;
  readonly err: string;
}

function git(cwd: string, args: readonly string[], input = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Its sentences are looked at, so they have to be in one language.
    const child = spawn('git', args, { cwd, windowsHide: true, env: { ...process.env, LC_ALL: 'C' } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.stdin.on('error', () => {});
    child.on('error', () =>
      reject(new RepositoryError("git isn't there on this machine, so revisions can't be compared. Install git first.")),
    );
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() }));
    child.stdin.end(input);
  });
}
