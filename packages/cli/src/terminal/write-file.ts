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

/**
 * Writes a file as a whole or not at all: beside it first, then in its place. Its permissions stay. What is not an ordinary file (a
 * pipe, a terminal) is written to directly. Nothing is written through a link, as it may lead anywhere. `before` are the bytes
 * that the file is known to hold: where it holds others by now, somebody saved it meanwhile, and it is left as it is.
 */
export async function writeWhole(
  target: string,
  contents: string | Uint8Array,
  shown: string,
  before?: Uint8Array,
): Promise<void> {
  const file = path.resolve(target);
  if (isStream(file)) return writeDirectly(file, contents, shown);
  await refuseLinks(file, shown);
  const there = await lstat(file).catch(() => undefined);
  if (there && !there.isFile()) return writeDirectly(file, contents, shown);
  const beside = path.join(path.dirname(file), `.${path.basename(file).slice(0, 100)}.${randomUUID()}.tmp`);
  const endings = removeWhenEnded(beside);
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeBeside(beside, contents, there);
    if (before !== undefined && !(await holds(file, before)))
      throw new CommandError(`${shown} was saved by another program meanwhile. It was left as it is: run this again.`);
    await replace(beside, file);
  } catch (error) {
    await unlink(beside).catch(() => {});
    throw error instanceof CommandError ? error : refused(shown, error);
  } finally {
    endings.forget();
  }
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

function removeWhenEnded(beside: string): { forget: () => void } {
  const remove = (signal: NodeJS.Signals): void => {
    try {
      unlinkSync(beside);
    } catch {
      // It is in its place by now, or was never begun.
    }
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const ending of ENDINGS) process.off(ending, remove);
  };
  for (const ending of ENDINGS) process.on(ending, remove);
  return { forget };
}

function refused(shown: string, error: unknown): CommandError {
  return new CommandError(`${shown} cannot be written: ${systemErrorInWords(error)}.`);
}
