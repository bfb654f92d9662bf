// Mermaid, which draws the diagrams in comments. The services have it; here it only serves to look at them. It is larger than
// all the dependencies together, so its one file goes to the project's cache.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from './paths.mjs';
import { must } from './run.mjs';

const VERSION = '12.3.0';
const FOLDER = join(CACHE, 'mermaid');
const FILE = join(FOLDER, `mermaid-${VERSION}.min.js`);

/** The file of the library, for a page; it is fetched from npm unless it is there. */
export async function installMermaid() {
  if (existsSync(FILE)) return FILE;
  console.log(`Fetching Mermaid ${VERSION} into .cache; this happens once …`);
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  await must('npm', ['pack', `mermaid@${VERSION}`, '--silent'], { cwd: FOLDER });
  const wanted = 'package/dist/mermaid.min.js';
  await must('tar', ['-xzf', `mermaid-${VERSION}.tgz`, wanted], { cwd: FOLDER });
  renameSync(join(FOLDER, ...wanted.split('/')), FILE);
  for (const left of [`mermaid-${VERSION}.tgz`, 'package']) rmSync(join(FOLDER, left), { recursive: true, force: true });
  return FILE;
}
