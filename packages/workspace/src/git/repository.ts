import { realpathSync } from 'node:fs';
import { printable, shortened } from '@goldenthread/model';
import { RepositoryError } from '../disk/errors.js';
import type { MemoryFile } from '../disk/memory-disk.js';
import { withForwardSlashes } from '../disk/node-disk.js';
import { isWithin } from '../plans/plan-folders.js';
import { LOG_OPTIONS, type LoggedCommit, readLog } from './log.js';
import { missing, readBatch, readObjectName, readTree, type TreeEntry, unexpected } from './objects.js';
import { type GitAnswer, runGit } from './run-git.js';

/** What a main branch is called, in the order in which they are looked for; `origin` is the one that the shared repository names. */
const MAIN = ['main', 'master', 'origin', 'origin/main', 'origin/master'];

/** What to do where a pipeline fetched only the last commit. */
const FETCH_MORE =
  'Only a part of the history was fetched. Fetch all of it: with `git fetch --unshallow`, or in the pipeline with `fetch-depth: 0` (GitHub), `GIT_DEPTH: 0` (GitLab) or `fetchDepth: 0` (Azure DevOps).';

/** What git says where there is a repository whose settings it cannot use. */
const MALFORMED = /bad (numeric|boolean|config)|invalid gitfile|unknown repository extension|repo version/;

/** The mode of a symbolic link. */
export const SYMLINK_MODE = '120000';

/** The mode of another repository within this one. */
const SUBMODULE = '160000';

/** So much of a name that is none is shown. */
const LONGEST_NAME = 100;

/** The files of a commit that a check reads. */
const PLAN_OR_IGNORE = /(\.plan|(^|\/)\.gitignore)$/i;

/** A git repository, asked by way of the `git` command. Nothing in it is changed, and nothing that it holds is run. */
export class Repository {
  private constructor(
    /** Its top folder, with `/`. */
    readonly top: string,
  ) {}

  /** The repository that a folder lies in. `instead` says what else can be done where there is none. */
  static async around(folder: string, instead = ''): Promise<Repository> {
    const { code, out, err } = await runGit(folder, ['rev-parse', '--show-toplevel']);
    if (code === 0) {
      const top = out.toString().replace(/\r?\n$/, '');
      // A configuration can name any folder of the machine as its working folder.
      if (isWithin(top, withForwardSlashes(realpathSync.native(folder)))) return new Repository(top);
      throw new RepositoryError(
        `The git repository here says that its files are in another folder (${top}), so there is nothing to compare with.${instead}`,
      );
    }
    if (err.includes('dubious ownership'))
      throw new RepositoryError(
        "git does not open this repository, because it belongs to somebody else. If you trust it, run: git config --global --add safe.directory '*'",
      );
    if (err.includes('safe.bareRepository'))
      throw new RepositoryError(
        'This folder is a bare git repository, perhaps inside another one. Its settings could run programs, so it is not opened. Compare from a folder with the files of the plan.',
      );
    if (MALFORMED.test(err)) throw unreadable(err);
    throw new RepositoryError(
      `No versions of this folder are kept (it is in no git repository), so there is nothing to compare with.${instead}`,
    );
  }

  /** The commit that a revision stands for. `called` is what else it may have been meant to be. */
  async commit(revision: string, called = 'no git revision'): Promise<string> {
    const found = await this.find(revision);
    if (found !== undefined) return found;
    if ((await this.find('HEAD')) === undefined)
      throw new RepositoryError('Nothing is committed in this repository yet, so there is nothing to compare with.');
    const shallow = await this.isShallow();
    throw new RepositoryError(
      `There is ${called} called '${shortened(printable(revision), LONGEST_NAME)}'. ${shallow ? FETCH_MORE : 'Check the spelling; if it is a branch of the shared repository, fetch it first.'}`,
    );
  }

  /** Where two lines of history parted. */
  async mergeBase(one: string, other: string): Promise<string> {
    const common = await this.commonCommit(one, other);
    if (common !== undefined) return common;
    throw new RepositoryError(
      `The two revisions have no history in common here, so it is not known what to compare with. ${(await this.isShallow()) ? FETCH_MORE : 'Name two revisions that have.'}`,
    );
  }

  /** The same; undefined where nothing here is common to both. */
  async commonCommit(one: string, other: string): Promise<string | undefined> {
    const { code, out, err } = await runGit(this.top, ['merge-base', one, other]);
    if (code === 0) return readObjectName(out);
    if (code !== 1) throw unreadable(err);
    return undefined;
  }

  /** Whether only a part of the history is here, as pipelines fetch it. */
  private async isShallow(): Promise<boolean> {
    const { out } = await runGit(this.top, ['rev-parse', '--is-shallow-repository']);
    return out.toString().trim() === 'true';
  }

  /** The last commit of the main branch. */
  async main(): Promise<string> {
    const main = await this.mainIfAny();
    if (main !== undefined) return main;
    throw new RepositoryError('There is no branch called main or master to compare with. Name one: goldenthread diff BRANCH');
  }

  /** The same; undefined where there is no such branch. */
  async mainIfAny(): Promise<string | undefined> {
    for (const name of MAIN) {
      const found = await this.find(name);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /**
   * The commits on the way from one commit to another that changed plans, or CSV files that may be theirs, the oldest first, each
   * seen from its first parent. From the beginning where `from` is undefined.
   */
  async log(from: string | undefined, to: string): Promise<LoggedCommit[]> {
    const range = from === undefined ? to : `${from}..${to}`;
    const files = [':(icase,glob)**/*.plan', ':(glob)**/.gitignore', ':(icase,glob)**/*.csv'];
    return readLog(await this.ask(['log', ...LOG_OPTIONS, range, '--', ...files]));
  }

  /** The day of a commit, as in 2026-02-10. */
  async dayOf(commit: string): Promise<string> {
    const day = (await this.ask(['log', '-1', '--format=%cs', commit])).toString().trim();
    if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw unexpected(day);
    return day;
  }

  /** Who wrote the commits that lead from one to another, as git has the names, each once, the latest first. */
  async authorsBetween(from: string, to: string): Promise<string[]> {
    const names = (await this.ask(['log', '--no-merges', '--format=%an', `${from}..${to}`])).toString().split('\n');
    return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  }

  /** Whether one commit lies on the way of first parents that leads to another, and is not that. */
  async isOnWay(one: string, other: string): Promise<boolean> {
    const commits = (await this.ask(['rev-list', '--first-parent', '--parents', `${one}..${other}`])).toString().trim();
    return commits.split('\n').at(-1)?.split(' ')[1] === one;
  }

  /** The names of plan files and links of a commit, by what they hold; `others` says which other files too. */
  async planEntries(commit: string, others?: RegExp): Promise<TreeEntry[]> {
    const tree = readTree(await this.ask(['ls-tree', '-r', '-z', '--full-tree', commit]));
    const isTaken = (path: string): boolean => PLAN_OR_IGNORE.test(path) || others?.test(path) === true;
    return tree.filter(({ mode, path }) => mode === SYMLINK_MODE || (mode.startsWith('100') && isTaken(path)));
  }

  /** What some objects hold. */
  async contents(objects: readonly string[]): Promise<Buffer[]> {
    if (objects.length === 0) return [];
    return readBatch(await this.ask(['cat-file', '--batch'], `${objects.join('\n')}\n`), objects);
  }

  /** The plan files of a commit and its links, with the `.gitignore` files that say which of them are left out. */
  async planFiles(commit: string): Promise<MemoryFile[]> {
    return this.held(await this.planEntries(commit));
  }

  /** Those of some files that a commit has, by their whole paths. */
  async filesAt(commit: string, files: readonly string[]): Promise<MemoryFile[]> {
    const wanted = new Set(files);
    const tree = readTree(await this.ask(['ls-tree', '-r', '-z', '--full-tree', commit]));
    return this.held(tree.filter(({ mode, path }) => mode !== SUBMODULE && wanted.has(`${this.top}/${path}`)));
  }

  private async held(files: readonly TreeEntry[]): Promise<MemoryFile[]> {
    const contents = await this.contents(files.map(({ object }) => object));
    return files.map(({ path, mode }, index) => ({
      file: `${this.top}/${path}`,
      bytes: contents[index] as Buffer,
      ...(mode === SYMLINK_MODE ? { isLink: true as const } : {}),
    }));
  }

  /** The commit that a revision stands for; undefined where there is none. */
  async find(revision: string): Promise<string | undefined> {
    // An option, and a commit to leave out, are no revision.
    if (/^[-^]/.test(revision)) return undefined;
    const { code, out, err } = await this.verify(`${revision}^{commit}`);
    if (code === 0) return readObjectName(out);
    if (err.includes('broken ref')) throw unreadable(err);
    // A branch or tag may name what is not here any more; a whole number that somebody typed names nothing by itself.
    const named = /^[0-9a-f]{40,64}$/.test(revision) ? undefined : await this.verify(revision);
    if (named?.code !== 0) return undefined;
    const object = readObjectName(named.out);
    if ((await this.verify(`${object}^{}`)).code !== 0) throw missing(object);
    return undefined;
  }

  private verify(name: string): Promise<GitAnswer> {
    return runGit(this.top, ['rev-parse', '--verify', '--quiet', name]);
  }

  /** The last commit that changed something in a folder, and its day as `2025-12-03`; undefined where nothing in it is committed. */
  async lastChange(folder: string): Promise<{ readonly commit: string; readonly day: string } | undefined> {
    const out = (await this.ask(['log', '-1', '--format=%H %cs', '--', folder])).toString().trim();
    const [, commit, day] = /^([0-9a-f]{40,64}) (\d{4}-\d{2}-\d{2})$/.exec(out) ?? [];
    return commit === undefined || day === undefined ? undefined : { commit, day };
  }

  private async ask(args: readonly string[], input?: string): Promise<Buffer> {
    const { code, out, err } = await runGit(this.top, args, input);
    if (code !== 0) throw unreadable(err);
    return out;
  }
}

function unreadable(err: string): RepositoryError {
  return new RepositoryError(`git cannot read this repository. It says: ${err.trim()}`);
}
