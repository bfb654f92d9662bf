import { type ConfigurationScope, commands, window, workspace } from 'vscode';
import { readSetting } from './read.js';
import type { Settings } from './schema.js';

/** What somebody has heard already: once is enough. */
const told = new Set<string>();

/** A setting, without `goldenthread.` before its name, as it holds for a file or a folder, or everywhere. */
export function setting<Name extends keyof Settings>(name: Name, scope?: ConfigurationScope): Settings[Name] {
  const { value, problem } = readSetting(name, workspace.getConfiguration('goldenthread', scope).get(name));
  if (problem !== undefined && !told.has(problem)) {
    told.add(problem);
    void tell(name, problem);
  }
  return value;
}

async function tell(name: keyof Settings, problem: string): Promise<void> {
  const open = 'Open the settings';
  if ((await window.showWarningMessage(problem, open)) === open) {
    await commands.executeCommand('workbench.action.openSettings', `goldenthread.${name}`);
  }
}
