import path from 'node:path/posix';
import { isWithin } from '@goldenthread/workspace';

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

  /** Takes out the files of the first of these folders that has any, or else those of the next one. */
  takeFolder(isFirst: (folder: string) => boolean = () => false): Iterable<string> {
    let taken: string | undefined;
    for (const folder of this.folders.keys()) {
      taken ??= folder;
      if (!isFirst(folder)) continue;
      taken = folder;
      break;
    }
    const files = taken === undefined ? undefined : this.folders.get(taken);
    if (taken !== undefined) this.folders.delete(taken);
    return files ?? [];
  }

  /** Whether files of a folder that a file lies in are still to be read: they may say which plan it belongs to. */
  isAround(file: string): boolean {
    for (const each of this.folders.keys()) if (isWithin(each, file)) return true;
    return false;
  }

  /** Whether files of a folder, or below it, are still to be read. */
  isWithin(folder: string): boolean {
    for (const each of this.folders.keys()) if (isWithin(folder, each)) return true;
    return false;
  }
}
