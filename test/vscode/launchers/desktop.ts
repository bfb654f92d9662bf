import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { _electron } from 'playwright-core';
import { settingsFor } from '../../../scripts/editor/settings.mjs';
import { packageExtension } from '../../../scripts/package.mjs';
import type { Clipboard } from './clipboard.js';
import { type Launcher, WINDOW } from './launcher.js';

/** Menus that are part of the window, so that tests can use them. */
const MENUS = { 'window.titleBarStyle': 'custom', 'window.menuStyle': 'custom', 'window.dialogStyle': 'custom' };

/** The desktop VS Code, downloaded: for machines that can, such as the project's workflow. */
export const desktop: Launcher = async ({ folder, home, settings, untrusted = false }) => {
  const executablePath = await downloadAndUnzipVSCode();
  const data = join(home, 'data');
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify({ ...settingsFor({ untrusted }), ...MENUS, ...settings }));
  const own = [`--user-data-dir=${data}`, `--extensions-dir=${join(home, 'extensions')}`];
  const [cli = executablePath, ...args] = resolveCliArgsFromVSCodeExecutablePath(executablePath);
  const installed = spawnSync(cli, [...args, ...own, '--install-extension', await packageExtension()], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (installed.status !== 0) throw new Error(`The extension could not be installed:\n${installed.stderr}`);
  const quiet = ['--no-sandbox', '--disable-gpu', '--disable-updates', '--skip-welcome'];
  const trust = untrusted ? [] : ['--disable-workspace-trust'];
  const app = await _electron.launch({ executablePath, args: [...own, ...quiet, ...trust, folder] });
  const page = await app.firstWindow();
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    for (const window of BrowserWindow.getAllWindows()) window.setContentSize(width, height);
  }, WINDOW);
  // The window itself may not use the clipboard; the program can.
  const clipboard: Clipboard = {
    write: (clip) => app.evaluate(({ clipboard: own }, written) => own.write(written), clip),
    text: () => app.evaluate(({ clipboard: own }) => own.readText()),
  };
  return { page, clipboard, stop: () => app.close() };
};
