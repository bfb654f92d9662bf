import { writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { Workbench } from './workbench.js';

// The extension as it runs in a browser: in the workbench's own worker, its server in a worker below that, with no Node
// and no disk.
const SETTINGS = { 'remote.extensionKind': { 'goldenthread.goldenthread': ['web'] } };

const plan = new PlanCopy('synthetic-borough');
let editor: Launched;
let workbench: Workbench;

beforeAll(async () => {
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home, settings: SETTINGS });
  workbench = new Workbench(editor.page);
  await workbench.ready();
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(task.name.replaceAll(/\W+/g, '-'));
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test('in a browser, the server runs in a worker', async () => {
  await workbench.open('outcomes.plan');
  const names = () => Promise.all(editor.page.workers().map((worker) => worker.evaluate<string>('self.name')));
  await expect.poll(names, { timeout: 20_000 }).toContainEqual(expect.stringContaining('Golden Thread language server'));
});

test('in a browser, an edit in one file shows what it breaks in another that is closed', async () => {
  const name = plan.find('outcomes.plan', /^outcome (\w+)/);
  await workbench.open('outcomes.plan');
  await workbench.goTo(name.end.line, name.end.column);
  await workbench.type('x');
  await workbench.problem('programmes.plan');
  await workbench.goTo(name.end.line, name.end.column + 1);
  await workbench.press('Backspace');
  await workbench.noProblems();
});

test('in a browser, a file that changes elsewhere is seen', async () => {
  writeFileSync(plan.path('new.plan'), 'outcome New: A new outcome\n  supports Nowhere\n');
  await workbench.problem('Nowhere');
});
