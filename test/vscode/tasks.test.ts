import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { READABLE_TERMINAL, Workbench } from './workbench.js';

const plan = new PlanCopy('synthetic-borough');
const COMMAND = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'goldenthread.js');
const OWN = 'Check with the command';

let editor: Launched;
let workbench: Workbench;

beforeAll(async () => {
  writeFileSync(plan.path('new.plan'), 'outcome New: A new outcome\n  supports Nowhere\n');
  mkdirSync(plan.path('.vscode'));
  const command = {
    label: OWN,
    type: 'process',
    command: process.execPath,
    args: [COMMAND, 'check', '--format', 'lines'],
    problemMatcher: '$goldenthread',
  };
  writeFileSync(plan.path('.vscode/tasks.json'), JSON.stringify({ version: '2.0.0', tasks: [command] }));
  editor = await (await chosenLauncher())({ folder: plan.folder, home: plan.home, settings: READABLE_TERMINAL });
  workbench = new Workbench(editor.page);
  await workbench.ready();
});

afterEach(({ task }) => workbench?.screenshot(`tasks-${task.name.replaceAll(/\W+/g, '-')}`));

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test('the task of the extension lists in the terminal what is found', async () => {
  await workbench.problem('‘Nowhere’');
  await workbench.runTask('goldenthread: check');
  await workbench.terminal(/new\.plan:2:12: error: .*Nowhere/).waitFor();
  await workbench.terminal('Checked 2 plans').waitFor();
  // Findings are no failure of the task itself.
  await workbench.terminal('terminated with exit code: 1').waitFor();
});

test('what the command finds fills the list of problems, by the problem matcher', async () => {
  await workbench.problem('‘Nowhere’');
  const rows = editor.page.locator('.markers-panel-container .monaco-list-row', { hasText: '‘Nowhere’' });
  // The editor's own finding is there already.
  const before = await rows.count();
  await workbench.runTask(OWN);
  // A task that ended has the terminal in front.
  await workbench.terminal('exit code: 1').waitFor();
  await workbench.problem('‘Nowhere’');
  await expect.poll(() => rows.count()).toBe(before + 1);
});
