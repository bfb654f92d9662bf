import { stat, writeFile as writeInPlace } from 'node:fs/promises';
import { writeFile } from 'atomically';
import { CommandError, whyRefused } from '../errors.js';

/** How long to try again when another program holds the file, in milliseconds. */
const RETRY = 500;

/**
 * Writes a file as a whole or not at all: beside it first, then in its place. Its permissions stay, and a link stays
 * a link. What is no ordinary file (a pipe, a terminal) is written to directly.
 */
export async function writeWhole(file: string, contents: string | Uint8Array, shown: string): Promise<void> {
  try {
    const there = await stat(file).catch(() => undefined);
    if (there && !there.isFile()) await writeInPlace(file, contents);
    else await writeFile(file, contents, { timeout: RETRY });
  } catch (error) {
    throw new CommandError(`${shown} can't be written: ${whyRefused(error)}.`);
  }
}
