// Puts the command, the extension and its language server into one file each. Run by `npm run build`.
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { build } from 'esbuild';
import { billOfMaterials } from './lib/bill.mjs';
import { runAsScript } from './lib/main.mjs';
import { thirdPartyNotices } from './lib/notices.mjs';
import { ROOT } from './lib/paths.mjs';
import { SOURCES } from './lib/sources.mjs';

// Some dependencies are CommonJS inside: in an ES module they need a `require` of their own.
const REQUIRE = "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);";
// What is loaded only when needed (the parser, the protocol) stays in files of its own.
const MODULE = { format: 'esm', splitting: true, banner: { js: REQUIRE } };

/**
 * Takes Node's own modules as CommonJS does. Imported, each is asked for everything that it offers, and so loads it: with the
 * file system and the process that is streams, sockets and standard input, which took a thirtieth of a small plan's check.
 */
const BUILT_IN = {
  name: 'built-in',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, kind }) =>
      kind === 'import-statement' ? { path, namespace: 'built-in' } : { path, external: true },
    );
    onLoad({ filter: /^/, namespace: 'built-in' }, ({ path }) => ({ contents: `module.exports = require('${path}')` }));
  },
};

const COMMAND = {
  from: 'packages/cli/src/main.ts',
  to: 'packages/cli/dist/goldenthread.js',
  beside: { 'goldenthread-worker': 'packages/workspace/src/check/plan-worker.ts' },
  options: { ...MODULE, plugins: [BUILT_IN] },
};

const SERVER = { from: 'packages/vscode/src/server.ts', to: 'packages/vscode/dist/server.js', options: MODULE };

/** Where there is neither Node nor a disk. Bundling fails on a module of Node's that has no stand-in here. */
const BROWSER = { platform: 'browser', target: 'es2022', mainFields: ['browser', 'module', 'main'], conditions: ['browser'] };
const STAND_INS = {
  'node:path/posix': 'pathe',
  'docx/layout': join(ROOT, 'packages/report/src/render/no-page-numbers.ts'),
};

const BUNDLES = [
  SERVER,
  {
    from: 'packages/vscode/src/extension.ts',
    to: 'packages/vscode/dist/extension.cjs',
    options: { format: 'cjs', external: ['vscode'] },
  },
  {
    from: 'packages/vscode/src/extension.browser.ts',
    to: 'packages/vscode/dist/extension.browser.cjs',
    options: { ...BROWSER, format: 'cjs', external: ['vscode'] },
  },
  {
    from: 'packages/vscode/src/server.browser.ts',
    to: 'packages/vscode/dist/server.browser.js',
    options: { ...BROWSER, format: 'iife', alias: STAND_INS },
  },
];

/** The extension's pages: a script and its styles for each, `features/FOLDER/webview/NAME.tsx`. */
const pages = () =>
  globSync('packages/vscode/src/features/*/webview/*.tsx', { cwd: ROOT })
    .filter((from) => !basename(from).startsWith('_'))
    .map((from) => ({
      from,
      to: `packages/vscode/dist/webviews/${basename(from, '.tsx')}.js`,
      goesWith: 'packages/vscode/dist',
      options: { ...BROWSER, format: 'esm' },
    }));

/** Files that the extension carries from elsewhere in the project. */
const COPIES = [{ from: 'syntaxes/goldenthread.tmLanguage.json', to: 'packages/vscode/dist/goldenthread.tmLanguage.json' }];

/** Folders that the command carries from elsewhere in the project. */
const FOLDERS = [{ from: 'examples/templates', to: 'packages/cli/dist/templates' }];

/** The templates as one file: an extension in a browser can read a file of its own, but not list a folder. */
function templates() {
  const folder = join(ROOT, 'examples', 'templates');
  const filesIn = (name) => globSync('**/*.plan', { cwd: join(folder, name) }).sort();
  const entries = readdirSync(folder).map((name) => [
    name,
    Object.fromEntries(filesIn(name).map((file) => [file.replaceAll('\\', '/'), readFileSync(join(folder, name, file), 'utf8')])),
  ]);
  return Buffer.from(JSON.stringify(Object.fromEntries(entries)));
}

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

/** Bundles a file, and what starts on its own `beside` it with the same parts, each by its name. */
async function bundle({ from, to, beside = {}, options, goesWith = dirname(to) }) {
  const result = await build({
    entryPoints: { [basename(to, extname(to))]: from, ...beside },
    outdir: dirname(join(ROOT, to)),
    outExtension: { '.js': extname(to) },
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    chunkNames: `${basename(to, extname(to))}-[name]-[hash]`,
    absWorkingDir: ROOT,
    bundle: true,
    platform: 'node',
    target: 'node22',
    // Prefer the modules that a bundler can take apart.
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
    ...options,
  });
  for (const file of result.outputFiles) writeChanged(file.path, Buffer.from(file.text));
  if (options.splitting) removeOldParts(to, new Set(result.outputFiles.map((file) => basename(file.path))));
  return { folder: goesWith, metafile: result.metafile };
}

/** Deletes parts of a bundle that only an earlier build made: their names change with their content. */
function removeOldParts(to, made) {
  const folder = dirname(join(ROOT, to));
  const isPart = (name) => name.startsWith(`${basename(to, extname(to))}-`) && name.endsWith(extname(to));
  for (const name of readdirSync(folder)) if (isPart(name) && !made.has(name)) rmSync(join(folder, name));
}

/** For tests: bundled from the packages' sources, so that no test runs on an old build. */
const FROM_SOURCES = { conditions: [SOURCES, 'module'] };

/** The command alone, in another place: for its tests. */
export const bundleCommand = (to) => bundle({ ...COMMAND, to, options: { ...COMMAND.options, ...FROM_SOURCES } });

/** The extension's language server alone, in another place: as above. */
export const bundleServer = (to) => bundle({ from: SERVER.from, to, options: { ...MODULE, ...FROM_SOURCES } });

export async function bundleAll() {
  const bundles = [];
  for (const each of [COMMAND, ...BUNDLES, ...pages()]) bundles.push(await bundle(each));
  for (const [folder, inFolder] of Map.groupBy(bundles, (each) => each.folder)) {
    const notices = thirdPartyNotices(inFolder.map((each) => each.metafile));
    writeChanged(join(ROOT, folder, 'THIRD-PARTY-NOTICES.txt'), Buffer.from(notices));
    const bill = await billOfMaterials(
      dirname(folder),
      inFolder.map((each) => each.metafile),
    );
    writeChanged(join(ROOT, folder, 'sbom.cdx.json'), Buffer.from(bill));
  }
  writeChanged(join(ROOT, 'packages/vscode/dist/templates.json'), templates());
  for (const { from, to } of COPIES) writeChanged(join(ROOT, to), readFileSync(join(ROOT, from)));
  for (const { from, to } of FOLDERS) {
    rmSync(join(ROOT, to), { recursive: true, force: true });
    cpSync(join(ROOT, from), join(ROOT, to), { recursive: true });
  }
}

await runAsScript(import.meta, bundleAll);
