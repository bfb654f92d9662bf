// `npm run package`: builds, and makes the extension's .vsix. Everything that the extension needs is bundled in.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { buildAll } from './build.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

const EXTENSION = join(ROOT, 'packages', 'vscode');
const { name, version } = JSON.parse(readFileSync(join(EXTENSION, 'package.json'), 'utf8'));
/** The packaged extension. */
export const VSIX = join(EXTENSION, `${name}-${version}.vsix`);

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
  if (isStale()) await createVSIX({ cwd: EXTENSION, packagePath: VSIX, dependencies: false, allowMissingRepository: true });
  return VSIX;
}

await runAsScript(import.meta, async () => {
  await buildAll();
  console.log(relative(ROOT, await packageExtension()));
});
