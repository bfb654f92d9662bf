/** What an entry of a folder is; a link is reported as such, whatever it leads to. */
export type EntryKind = 'file' | 'folder' | 'link' | 'pipe' | 'socket' | 'device' | 'other';

/** A file or folder in a folder. */
export interface FolderEntry {
  readonly name: string;
  readonly kind: EntryKind;
}

/** Who may write to something. */
export interface Owner {
  /** The number of the user that it belongs to. */
  readonly user: number;
  /** Whether every user of the machine may write to it. */
  readonly isOpenToAll: boolean;
}

/**
 * Where plan files are kept: the disk of this machine, or whatever an editor in a browser reads from. Paths have `/`
 * between folders.
 */
export interface Disk {
  /**
   * The bytes of a file, at most one more than are read of the largest. Fails where it cannot be read, and on anything but an
   * ordinary file, without waiting. A link is read only where it leads to a plan file.
   */
  read(file: string): Promise<Uint8Array>;
  /** What is in a folder itself; undefined where it cannot be opened. */
  list(folder: string): Promise<readonly FolderEntry[] | undefined>;
  /** What a path leads to, through links too; undefined where it leads to nothing of these. */
  kindOf(path: string): Promise<'file' | 'folder' | undefined>;
  /** What stands at a path itself; undefined where nothing does. */
  entryKind(path: string): Promise<EntryKind | undefined>;
  /** Where a path really leads, through every link; itself where it leads nowhere. */
  realPath(path: string): Promise<string>;
  /** Who a file or folder belongs to; undefined where that is not known. */
  owner(path: string): Promise<Owner | undefined>;
  /** Whether something stands at a path; left out where the answer would have to be waited for. */
  existsNow?(file: string): boolean;
  /** Said once the editor may be asked something: before, a disk that needs it waits. */
  open?(): void;
}
