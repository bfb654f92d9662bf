/** What the server asks of an editor that keeps the files. Each question has one parameter, an address. */
export const EDITOR_FILES = {
  /** The bytes of a file, as a `Uint8Array`. */
  read: 'goldenthread/files/read',
  /** The entries of a folder, as a list of `Entry`; null where it cannot be opened. */
  list: 'goldenthread/files/list',
  /** The `EntryKind` of what stands there; null where nothing does. */
  kindOf: 'goldenthread/files/kindOf',
} as const;

export type { EntryKind, FolderEntry } from '@goldenthread/workspace';
