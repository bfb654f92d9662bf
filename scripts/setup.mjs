// What `npm start` and `npm test` need before anything else: the dependencies, a Node that is new enough, and a build.
// Whatever is there already is left alone, so that the second time is quick. Runs under Node 20, without dependencies.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { BIN, ROOT } from './lib/paths.mjs';
import { must } from './lib/run.mjs';

const NEEDED = 22;
/** A newer Node, which comes with the dependencies. */
const NODE = join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

const lockOf = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;

/** Whether every package of the lock file is installed in its version (what is optional may be for other machines). */
function dependenciesAreThere() {
  if (!existsSync(NODE) || !existsSync(join(ROOT, 'node_modules', '.package-lock.json'))) return false;
  const installed = lockOf('node_modules/.package-lock.json');
  return Object.entries(lockOf('package-lock.json')).every(
    ([path, { version, optional, link }]) =>
      !path.includes('node_modules/') || optional || link || installed[path]?.version === version,
  );
}

async function installDependencies() {
  console.log('Installing the dependencies …');
  // Without node_modules/.bin in the path: npm must not run under a Node that it is about to replace.
  const env = { ...process.env, PATH: (process.env.PATH ?? '').replaceAll(BIN, '') };
  await must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { env });
}

/** Runs this same script with the newer Node, and ends as it ends. */
function runAgainWithNewerNode() {
  const child = spawn(NODE, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on('exit', (code) => {
      process.exitCode = code ?? 1;
      resolve();
    });
  });
}

/** Sets up what is missing, then does the work: in this process, or under a newer Node where this one is too old. */
export async function withSetUp(work) {
  try {
    if (!dependenciesAreThere()) await installDependencies();
    if (Number(process.versions.node.split('.')[0]) < NEEDED) return await runAgainWithNewerNode();
    return await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
