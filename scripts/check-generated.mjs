// `npm run check:generated`: generates everything anew in a copy of the project, and fails when a file that is kept in
// git is not what comes out: someone changed a source and forgot `npm run generate`, or edited a generated file.
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { generate } from './generate.mjs';
import { check, reportAndExit } from './lib/checks.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

/** What generated files are made from, and where they are kept. */
const COPIED = ['docs', 'examples', 'libraries', 'package.json', 'packages', 'scripts', 'syntaxes', 'tsconfig.base.json'];
/** Folders that generating neither reads nor writes; the packages' builds are linked instead, see below. */
const LEFT_OUT = new Set(['node_modules', 'dist', 'test', 'generated']);

function copyProject(to) {
  for (const name of COPIED) {
    if (!existsSync(join(ROOT, name))) continue;
    const filter = (path) =>
      !relative(ROOT, path)
        .split(sep)
        .some((part) => LEFT_OUT.has(part));
    cpSync(join(ROOT, name), join(to, name), { recursive: true, filter });
  }
  // The packages are linked to their folders in the project, and so to their builds.
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'), 'dir');
}

const filesBelow = (folder) =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** One check for each file that generating made or changed, and one that everything was generated at all. */
export async function checkGenerated() {
  const copy = mkdtempSync(join(tmpdir(), 'golden-thread-generated-'));
  try {
    copyProject(copy);
    try {
      await generate({ cwd: copy, stdio: ['ignore', 'ignore', 'inherit'] });
    } catch (error) {
      return [check('generates', [error.message])];
    }
    const stale = COPIED.map((name) => join(copy, name))
      .filter((path) => existsSync(path) && !path.endsWith('.json'))
      .flatMap(filesBelow)
      .map((path) => relative(copy, path))
      // What Langium loads is built, not kept in git.
      .filter((path) => !path.split(sep).includes('generated'))
      .filter((path) => !existsSync(join(ROOT, path)) || !readFileSync(join(ROOT, path)).equals(readFileSync(join(copy, path))));
    return [
      check('generates'),
      ...stale.map((path) => check(path, ['is stale: run `npm run generate` and commit what changes'])),
    ];
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

await runAsScript(import.meta, async () => reportAndExit(await checkGenerated()));
