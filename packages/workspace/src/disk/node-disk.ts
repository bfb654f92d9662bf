import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, promises as slowly, statSync } from 'node:fs';
import path from 'node:path';
import type { Disk, Entry, EntryKind } from './disk.js';

/** A path with `/` between its folders, on every system. */
export function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

/**
 * A path as it was typed, whole, with its letters large and small as they are on the disk: some file systems take
 * `Town.plan` for `town.plan`, and what is found in its folder must be known for the same file.
 */
export function asSpelled(typed: string): string {
  const full = slashed(path.resolve(typed));
  const real = realPathOf(full);
  // Where a link leads is another matter: that path stays as it was typed.
  return real.toLowerCase() === full.toLowerCase() ? real : full;
}

/** The disk of this machine, for a program that has other things to do meanwhile. */
export const nodeDisk: Disk = {
  read: (file) => slowly.readFile(file),

  async list(folder) {
    return (await slowly.readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])).map(entryOf);
  },

  async kindOf(file) {
    return kindOf(await slowly.stat(file).catch(() => undefined));
  },

  realPath: async (file) => slashed(await slowly.realpath(file).catch(() => file)),
};

/**
 * The disk of this machine, for a command that waits for it anyway: to have other threads ask takes several times as long as
 * the answer.
 */
export const waitingDisk: Disk = {
  read: async (file) => readFileSync(file),

  async list(folder) {
    try {
      return readdirSync(folder, { withFileTypes: true }).map(entryOf);
    } catch {
      return [];
    }
  },

  async kindOf(file) {
    try {
      return kindOf(statSync(file));
    } catch {
      return undefined;
    }
  },

  realPath: async (file) => realPathOf(file),
};

function realPathOf(file: string): string {
  try {
    return slashed(realpathSync.native(file));
  } catch {
    return file;
  }
}

function kindOf(stats: Stats | undefined): 'file' | 'folder' | undefined {
  if (stats?.isDirectory()) return 'folder';
  return stats?.isFile() ? 'file' : undefined;
}

const entryOf = (entry: Dirent): Entry => ({ name: entry.name, kind: kindOfEntry(entry) });

function kindOfEntry(entry: Dirent): EntryKind {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
