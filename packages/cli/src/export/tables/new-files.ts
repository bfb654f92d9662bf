import { lstatSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError, systemErrorInWords } from '../../errors.js';
import { shownPath } from '../../terminal/paths.js';

/**
 * Writes files that are not there yet below a folder, each whole or not at all. There may be thousands, so that this waits for the
 * disk less than a file that is replaced has to: nothing is lost that cannot be exported again. No link leads out of the folder.
 */
export class NewFiles {
  private readonly real: string;
  /** The folders below it, named from it, that lead nowhere else: made here, or looked at. */
  private readonly own = new Set<string>(['.']);

  constructor(private readonly folder: string) {
    this.real = this.orSay(folder, () => {
      mkdirSync(folder, { recursive: true });
      return realpathSync.native(folder);
    });
  }

  /** What a file holds; undefined where there is none. */
  read(file: string): Uint8Array | undefined {
    const full = path.join(this.folder, file);
    const there = this.orSay(full, () => lstatSync(full, { throwIfNoEntry: false }));
    if (there === undefined) return undefined;
    // A pipe has no end, and a link may lead anywhere.
    if (!there.isFile())
      throw new CommandError(
        `${shownPath(full, process.cwd())} is not an ordinary file, so it was left as it is. Remove it first.`,
      );
    return this.orSay(full, () => readFileSync(full));
  }

  /** Writes a file, named from the folder. */
  write(file: string, contents: string | Uint8Array): void {
    const full = path.join(this.folder, file);
    this.orSay(full, () => {
      this.makeFolder(path.dirname(file));
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

  /** Makes a folder where there is none yet. One that is there already must not lead out. */
  private makeFolder(name: string): void {
    if (this.own.has(name)) return;
    this.makeFolder(path.dirname(name));
    try {
      mkdirSync(path.join(this.folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      if (realpathSync.native(path.join(this.folder, name)) !== path.join(this.real, name))
        throw new CommandError(`A link leads out of ${shownPath(this.folder, process.cwd())}, so nothing was written there.`);
    }
    this.own.add(name);
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
