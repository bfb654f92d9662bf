// `npm run check:package`: checks what people install. The extension's package has what it needs and nothing else,
// its language server answers, and the command says which Node it needs where that is older.
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { check, reportAndExit } from './lib/checks.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';
import { capture, must } from './lib/run.mjs';
import { packageExtension } from './package.mjs';

const EXTENSION = join(ROOT, 'packages', 'vscode');
const COMMAND = join(ROOT, 'packages', 'cli', 'bin');
const MEGABYTE = 1024 * 1024;
const LARGEST = 3 * MEGABYTE;
const ANSWER_WITHIN_MS = 20_000;

const EXPECTED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'dist/THIRD-PARTY-NOTICES.txt',
  'dist/extension.browser.cjs',
  'dist/extension.cjs',
  'dist/goldenthread.tmLanguage.json',
  'dist/sbom.cdx.json',
  'dist/server.browser.js',
  'dist/server.js',
  'dist/templates.json',
  'images/activity.svg',
  'images/file-dark.svg',
  'images/file-light.svg',
  'images/icon.png',
  'images/icon.svg',
  'language-configuration.json',
  'package.json',
  'snippets/plan.generated.json',
];

/** Parts of the server that are loaded when they are needed (their names change with what is in them), pages, and pictures. */
const PART = /^dist\/(server-[\w.-]+\.js|webviews\/[\w-]+\.(js|css))$|^walkthrough\/\w+\.png$/;

async function contents() {
  const found = (await listFiles({ cwd: EXTENSION, packageManager: PackageManager.None })).sort();
  return [
    ...EXPECTED.filter((path) => !found.includes(path)).map((path) => `${path} is missing`),
    ...found.filter((path) => !EXPECTED.includes(path) && !PART.test(path)).map((path) => `${path} should not be in it`),
  ];
}

async function size() {
  const { size: bytes } = statSync(await packageExtension());
  return bytes > LARGEST ? [`${(bytes / MEGABYTE).toFixed(1)} MB is more than ${LARGEST / MEGABYTE} MB`] : [];
}

/** Starts a language server over standard input and output, as any editor does. */
function initialize(script, args) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  const params = { processId: process.pid, rootUri: null, capabilities: {} };
  const request = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params });
  child.stdin.write(`Content-Length: ${Buffer.byteLength(request)}\r\n\r\n${request}`);
  return new Promise((resolve) => {
    let output = '';
    const end = (problems) => {
      clearTimeout(timer);
      child.kill();
      resolve(problems);
    };
    const timer = setTimeout(() => end([`no answer within ${ANSWER_WITHIN_MS / 1000} s`]), ANSWER_WITHIN_MS);
    child.stderr.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
    child.stdout.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (output.includes('"capabilities"')) end([]);
    });
    child.on('exit', (code) => end([`ended with exit code ${code}: ${output}`]));
  });
}

/** Packs the command as it is published, and runs it from there, where nothing else of the project is at hand. */
async function packedCommand() {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-command-'));
  try {
    const packed = await capture('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', folder], {
      cwd: dirname(COMMAND),
    });
    const tarball = readdirSync(folder).find((name) => name.endsWith('.tgz'));
    if (packed.code !== 0 || tarball === undefined) return [`npm pack: exit code ${packed.code}`];
    await must('tar', ['-xzf', join(folder, tarball), '-C', folder]);
    const plan = join(folder, 'plan');
    return [['--version'], ['init', plan], ['check', plan]].flatMap((args) => {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(folder, 'package', 'bin', 'goldenthread.js'), ...args],
        {
          cwd: folder,
          encoding: 'utf8',
        },
      );
      return status === 0 ? [] : [`goldenthread ${args.join(' ')}: exit code ${status}: ${stdout}${stderr}`];
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs the command under a Node that claims to be an old one, not under the project's newer one. */
function olderNode() {
  const folder = mkdtempSync(join(tmpdir(), 'golden-thread-command-'));
  try {
    cpSync(COMMAND, join(folder, 'bin'), { recursive: true });
    const old = "data:text/javascript,Object.defineProperty(process.versions, 'node', { value: '18.0.0' })";
    const { status, stderr } = spawnSync(process.execPath, ['--import', old, join(folder, 'bin', 'goldenthread.js')], {
      encoding: 'utf8',
    });
    if (status === 2 && stderr.startsWith('goldenthread needs Node 22 or later; this is Node 18.0.0.')) return [];
    return [`exit code ${status}: ${stderr}`];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function checkPackage() {
  return [
    check('the extension holds what it needs and nothing else', await contents()),
    check('the extension is small', await size()),
    check("the extension's language server answers", await initialize(join(EXTENSION, 'dist', 'server.js'), ['--stdio'])),
    check("the command's language server answers", await initialize(join(COMMAND, 'goldenthread.js'), ['server', '--stdio'])),
    check('the command runs from its package', await packedCommand()),
    check('the command tells an older Node what it needs', olderNode()),
  ];
}

await runAsScript(import.meta, async () => reportAndExit(await checkPackage()));
