import { spawn } from 'node:child_process';
import type { HeldFile } from '@goldenthread/language/workspace';
import { CommandError } from '../errors.js';

/** What a main branch is called, in the order in which they are looked for. */
const MAIN = ['main', 'master', 'origin/main', 'origin/master'];

/** A git repository, asked by way of the `git` command. Nothing in it is changed. */
export class Repository {
  private constructor(
    /** Its top folder, with `/`. */
    readonly top: string,
  ) {}

  /** The repository that a folder lies in. */
  static async around(folder: string): Promise<Repository> {
    const found = await git(folder, ['rev-parse', '--show-toplevel']);
    if (found.code !== 0)
      throw new CommandError(
        'This folder is in no git repository, so there is nothing to compare with. Give two folders, for example: goldenthread diff last-year this-year',
      );
    return new Repository(found.out.toString().trim());
  }

  /** The commit that a revision stands for. */
  async commit(revision: string): Promise<string> {
    const found = await this.find(revision);
    if (found === undefined)
      throw new CommandError(
        `There is neither a folder nor a git revision called '${revision}'. Check the spelling; if it is a branch of the shared repository, fetch it first.`,
      );
    return found;
  }

  /** Where two lines of history parted. */
  async mergeBase(one: string, other: string): Promise<string> {
    const { code, out } = await git(this.top, ['merge-base', one, other]);
    if (code === 0) return out.toString().trim();
    throw new CommandError(
      'The two revisions have no history in common here, so it is not known what to compare with. If only a part of the history was fetched, fetch the rest; or name both revisions.',
    );
  }

  /** The last commit of the main branch. */
  async main(): Promise<string> {
    for (const name of MAIN) {
      const found = await this.find(name);
      if (found !== undefined) return found;
    }
    throw new CommandError('There is no branch called main or master to compare with. Name one: goldenthread diff BRANCH');
  }

  /** The plan files of a commit. */
  async planFiles(commit: string): Promise<HeldFile[]> {
    const listed = await this.ask(['ls-tree', '-r', '-z', '--full-tree', commit]);
    const entries = listed
      .toString()
      .split('\0')
      .flatMap((line) => {
        const [, object, name] = /^100\d+ blob ([0-9a-f]+)\t(.+\.plan)$/is.exec(line) ?? [];
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

  private async find(revision: string): Promise<string | undefined> {
    if (revision.startsWith('-')) return undefined;
    const { code, out } = await git(this.top, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]);
    return code === 0 ? out.toString().trim() : undefined;
  }

  private async ask(args: readonly string[], input?: string): Promise<Buffer> {
    const { code, out, err } = await git(this.top, args, input);
    if (code !== 0) throw new CommandError(`git could not read this repository. It says: ${err.trim()}`);
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
    const child = spawn('git', args, { cwd, windowsHide: true });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => err.push(part));
    child.stdin.on('error', () => {});
    child.on('error', () =>
      reject(
        new CommandError("git isn't there on this machine, so revisions can't be compared. Install git, or give two folders."),
      ),
    );
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out), err: Buffer.concat(err).toString() }));
    child.stdin.end(input);
  });
}
