import { counted, printable } from '@goldenthread/model';
import { isUnmerged, MAX_FILE_SIZE } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { readFileLater } from '@goldenthread/workspace/node';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT, systemErrorInWords } from '../errors.js';
import { shownPath } from '../terminal/paths.js';
import { Progress } from '../terminal/progress.js';
import { writeWhole } from '../terminal/write-file.js';
import { readEncoded } from './encoding.js';
import { planFilesAt } from './plan-files.js';

/** What can be asked of `goldenthread fmt`. */
export interface FmtCommandOptions {
  readonly check?: boolean;
}

/** `goldenthread fmt`: sets plans the way they are set, or says which are not. */
export const fmt: CommandOf<[paths: string[], options: FmtCommandOptions]> = async (screen, paths, options) => {
  const { files, refused } = await planFilesAt(paths.length === 0 ? ['.'] : paths);
  const progress = new Progress(screen, 'files formatted');
  const changed: string[] = [];
  const troubles = [...refused].map(([file, why]) => `${shownPath(file, process.cwd())}: ${why}`);
  for (const [index, file] of files.entries()) {
    const shown = shownPath(file, process.cwd());
    try {
      const { bytes, formatted } = await formattedBytes(file, shown);
      if (formatted !== undefined) {
        if (!options.check) await writeWhole(file, formatted, shown, bytes);
        changed.push(shown);
      }
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      troubles.push(error.message);
    }
    progress.update(index + 1, files.length);
  }
  progress.end();
  if (changed.length > 0) screen.print(changed.map(printable).join('\n'));
  for (const trouble of troubles) screen.say(trouble);
  if (troubles.length > 0)
    screen.say(`${troubles.length} of ${counted(files.length + refused.size, 'file')} could not be formatted.`);
  if (changed.length > 0 || troubles.length === 0) screen.say(outcome(changed.length, files.length, options.check ?? false));
  return troubles.length > 0 ? EXIT.failed : options.check && changed.length > 0 ? EXIT.found : EXIT.fine;
};

/** The bytes that a file has, and those that it should have; these are undefined where it has them. */
async function formattedBytes(file: string, shown: string): Promise<{ bytes: Uint8Array; formatted: Uint8Array | undefined }> {
  const bytes = await readFileLater(file).catch((error: unknown) => {
    throw new CommandError(`${shown} cannot be read: ${systemErrorInWords(error)}. It was left as it is.`);
  });
  if (bytes.length > MAX_FILE_SIZE) throw new CommandError(`${shown} is larger than 10 MB. It was left as it is.`);
  const read = readEncoded(bytes);
  if (!read) throw new CommandError(`${shown} is not text, so it was left as it is.`);
  if (isUnmerged(read.text))
    throw new CommandError(`${shown} has two versions of some lines, so it was left as it is. Choose one first.`);
  const text = formatPlan(read.text);
  if (text === read.text) return { bytes, formatted: undefined };
  const encoded = read.encode(text);
  if (!encoded)
    throw new CommandError(`${shown} cannot be written in its encoding. Save it as UTF-8 first. It was left as it is.`);
  return { bytes, formatted: encoded };
}

function outcome(changed: number, all: number, checkOnly: boolean): string {
  if (changed === 0) return `${counted(all, 'file')} looked at; nothing to change.`;
  if (!checkOnly) return `Formatted ${changed} of ${counted(all, 'file')}. No word or figure was changed.`;
  const are = changed === 1 ? 'file is' : 'files are';
  return `${changed} of ${counted(all, 'file')} would change: the ${are} listed above. Nothing was changed; Run ‘goldenthread fmt’ to change them.`;
}
