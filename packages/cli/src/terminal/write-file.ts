import { randomUUID } from 'node:crypto';
import { type Stats, unlinkSync } from 'node:fs';
import { chmod, chown, lstat, mkdir, open, rename, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isWithin } from '@goldenthread/workspace';
import { readFileLater } from '@goldenthread/workspace/node';
import { CommandError, systemErrorInWords } from '../errors.js';

/** How often to try again when another program holds the file, and how long to wait each time, in milliseconds. */
const [TRIES, WAIT] = [10, 50];

/** Signals that end a command in the middle of its work. */
const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A file that is to be written. */
export interface FileToWrite {
  readonly target: string;
  readonly contents: string | Uint8Array;
  /** What it is called to the reader. */
  readonly shown: string;
  /** The bytes that it is known to hold: where it holds others by now, somebody saved it meanwhile, and it is left as it is. */
  readonly before?: Uint8Array | undefined;
}

/**
 * Writes a file as a whole or not at all: beside it first, then in its place. Its permissions stay. What is not an ordinary file (a
 * pipe, a terminal) is written to directly. Nothing is written through a link, as it may lead anywhere.
 */
export function writeWhole(target: string, contents: string | Uint8Array, shown: string, before?: Uint8Array): Promise<void> {
  return writeAllWhole([{ target, contents, shown, before }]);
}

/**
 * The same for several files that belong together: none is replaced before all of them are written beside, and all still hold what
 * they were known to.
 */
export async function writeAllWhole(files: readonly FileToWrite[]): Promise<void> {
  const replacements: Replacement[] = [];
  try {
    for (const file of files) {
      const replacement = await Replacement.begin(file);
      if (replacement !== undefined) replacements.push(replacement);
    }
    for (const each of replacements) await each.refuseSavedMeanwhile();
    for (const each of replacements) await each.finish();
  } finally {
    for (const each of replacements) await each.end();
  }
}

/** A file that is written beside the one whose place it is to take. */
class Replacement {
  private constructor(
    private readonly file: string,
    private readonly beside: string,
    private readonly asked: FileToWrite,
  ) {
    removeWhenEnded(beside);
  }

  /** Writes what is asked for beside its place; undefined for a stream, which is written to at once. */
  static async begin(asked: FileToWrite): Promise<Replacement | undefined> {
    const { target, contents, shown } = asked;
    const file = path.resolve(target);
    if (isStream(file)) return void (await writeDirectly(file, contents, shown));
    await refuseLinks(file, shown);
    const there = await lstat(file).catch(() => undefined);
    if (there && !there.isFile()) return void (await writeDirectly(file, contents, shown));
    const beside = path.join(path.dirname(file), `.${path.basename(file).slice(0, 100)}.${randomUUID()}.tmp`);
    const replacement = new Replacement(file, beside, asked);
    try {
      await mkdir(path.dirname(file), { recursive: true });
      await writeBeside(beside, contents, there);
      return replacement;
    } catch (error) {
      await replacement.end();
      throw refused(shown, error);
    }
  }

  async refuseSavedMeanwhile(): Promise<void> {
    const { before, shown } = this.asked;
    if (before !== undefined && !(await holds(this.file, before))) throw savedMeanwhile(shown);
  }

  async finish(): Promise<void> {
    await replace(this.beside, this.file).catch((error: unknown) => {
      throw refused(this.asked.shown, error);
    });
  }

  /** Leaves nothing beside the file, however it went. */
  async end(): Promise<void> {
    await unlink(this.beside).catch(() => {});
    isFinished(this.beside);
  }
}

/** What is said of a file that another program saved while a command worked on it. */
function savedMeanwhile(shown: string): CommandError {
  return new CommandError(`${shown} was saved by another program meanwhile. It was left as it is: run this again.`);
}

/** Links that the system itself provides for the streams of a process. */
function isStream(file: string): boolean {
  return /^\/dev\/(stdout|stderr|tty|fd\/\d+)$|^\/proc\/self\/fd\/\d+$/.test(file);
}

async function writeDirectly(file: string, contents: string | Uint8Array, shown: string): Promise<void> {
  await writeFile(file, contents).catch((error: unknown) => {
    throw refused(shown, error);
  });
}

/** A link in the working folder, or the file itself being one, could have anything written over. */
export async function refuseLinks(file: string, shown: string): Promise<void> {
  const here = process.cwd();
  for (let each = file; each !== here && each !== path.dirname(each); each = path.dirname(each)) {
    const isLink = (await lstat(each).catch(() => undefined))?.isSymbolicLink() === true;
    if (isLink && (each === file || isWithin(here, each)))
      throw new CommandError(
        `${shown} ${each === file ? 'is a link' : 'is in a folder that is a link'}, and nothing is written through a link. Name the place that it leads to.`,
      );
  }
}

async function writeBeside(beside: string, contents: string | Uint8Array, there: Stats | undefined): Promise<void> {
  const opened = await open(beside, 'wx', there ? 0o600 : 0o666);
  try {
    await opened.writeFile(contents);
    await opened.sync();
  } finally {
    await opened.close();
  }
  if (!there) return;
  // Not everybody may give a file away: it then belongs to whoever wrote it.
  await chown(beside, there.uid, there.gid).catch(() => {});
  await chmod(beside, there.mode & 0o7777);
}

async function holds(file: string, before: Uint8Array): Promise<boolean> {
  const now = await readFileLater(file).catch(() => undefined);
  return now !== undefined && Buffer.compare(now, before) === 0;
}

/** Under Windows, a file that another program holds for a moment cannot be replaced. */
async function replace(beside: string, file: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    try {
      return await rename(beside, file);
    } catch (error) {
      if (tries === TRIES || !['EPERM', 'EACCES', 'EBUSY'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await setTimeout(WAIT);
    }
  }
}

/** What is written beside files, and not in its place yet. */
const unfinished = new Set<string>();

function removeWhenEnded(beside: string): void {
  if (unfinished.size === 0) for (const ending of ENDINGS) process.on(ending, removeUnfinished);
  unfinished.add(beside);
}

function isFinished(beside: string): void {
  unfinished.delete(beside);
  if (unfinished.size === 0) for (const ending of ENDINGS) process.off(ending, removeUnfinished);
}

function removeUnfinished(signal: NodeJS.Signals): void {
  for (const beside of [...unfinished]) {
    try {
      unlinkSync(beside);
    } catch {
      // It is in its place by now, or was never begun.
    }
    isFinished(beside);
  }
  process.kill(process.pid, signal);
}

function refused(shown: string, error: unknown): CommandError {
  return new CommandError(`${shown} cannot be written: ${systemErrorInWords(error)}.`);
}
