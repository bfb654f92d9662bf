import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Disk, EntryKind } from './disk.js';

/** A path with `/` between its folders, on every system. */
export function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
}

/**
 * A path as it was typed, whole, with its letters large and small as they are on the disk: some file systems take
 * `Town.plan` for `town.plan`, and what is found in its folder must be known for the same file.
 */
export async function asSpelled(typed: string): Promise<string> {
  const full = slashed(path.resolve(typed));
  const real = await nodeDisk.realPath(full);
  // Where a link leads is another matter: that path stays as it was typed.
  return real.toLowerCase() === full.toLowerCase() ? real : full;
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  read: (file) => readFile(file),

  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  },

  async kindOf(file) {
    const stats = await stat(file).catch(() => undefined);
    if (stats?.isDirectory()) return 'folder';
    return stats?.isFile() ? 'file' : undefined;
  },

  realPath: async (file) => slashed(await realpath(file).catch(() => file)),
};

function kindOf(entry: Dirent): EntryKind {
  if (entry.isDirectory()) return 'folder';
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() ? 'link' : 'other';
}
