import path from 'node:path/posix';
import { isWithin } from '../workspace/plan-folders.js';

/**
 * Files that were found and are still to be read, folder by folder: one before those below it, so that it shows which plan
 * a file belongs to before that plan is checked.
 */
export class FoundFiles {
  private folders = new Map<string, Set<string>>();

  get isEmpty(): boolean {
    return this.folders.size === 0;
  }

  /** Takes in files that a search found. */
  add(files: readonly string[]): void {
    if (files.length === 0) return;
    for (const file of files) {
      const folder = path.dirname(file);
      const list = this.folders.get(folder);
      if (list) list.add(file);
      else this.folders.set(folder, new Set([file]));
    }
    // A slash goes before every letter, so that what is below a folder comes right behind it.
    const key = (folder: string): string => folder.replaceAll('/', '\u0000');
    this.folders = new Map([...this.folders].sort(([a], [b]) => (key(a) < key(b) ? -1 : 1)));
  }

  /** Takes out the files of the next folder. */
  takeFolder(): Iterable<string> {
    for (const [folder, files] of this.folders) {
      this.folders.delete(folder);
      return files;
    }
    return [];
  }

  /** Whether files of a folder, or below it, are still to be read. */
  isWithin(folder: string): boolean {
    for (const each of this.folders.keys()) if (isWithin(folder, each)) return true;
    return false;
  }
}
