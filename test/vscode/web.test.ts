import { rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { pageOf } from './axe.js';
import { GoldenThreadView } from './golden-thread-view.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { READABLE_TERMINAL, shows, until, Workbench } from './workbench.js';

// The extension as it runs in a browser: in the workbench's own worker, its server in a worker below that, with no Node
// and no disk.
const SETTINGS = { 'remote.extensionKind': { 'goldenthread.goldenthread': ['web'] }, ...READABLE_TERMINAL };

const plan = new PlanCopy('synthetic-borough');
let editor: Launched;
let workbench: Workbench;
let view: GoldenThreadView;

beforeAll(async () => {
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home, settings: SETTINGS });
  workbench = new Workbench(editor.page);
  view = new GoldenThreadView(editor.page, workbench);
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

test('in a browser, the view shows the plans as trees, and the bar how the thread stands', async () => {
  rmSync(plan.path('new.plan'));
  await workbench.noProblems();
  await view.open();
  await view.shows(plan.find('plan.plan', /^plan \w+: (.+)$/).start.text);
  await view.bar().filter({ hasText: 'no problems found' }).waitFor();
});

test('in a browser, the thread view leads to the text', async () => {
  const outcome = plan.find('outcomes.plan', /^outcome (LivelyCentres)/);
  await workbench.open('outcomes.plan');
  await workbench.goTo(outcome.start.line, outcome.start.column);
  await workbench.run('Golden Thread: Show thread view');
  const page = await pageOf(editor.page, 'Thread view');
  await page.locator('.card.centre[data-id="LivelyCentres"]').waitFor();
  // The window hears keys for the page only once something in it was clicked.
  await page.locator('footer').click();
  await page.locator('.card:not(.centre)').first().focus();
  await workbench.press('Enter');
  await editor.page.getByRole('tab', { name: 'programmes.plan' }).waitFor();
});

test('in a browser, the coverage matrix is there', async () => {
  await workbench.run('Golden Thread: Show the coverage matrix');
  const page = await pageOf(editor.page, 'The coverage matrix');
  await page.getByRole('row', { name: 'Town centres are busy and well used' }).waitFor();
});

test('in a browser, the plan page is there', async () => {
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Show plan page beside the text');
  const page = await pageOf(editor.page, 'Plan page');
  await page.getByRole('heading', { level: 1, name: plan.find('plan.plan', /^plan \w+: (.+)$/).start.text }).waitFor();
});

test('in a browser, it is said why nothing can be told of a change', async () => {
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Summary of my changes');
  const page = await pageOf(editor.page, 'Summary of my changes');
  await page.getByText('A browser cannot compare versions of a plan.').waitFor();
});

test('in a browser, cells are pasted from Excel, with a preview', async () => {
  writeFileSync(plan.path('pasted.plan'), 'project NewWork: New work\n  no cost: To be worked out\n\n');
  await workbench.run('View: Close All Editors');
  await workbench.open('pasted.plan');
  await workbench.goTo(3, 1);
  await editor.clipboard.write({ text: '\t2025/26\t2026/27\nStaff\t£5\t£6' });
  await workbench.run('Golden Thread: Paste from Excel…');
  const preview = await pageOf(editor.page, 'Paste from Excel');
  await preview.locator('pre', { hasText: /revenue \w+ +£5 +£6/ }).waitFor();
  const insert = preview.getByRole('button', { name: 'Insert' });
  await until(
    // The preview goes with what it inserts.
    () => insert.click({ timeout: 5000 }).catch(() => undefined),
    () => shows(editor.page.locator('.view-line', { hasText: 'Staff' }).first()),
  );
});

test('in a browser, figures are copied for Excel', async () => {
  const measure = plan.find('measures.plan', /^measure (\w+)/).start;
  await workbench.open('measures.plan');
  await workbench.goTo(measure.line, measure.column);
  await editor.clipboard.write({ text: 'nothing yet' });
  await workbench.run('Golden Thread: Copy as a table for Excel');
  await expect.poll(() => editor.clipboard.text()).toMatch(/^Measure\tUnit\tSeries\t20/);
});

test('in a browser, the task checks the folder', async () => {
  await workbench.runTask('goldenthread: check');
  await workbench.terminal('Checked 2 plans').waitFor();
});

test('in a browser, a new plan comes from a template', async () => {
  await workbench.run('Golden Thread: New plan from a template…');
  await view.answer('What do you want to start from?', 'Blank');
  await view.answer('What is the plan called?', 'Ward plan');
  await view.answer('Where should it be saved?', 'In a new folder');
  await expect.poll(() => plan.written('ward-plan/plan.plan')).toContain('plan WardPlan: Ward plan\n');
  await editor.page.getByRole('tab', { name: 'plan.plan' }).first().waitFor();
});
