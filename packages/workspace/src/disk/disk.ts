/** What an entry of a folder is; a link is told as such, whatever it leads to. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

/** A file or folder in a folder. */
export interface Entry {
  readonly name: string;
  readonly kind: EntryKind;
}

/**
 * Where plan files are kept: the disk of this machine, or whatever an editor in a browser reads from. Paths have `/`
 * between folders.
 */
export interface Disk {
  /** The bytes of a file. Fails where it can't be read. */
  read(file: string): Promise<Uint8Array>;
  /** What is in a folder itself; nothing where it can't be opened. */
  list(folder: string): Promise<readonly Entry[]>;
  /** What a path leads to, through links too; undefined where it leads to nothing of these. */
  kindOf(path: string): Promise<'file' | 'folder' | undefined>;
  /** Where a path really leads, through every link; itself where it leads nowhere. */
  realPath(path: string): Promise<string>;
  /** Said once the editor may be asked something: before, a disk that needs it waits. */
  open?(): void;
}
