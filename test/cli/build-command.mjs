// Before the tests: puts the command together from the packages' sources, in a folder of its own, so that no test runs
// on an old build.
import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { bundleCommand } from '../../scripts/bundles.mjs';
import { CACHE, ROOT } from '../../scripts/lib/paths.mjs';

const FOLDER = join(CACHE, 'command');
const source = (path) => join(ROOT, 'packages', path);

export default async function buildCommand() {
  mkdirSync(join(FOLDER, 'dist'), { recursive: true });
  for (const part of ['bin', 'package.json']) cpSync(source(`cli/${part}`), join(FOLDER, part), { recursive: true });
  cpSync(join(ROOT, 'examples', 'templates'), join(FOLDER, 'dist', 'templates'), { recursive: true });
  await bundleCommand(join('.cache', 'command', 'dist', 'goldenthread.js'));
}
