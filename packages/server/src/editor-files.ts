/** What the server asks of an editor that keeps the files. Each question has one parameter, an address. */
export const EDITOR_FILES = {
  /** The bytes of a file, as a `Uint8Array`. */
  read: 'goldenthread/files/read',
  /** The entries of a folder, as a list of `Entry`; an empty one where there is no such folder. */
  list: 'goldenthread/files/list',
  /** `file`, `folder`, or null where there is neither. */
  kindOf: 'goldenthread/files/kindOf',
} as const;

export type { Entry, EntryKind } from '@goldenthread/workspace';
