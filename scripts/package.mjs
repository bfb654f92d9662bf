// `npm run package`: builds, and makes the extension's .vsix. Everything that the extension needs is bundled in.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildAll } from './build.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';
import { capture } from './lib/run.mjs';

const EXTENSION = join(ROOT, 'packages', 'vscode');
const { name, version } = JSON.parse(readFileSync(join(EXTENSION, 'package.json'), 'utf8'));
/** The packaged extension. */
const VSIX = join(EXTENSION, `${name}-${version}.vsix`);

/** Whether anything in the extension's folder is newer than the package. */
function isStale() {
  if (!existsSync(VSIX)) return true;
  const made = statSync(VSIX).mtimeMs;
  return readdirSync(EXTENSION, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .some((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs > made);
}

/** Packages the extension as it was last built, unless the package is newer than all that goes into it. */
export async function packageExtension() {
  if (!isStale()) return VSIX;
  // What is needed is bundled, so no dependencies go in.
  const options = ['--no-dependencies', '--allow-missing-repository', '--out', VSIX];
  const { code, output } = await capture('vsce', ['package', ...options], { cwd: EXTENSION });
  if (code !== 0) throw new Error(`The extension could not be packaged:\n${output}`);
  return VSIX;
}

await runAsScript(import.meta, async () => {
  await buildAll();
  console.log(relative(ROOT, await packageExtension()));
});
