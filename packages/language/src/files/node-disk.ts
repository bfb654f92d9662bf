import type { Dirent } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Disk, EntryKind } from './disk.js';

/** A path with `/` between its folders, on every system. */
export function slashed(file: string): string {
  return path.sep === '/' ? file : file.replaceAll(path.sep, '/');
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
