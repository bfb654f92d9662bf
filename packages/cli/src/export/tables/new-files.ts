import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError, systemErrorInWords } from '../../errors.js';
import { shownPath } from '../../terminal/paths.js';

/**
 * Writes files that are not there yet below a folder, each whole or not at all. There may be thousands, so that this waits for the
 * disk less than a file that is replaced has to: nothing is lost that cannot be exported again. No link leads out of the folder.
 */
export class NewFiles {
  private readonly real: string;

  constructor(private readonly folder: string) {
    this.real = this.orSay(folder, () => {
      mkdirSync(folder, { recursive: true });
      return realpathSync.native(folder);
    });
  }

  /** What a file holds; undefined where there is none. */
  read(file: string): Uint8Array | undefined {
    const full = path.join(this.folder, file);
    return existsSync(full) ? this.orSay(full, () => readFileSync(full)) : undefined;
  }

  /** Writes a file, named from the folder. */
  write(file: string, contents: string | Uint8Array): void {
    const full = path.join(this.folder, file);
    this.orSay(full, () => {
      mkdirSync(path.dirname(full), { recursive: true });
      if (realpathSync.native(path.dirname(full)) !== path.join(this.real, path.dirname(file)))
        throw new CommandError(`A link leads out of ${shownPath(this.folder, process.cwd())}, so nothing was written there.`);
      const beside = `${full}.${process.pid}.tmp`;
      try {
        writeFileSync(beside, contents, { flag: 'wx' });
        renameSync(beside, full);
      } catch (error) {
        rmSync(beside, { force: true });
        throw error;
      }
    });
  }

  private orSay<T>(full: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof CommandError) throw error;
      throw new CommandError(`${shownPath(full, process.cwd())} could not be written: ${systemErrorInWords(error)}.`);
    }
  }
}
