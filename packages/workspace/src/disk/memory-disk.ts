import path from 'node:path/posix';
import type { Disk, EntryKind, FolderEntry } from './disk.js';
import { isPlanFile, REPLACED } from './plan-file.js';

/** A file that is held in memory: of an earlier state, for example. */
export interface MemoryFile {
  /** Its whole path, with `/` between folders. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Whether it is a link: then its bytes say where it leads. */
  readonly isLink?: true;
}

/** A path with more links in it than this leads in a circle. */
const MOST_LINKS = 40;

/** Files that are held in memory, as a disk. Everything in it belongs to nobody. */
export class MemoryDisk implements Disk {
  private readonly files: ReadonlyMap<string, MemoryFile>;
  private readonly folders = new Map<string, Map<string, FolderEntry>>();

  constructor(files: Iterable<MemoryFile>) {
    this.files = new Map([...files].map((each) => [each.file, each]));
    for (const { file, isLink } of this.files.values()) this.enter(file, isLink ? 'link' : 'file');
  }

  async read(file: string): Promise<Uint8Array> {
    const real = await this.realPath(file);
    const held = this.files.get(real);
    const leadsElsewhere = (await this.entryKind(file)) === 'link' && !(isPlanFile(file) && isPlanFile(real));
    if (held === undefined || held.isLink || leadsElsewhere) throw new Error(`No file ${file} is held`);
    return held.bytes;
  }

  async list(folder: string): Promise<readonly FolderEntry[]> {
    return [...(this.folders.get(await this.realPath(folder))?.values() ?? [])];
  }

  async kindOf(each: string): Promise<'file' | 'folder' | undefined> {
    // As on the disk: several files may bear what stands for this name here.
    if (each.includes(REPLACED)) return undefined;
    const kind = this.at(await this.realPath(each));
    return kind === 'file' || kind === 'folder' ? kind : undefined;
  }

  async entryKind(each: string): Promise<EntryKind | undefined> {
    return this.at(path.join(await this.realPath(path.dirname(each)), path.basename(each)));
  }

  async realPath(each: string): Promise<string> {
    return this.follow(each, { left: MOST_LINKS }) ?? each;
  }

  async owner(): Promise<undefined> {
    return undefined;
  }

  private at(real: string): EntryKind | undefined {
    const held = this.files.get(real);
    if (held) return held.isLink ? 'link' : 'file';
    return this.folders.has(real) ? 'folder' : undefined;
  }

  /** Where a path leads through the links that are held; undefined where that is nowhere. */
  private follow(each: string, links: { left: number }): string | undefined {
    const above = path.dirname(each);
    if (above === each) return each;
    const folder = this.follow(above, links);
    if (folder === undefined) return undefined;
    const whole = path.join(folder, path.basename(each));
    const held = this.files.get(whole);
    if (!held?.isLink) return whole;
    return links.left-- > 0 ? this.follow(path.resolve(folder, new TextDecoder().decode(held.bytes)), links) : undefined;
  }

  /** Puts something into its folder, and that one into its own. */
  private enter(each: string, kind: EntryKind): void {
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
