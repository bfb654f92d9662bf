// What the command does under a Node that is too old for it.
// A checkout of this project (or any project with the npm package `node`) carries a newer one: the command runs with that.
import { spawn } from 'node:child_process';
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * The Node that the npm package `node` keeps in a node_modules folder above; undefined where there is none. The search ends where
 * the owner changes, and at a folder that everybody may write to: what lies there may be anybody's.
 */
function nearbyNode() {
  for (let folder = HERE; folder !== dirname(folder) && isOurs(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(candidate)) return candidate;
  }
  return undefined;
}

/** Whether a folder belongs to whoever the command belongs to, and not everybody may write to it. Windows tells neither. */
function isOurs(folder) {
  const { uid, mode } = lstatSync(folder);
  return process.platform === 'win32' || (uid === lstatSync(HERE).uid && (mode & 0o002) === 0);
}

/** Runs the command with a newer Node where one is at hand; else says what is needed. */
export function runWithNewerNode(needed) {
  const node = nearbyNode();
  if (node === undefined) {
    console.error(
      `goldenthread needs Node ${needed} or later; this is Node ${process.versions.node}. See https://nodejs.org for a newer one.`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(node, [join(HERE, 'goldenthread.js'), ...process.argv.slice(2)], { stdio: 'inherit' });
  // A stop that is meant for the command must reach the one that does the work.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => {
    process.exitCode = code ?? 2;
  });
}
