import path from 'node:path';
import { type Mapping, NO_MAPPING, parseMapping } from '@goldenthread/exchange';
import { isUnmerged } from '@goldenthread/syntax';
import { readFileLater } from '@goldenthread/workspace/node';
import { CommandError, systemErrorInWords } from '../errors.js';
import { unmergedFile } from '../unmerged.js';

/**
 * The mapping of a file; an empty one where it is not there and nobody asked for it. `held` takes what the file held. Throws a
 * {@link CommandError}.
 */
export async function readMapping(
  file: string,
  asked: boolean,
  shown: string,
  held = new Map<string, Uint8Array>(),
): Promise<Mapping> {
  let text: string;
  try {
    const bytes = await readFileLater(path.resolve(file));
    held.set(file, bytes);
    text = new TextDecoder().decode(bytes);
  } catch (error) {
    if (!asked && (error as NodeJS.ErrnoException).code === 'ENOENT') return NO_MAPPING;
    throw new CommandError(`${shown} cannot be read: ${systemErrorInWords(error)}.`);
  }
  if (isUnmerged(text)) throw new CommandError(unmergedFile(shown));
  const parsed = parseMapping(text);
  if ('mapping' in parsed) return parsed.mapping;
  const { wrongAt } = parsed;
  if (wrongAt === 'not JSON')
    throw new CommandError(`${shown} is not JSON, so it cannot be read. Remove it, and the import writes a new one.`);
  throw new CommandError(
    `${shown} is not a mapping that this command reads${wrongAt === '' ? '' : `: look at ${wrongAt}`}. Remove it, and the import writes a new one.`,
  );
}
