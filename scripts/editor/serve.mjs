// Runs the embedded editor: a server on a free port of this machine only, with the extension installed.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture, projectEnvironment } from '../lib/run.mjs';
import { ENTRY } from './install.mjs';
import { settingsFor } from './settings.mjs';

const START_WITHIN_MS = 60_000;

/** An environment without the settings of the editor that this may run in, and without an extension marketplace. */
function environment(home) {
  const foreign = /^(VSCODE_|CODE_SERVER_|CS_|PORT$|PASSWORD$|HASHED_PASSWORD$)/;
  const kept = Object.entries(projectEnvironment()).filter(([name]) => !foreign.test(name));
  return { ...Object.fromEntries(kept), EXTENSIONS_GALLERY: '{}', XDG_CONFIG_HOME: home, XDG_DATA_HOME: home };
}

function folders(home) {
  const data = join(home, 'data');
  const extensions = join(home, 'extensions');
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  return { data, extensions };
}

/** Waits until the server prints the address that it listens on. */
function listening(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`The editor did not start within a minute:\n${output}`)), START_WITHIN_MS);
    const read = (text) => {
      output += text;
      const address = /HTTP server listening on (http:\/\/[\d.:]+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.on('exit', (code) => reject(new Error(`The editor ended (exit code ${code}):\n${output}`)));
  });
}

/**
 * Starts the editor on a folder (or on several, by a `.code-workspace` file), with an extension installed from its .vsix.
 * `home` keeps the editor's own files; an `untrusted` folder has to be trusted in the editor first. Gives the address to open, and what stops it.
 */
export async function serveEditor({ home, folder, vsix, settings = {}, untrusted = false }) {
  const { data, extensions } = folders(home);
  const env = environment(home);
  const own = ['--config', join(home, 'config.yaml'), '--user-data-dir', data, '--extensions-dir', extensions];
  writeFileSync(join(home, 'config.yaml'), 'auth: none\n');
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...settingsFor({ untrusted }), ...settings }, null, 2));
  const installed = await capture('node', [ENTRY, ...own, '--install-extension', vsix, '--force'], { env });
  if (installed.code !== 0) throw new Error(`The extension could not be installed:\n${installed.output}`);
  const quiet = [
    '--disable-telemetry',
    '--disable-update-check',
    ...(untrusted ? [] : ['--disable-workspace-trust']),
    '--disable-getting-started-override',
  ];
  const args = [ENTRY, ...own, '--auth', 'none', '--bind-addr', '127.0.0.1:0', ...quiet, folder];
  // A group of its own: the server starts others, and all of them must end together.
  const child = spawn('node', args, { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = new Promise((resolve) => child.on('exit', resolve));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGTERM');
    await ended;
  };
  try {
    const address = await listening(child);
    const what = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
    return { address: `${address}/?${what}=${encodeURIComponent(folder)}`, stop, ended };
  } catch (error) {
    await stop();
    throw error;
  }
}
