import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The files of a template, from its folder. */
export async function templateFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return files.sort();
}
