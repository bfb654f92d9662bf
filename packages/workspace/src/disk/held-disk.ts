import path from 'node:path/posix';
import type { Disk, Entry } from './disk.js';

/** A file that is held in memory: of an earlier state, for example. */
export interface HeldFile {
  /** Its whole path, with `/` between folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Files that are held in memory, as a disk. It has no links. */
export class HeldDisk implements Disk {
  private readonly files: ReadonlyMap<string, Uint8Array>;
  private readonly folders = new Map<string, Map<string, Entry>>();

  constructor(files: Iterable<HeldFile>) {
    this.files = new Map([...files].map(({ file, bytes }) => [file, bytes]));
    for (const file of this.files.keys()) this.enter(file, 'file');
  }

  async read(file: string): Promise<Uint8Array> {
    const bytes = this.files.get(file);
    if (bytes === undefined) throw new Error(`No file ${file} is held`);
    return bytes;
  }

  async list(folder: string): Promise<readonly Entry[]> {
    return [...(this.folders.get(folder)?.values() ?? [])];
  }

  async kindOf(each: string): Promise<'file' | 'folder' | undefined> {
    if (this.files.has(each)) return 'file';
    return this.folders.has(each) ? 'folder' : undefined;
  }

  async realPath(each: string): Promise<string> {
    return each;
  }

  /** Puts something into its folder, and that one into its own. */
  private enter(each: string, kind: 'file' | 'folder'): void {
    const [folder, name] = [path.dirname(each), path.basename(each)];
    if (folder === each) return;
    const known = this.folders.get(folder);
    if (known) known.set(name, { name, kind });
    else {
      this.folders.set(folder, new Map([[name, { name, kind }]]));
      this.enter(folder, 'folder');
    }
  }
}
