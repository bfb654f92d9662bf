// Installs the embedded editor: the npm package code-server, which carries the same workbench and extension host as
// VS Code, for machines that can reach npm but cannot download VS Code. It goes to the project's cache, not among the
// dependencies: it is large, and only `npm start` without an editor and the end-to-end tests need it.
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runAsScript } from '../lib/main.mjs';
import { CACHE } from '../lib/paths.mjs';
import { must } from '../lib/run.mjs';

const VERSION = '4.139.1';
const FOLDER = join(CACHE, 'code-server');
const PACKAGE = join(FOLDER, 'node_modules', 'code-server');
const WORKBENCH = join(PACKAGE, 'lib', 'vscode');
const DONE = join(FOLDER, 'installed.json');
const STAND_INS = join(dirname(fileURLToPath(import.meta.url)), 'stand-ins');

/** Starts the editor's server; see serve.mjs for its arguments. */
export const ENTRY = join(PACKAGE, 'out', 'node', 'entry.js');

/**
 * Modules of the workbench that would have to be compiled (with a compiler, Python and Node's headers) and that nothing
 * here needs: the log writer and the watchdog of the extension host. Every other native module comes compiled.
 */
const REPLACED = ['spdlog', 'native-watchdog'];

// Without install scripts, which would only compile modules that are replaced or not needed.
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

function isInstalled() {
  try {
    return JSON.parse(readFileSync(DONE, 'utf8')).version === VERSION;
  } catch {
    return false;
  }
}

function replaceNativeModules() {
  for (const name of REPLACED) {
    copyFileSync(join(STAND_INS, `${name}.cjs`), join(WORKBENCH, 'node_modules', '@vscode', name, 'index.js'));
  }
}

/** Installs the editor unless it is there. */
export async function installEditor() {
  if (!isInstalled()) {
    console.log(`Installing the embedded editor (code-server ${VERSION}) into .cache; this happens once …`);
    rmSync(FOLDER, { recursive: true, force: true });
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true }));
    await must('npm', ['install', `code-server@${VERSION}`, ...QUIET], { cwd: FOLDER });
    // Not `npm ci`: the lock file that it is published with is not complete.
    await must('npm', ['install', '--omit=dev', ...QUIET], { cwd: WORKBENCH });
    writeFileSync(DONE, JSON.stringify({ version: VERSION }));
  }
  replaceNativeModules();
}

await runAsScript(import.meta, installEditor);
