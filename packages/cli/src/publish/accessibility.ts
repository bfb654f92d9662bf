import path from 'node:path';
import { MAX_FILE_SIZE } from '@goldenthread/syntax';
import { readFileLater } from '@goldenthread/workspace/node';
import { CommandError, systemErrorInWords } from '../errors.js';
import { shownPath } from '../terminal/paths.js';

/** The council's own accessibility statement, from `accessibility.md` beside the plan; undefined where there is none. */
export async function accessibilityOf(root: string): Promise<string | undefined> {
  const file = path.join(root, 'accessibility.md');
  const shown = shownPath(file, process.cwd());
  try {
    const contents = await readFileLater(file);
    if (contents.length > MAX_FILE_SIZE) throw new CommandError(`${shown} is larger than 10 MB.`);
    return Buffer.from(contents)
      .toString('utf8')
      .replace(/^\uFEFF/, '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error instanceof CommandError ? error : new CommandError(`${shown} cannot be read: ${systemErrorInWords(error)}.`);
  }
}
