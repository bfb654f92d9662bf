import { type Dirent, lstatSync, readdirSync, realpathSync, type Stats, promises as slowly, statSync } from 'node:fs';
import path from 'node:path';
import type { Disk, EntryKind, FolderEntry, Owner } from './disk.js';
import { readFileLater, readFileNow } from './read-file.js';

/** A path with `/` between its folders, on every system. */
export function withForwardSlashes(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

/**
 * A path as it was typed, whole, with its letters large and small as they are on the disk: some file systems take
 * `Town.plan` for `town.plan`, and what is found in its folder must be known for the same file.
 */
export function withDiskSpelling(typed: string): string {
  const full = withForwardSlashes(path.resolve(typed));
  const real = realPathOf(full);
  // Where a link leads is another matter: that path stays as it was typed.
  return real.toLowerCase() === full.toLowerCase() ? real : full;
}

/** Whether something stands at a path of this machine's disk; a link counts, wherever it leads. */
export function existsNow(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The disk of this machine, for a program that has other things to do meanwhile. */
export const nodeDisk: Disk = {
  existsNow,
  read: readFileLater,

  async list(folder) {
    return (await slowly.readdir(folder, { withFileTypes: true }).catch(() => undefined))?.map(entryOf);
  },

  async kindOf(file) {
    return fileOrFolder(await slowly.stat(file).catch(() => undefined));
  },

  async entryKind(file) {
    return kindOf(await slowly.lstat(file).catch(() => undefined));
  },

  realPath: async (file) => withForwardSlashes(await slowly.realpath(file).catch(() => file)),

  async owner(file) {
    return ownerOf(await slowly.stat(file).catch(() => undefined));
  },
};

/**
 * The disk of this machine, for a command that waits for it anyway: to have other threads ask takes several times as long as
 * the answer.
 */
export const syncDisk: Disk = {
  existsNow,
  read: async (file) => readFileNow(file),

  async list(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true }).map(entryOf);
    } catch {
      return undefined;
    }
  },

  kindOf: async (file) => fileOrFolder(orNothing(() => statSync(file))),
  entryKind: async (file) => kindOf(orNothing(() => lstatSync(file))),
  realPath: async (file) => realPathOf(file),
  owner: async (file) => ownerOf(orNothing(() => statSync(file))),
};

function orNothing<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

function realPathOf(file: string): string {
  return orNothing(() => withForwardSlashes(realpathSync.native(file))) ?? file;
}

function fileOrFolder(stats: Stats | undefined): 'file' | 'folder' | undefined {
  if (stats?.isDirectory()) return 'folder';
  return stats?.isFile() ? 'file' : undefined;
}

const entryOf = (entry: Dirent): FolderEntry => ({ name: entry.name, kind: kindOf(entry) });

function kindOf(entry: Dirent | Stats): EntryKind;
function kindOf(entry: Dirent | Stats | undefined): EntryKind | undefined;
function kindOf(entry: Dirent | Stats | undefined): EntryKind | undefined {
  if (entry === undefined) return undefined;
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isSymbolicLink()) return 'link';
  if (entry.isFIFO()) return 'pipe';
  if (entry.isSocket()) return 'socket';
  return entry.isCharacterDevice() || entry.isBlockDevice() ? 'device' : 'other';
}

/** Windows knows owners of another sort, of which Node says nothing. */
function ownerOf(stats: Stats | undefined): Owner | undefined {
  if (stats === undefined || process.platform === 'win32') return undefined;
  return { user: stats.uid, isOpenToAll: (stats.mode & 0o002) !== 0 };
}
