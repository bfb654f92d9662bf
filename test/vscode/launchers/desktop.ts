import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { _electron } from 'playwright-core';
import { SETTINGS } from '../../../scripts/editor/settings.mjs';
import { packageExtension } from '../../../scripts/package.mjs';
import type { Launcher } from './launcher.js';

/** The desktop VS Code, downloaded: for machines that can, such as the project's workflow. */
export const desktop: Launcher = async ({ folder, home, settings }) => {
  const executablePath = await downloadAndUnzipVSCode();
  const data = join(home, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...SETTINGS, ...settings }));
  const own = [`--user-data-dir=${data}`, `--extensions-dir=${join(home, 'extensions')}`];
  const [cli = executablePath, ...args] = resolveCliArgsFromVSCodeExecutablePath(executablePath);
  const installed = spawnSync(cli, [...args, ...own, '--install-extension', await packageExtension()], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) throw new Error(`The extension could not be installed:\n${installed.stderr}`);
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-updates', '--disable-workspace-trust', '--skip-welcome'];
  const app = await _electron.launch({ executablePath, args: [...own, ...quiet, folder] });
  return { page: await app.firstWindow(), stop: () => app.close() };
};
