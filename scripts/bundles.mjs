// Puts the command, the extension and its language server into one file each. Run by `npm run build`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

// Some dependencies are CommonJS inside: in an ES module they need a `require` of their own.
const REQUIRE = "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";
const MODULE = { format: 'esm', banner: { js: REQUIRE } };

const BUNDLES = [
  { from: 'packages/cli/src/main.ts', to: 'packages/cli/dist/goldenthread.js', options: MODULE },
  {
    from: 'packages/vscode/src/extension.ts',
    to: 'packages/vscode/dist/extension.cjs',
    options: { format: 'cjs', external: ['vscode'] },
  },
  { from: 'packages/vscode/src/server.ts', to: 'packages/vscode/dist/server.js', options: MODULE },
];

/** Files that the extension carries from elsewhere in the project. */
const COPIES = [{ from: 'syntaxes/goldenthread.tmLanguage.json', to: 'packages/vscode/dist/goldenthread.tmLanguage.json' }];

/** Writes a file only when it changed, so that what is made from it can tell. */
function writeChanged(path, contents) {
  let before;
  try {
    before = readFileSync(path);
  } catch {
    mkdirSync(dirname(path), { recursive: true });
  }
  if (before === undefined || !before.equals(contents)) writeFileSync(path, contents);
}

export async function bundleAll() {
  for (const { from, to, options } of BUNDLES) {
    const result = await build({
      entryPoints: [join(ROOT, from)],
      outfile: join(ROOT, to),
      absWorkingDir: ROOT,
      bundle: true,
      platform: 'node',
      target: 'node22',
      // Prefer the modules that a bundler can take apart.
      mainFields: ['module', 'main'],
      minify: true,
      keepNames: true,
      legalComments: 'none',
      write: false,
      logLevel: 'warning',
      ...options,
    });
    for (const file of result.outputFiles) writeChanged(file.path, Buffer.from(file.contents));
  }
  for (const { from, to } of COPIES) writeChanged(join(ROOT, to), readFileSync(join(ROOT, from)));
}

await runAsScript(import.meta, bundleAll);
