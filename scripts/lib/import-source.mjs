// Loads a file of the project from its sources, so that generating never works from an old build.
import { mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { SOURCES } from './sources.mjs';

/** What a file exports, by its path below the current folder. */
export async function importSource(path) {
  // Beside the sources, so that what they import is found.
  const folder = mkdtempSync(join('packages', '.from-source-'));
  try {
    const outfile = join(folder, 'module.mjs');
    const conditions = [SOURCES, 'import'];
    await build({ entryPoints: [path], outfile, bundle: true, format: 'esm', platform: 'node', conditions, logLevel: 'warning' });
    return await import(pathToFileURL(resolve(outfile)).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
