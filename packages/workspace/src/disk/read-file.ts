import { closeSync, constants, fstatSync, openSync, promises, readSync, realpathSync } from 'node:fs';
import { MAX_FILE_SIZE } from '@goldenthread/syntax';
import { NotAFileError } from './errors.js';
import { isPlanFile } from './plan-file.js';

// Without waiting: a pipe has no end until somebody writes to it. Never through a link, so that none leads to a secret.
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0) | (constants.O_NOCTTY ?? 0);

/** One more than the largest: whoever reads them tells that they are too many. */
const MOST_BYTES = MAX_FILE_SIZE + 1;

/** The bytes of a file, as {@link Disk.read} gives them. Nothing else goes on meanwhile, and this way takes a tenth of the time. */
export function readFileNow(file: string): Uint8Array {
  const opened = openNow(file);
  try {
    const stats = fstatSync(opened);
    if (!stats.isFile()) throw new NotAFileError(file);
    const buffer = new Buffers(stats.size);
    while (buffer.add(readSync(opened, buffer.room)));
    return buffer.bytes;
  } finally {
    closeSync(opened);
  }
}

/** The same, for a program that has other things to do meanwhile. */
export async function readFileLater(file: string): Promise<Uint8Array> {
  const opened = await openLater(file);
  try {
    const stats = await opened.stat();
    if (!stats.isFile()) throw new NotAFileError(file);
    const buffer = new Buffers(stats.size);
    while (buffer.add((await opened.read(buffer.room)).bytesRead));
    return buffer.bytes;
  } finally {
    await opened.close();
  }
}

/** Collects what is read. A file may be longer than it says, or become so meanwhile. */
class Buffers {
  private buffer: Uint8Array;
  private length = 0;

  constructor(size: number) {
    this.buffer = new Uint8Array(Math.min(size + 1, MOST_BYTES));
  }

  get room(): Uint8Array {
    return this.buffer.subarray(this.length);
  }

  get bytes(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  /** Takes in so many bytes. Gives whether there may be more. */
  add(bytes: number): boolean {
    this.length += bytes;
    if (bytes === 0 || this.length === MOST_BYTES) return false;
    if (this.length === this.buffer.length) {
      const larger = new Uint8Array(Math.min(this.length * 2 + 4096, MOST_BYTES));
      larger.set(this.buffer);
      this.buffer = larger;
    }
    return true;
  }
}

function openNow(file: string): number {
  try {
    return openSync(file, FLAGS);
  } catch (error) {
    return openSync(planBehind(file, error), FLAGS);
  }
}

async function openLater(file: string): Promise<promises.FileHandle> {
  try {
    return await promises.open(file, FLAGS);
  } catch (error) {
    return promises.open(planBehind(file, error), FLAGS);
  }
}

/** The plan file that a link leads to, where that is why a file could not be opened; else fails again. */
function planBehind(file: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ELOOP' && code !== 'EMLINK') throw error;
  const real = realpathSync.native(file);
  if (!isPlanFile(file) || !isPlanFile(real)) throw error;
  return real;
}
