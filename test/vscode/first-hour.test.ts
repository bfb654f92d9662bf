import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FirstDay, TITLE } from './first-day.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';

// Somebody's first hour, without a manual: from an empty folder to a plan in which nothing is left to fix. Only titles
// and a budget from a spreadsheet are put in; all the rest the editor offers.
const root = mkdtempSync(join(tmpdir(), 'golden-thread-first-hour-'));
const folder = join(root, 'council');
const COMMAND = join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'goldenthread.js');
/** More quick fixes than a first plan needs. */
const PATIENCE = 40;

const OUTCOME = 'Local people have good jobs';
const PROJECT = 'Job club in the library';
/** As a spreadsheet puts it on the clipboard. */
const BUDGET = ['\t2026/27\t2027/28\t2028/29', 'Staff\t£60,000\t£62,000\t£64,000', 'Rent\t£12,000\t£12,000\t£12,500'].join(
  '\r\n',
);

let editor: Launched;
let day: FirstDay;
const plan = (): string => readFileSync(join(folder, 'plan.plan'), 'utf8');

beforeAll(async () => {
  mkdirSync(folder);
  editor = await (await chosenLauncher())({ folder, home: join(root, 'home') });
  day = new FirstDay(editor.page, (name) => day.workbench.screenshot(`first-hour-${name}`));
});

afterAll(async () => {
  await day?.workbench.screenshot('first-hour-end');
  await editor?.stop();
  rmSync(root, { recursive: true, force: true });
});

test('a plan is started from a template', async () => {
  await day.welcome();
  await day.newPlan();
  await day.view.unfold(TITLE);
});

test('an outcome, its measure and a project with a benefit are added by their titles', async () => {
  await day.add('A place where everyone can do well', 'Add an outcome', OUTCOME, 'outcome');
  await day.add(OUTCOME, 'Add a measure', 'Adults in work', 'measure');
  await day.add(OUTCOME, 'Add a project', PROJECT, 'project');
  await day.view.unfold(OUTCOME);
  await day.add(PROJECT, 'Add a benefit', 'More people find work', 'benefit');
  await expect.poll(plan).toContain('More people find work');
});

test('a budget is pasted from a spreadsheet', async () => {
  const lines = plan().split('\n');
  const last = lines.findIndex((line) => line.includes('More people find work')) + 1;
  await day.workbench.open('plan.plan');
  await day.workbench.goTo(last, (lines[last - 1] ?? '').length + 1);
  await day.workbench.press('Enter');
  await editor.clipboard.write({ text: BUDGET });
  await day.workbench.press('Control+V');
  await editor.page.locator('.view-line', { hasText: 'Rent' }).first().waitFor();
  await day.workbench.screenshot('first-hour-budget');
  await day.workbench.run('File: Save All Files');
  await expect.poll(plan).toMatch(/years +2026\/27 +2027\/28 +2028\/29\n +revenue .*£60k +£62k +£64k/);
});

test('everything that is found is fixed by quick fixes and the words that they ask for, and the thread is whole', async () => {
  await day.workbench.problems();
  await day.workbench.screenshot('first-hour-findings');
  await day.fixEverything(PATIENCE, join(folder, 'plan.plan'));
  await day.workbench.noProblems();
  await day.workbench.screenshot('first-hour-whole');
  await day.workbench.run('File: Save All Files');
  const { status, stdout } = spawnSync(process.execPath, [COMMAND, 'check', folder, '--fail-on', 'hint'], { encoding: 'utf8' });
  expect(stdout).toContain('No gaps found');
  expect(status).toBe(0);
  expect(plan()).toContain(`project JobClubInThe: ${PROJECT}`);
  expect(plan()).not.toMatch(/^ +accept /m);
});
