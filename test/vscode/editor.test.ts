import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, test } from 'vitest';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { Workbench } from './workbench.js';

// A plan without findings: whatever the editor shows comes from what a test did to it.
const plan = new PlanCopy('synthetic-borough');
let editor: Launched;
let workbench: Workbench;

/** Looked up before anything is typed: the editor saves by itself. */
const OUTCOME = plan.find('outcomes.plan', /^outcome (\w+)/);

const MISTAKE = 'outcome New: A new outcome\n  supports Nowhere\n';

beforeAll(async () => {
  writeFileSync(plan.path('new.plan'), MISTAKE);
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home });
  workbench = new Workbench(editor.page);
  await workbench.ready();
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(task.name.replaceAll(/\W+/g, '-'));
  // A test that failed half-way leaves nothing behind for the next.
  for (const made of ['new.plan', 'annex']) rmSync(plan.path(made), { recursive: true, force: true });
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test('a folder that is opened shows its findings, before any file is', async () => {
  await workbench.problem('Nowhere');
  rmSync(plan.path('new.plan'));
  // The example has no findings of its own.
  await workbench.noProblems();
});

test('a broken link is underlined and explained while it is typed, until it is fixed', async () => {
  const link = plan.find('outcomes.plan', /^\s+supports (\w+)/);
  const broken = `${link.end.text}x`;
  await workbench.open('outcomes.plan');
  await workbench.goTo(link.end.line, link.end.column);
  await workbench.type('x');
  await workbench.errors().first().waitFor();
  await workbench.problem(broken);
  await workbench.goTo(link.start.line, link.start.column + 1);
  await (await workbench.hover()).filter({ hasText: broken }).waitFor();
  await workbench.screenshot('a-broken-link');
  await workbench.goTo(link.end.line, link.end.column + 1);
  await workbench.press('Backspace');
  await workbench.errors().first().waitFor({ state: 'detached' });
  await workbench.noProblems();
});

test('a finding in a closed file comes and goes with an edit in another, though neither is saved', async () => {
  await workbench.open('outcomes.plan');
  await workbench.goTo(OUTCOME.end.line, OUTCOME.end.column);
  await workbench.type('x');
  await workbench.problem('programmes.plan');
  await workbench.problem(OUTCOME.end.text);
  await workbench.goTo(OUTCOME.end.line, OUTCOME.end.column + 1);
  await workbench.press('Backspace');
  await workbench.noProblems();
});

test('undoing an edit takes back what it broke elsewhere, and doing it again brings it back', async () => {
  await workbench.open('outcomes.plan');
  await workbench.goTo(OUTCOME.end.line, OUTCOME.end.column);
  await workbench.type('x');
  await workbench.problem('programmes.plan');
  await workbench.goTo(OUTCOME.end.line, OUTCOME.end.column + 1);
  await workbench.press('Control+Z');
  await workbench.noProblems();
  await workbench.goTo(OUTCOME.end.line, OUTCOME.end.column);
  await workbench.press('Control+Y');
  await workbench.problem('programmes.plan');
  await workbench.goTo(OUTCOME.end.line, OUTCOME.end.column + 1);
  await workbench.press('Control+Z');
  await workbench.noProblems();
});

test('a file that is renamed stays part of the plan under its new name', async () => {
  const leads = plan.read('people.plan');
  renameSync(plan.path('people.plan'), plan.path('staff.plan'));
  try {
    // A mistake in the file under its new name shows there: the editor has seen that it was renamed.
    writeFileSync(plan.path('staff.plan'), `${leads}\n${MISTAKE}`);
    await workbench.problem('staff.plan');
    writeFileSync(plan.path('staff.plan'), leads);
    await workbench.noProblems();
  } finally {
    renameSync(plan.path('staff.plan'), plan.path('people.plan'));
  }
  await workbench.noProblems();
});

test('files that change outside the editor are seen: one is taken away, and comes back', async () => {
  renameSync(plan.path('people.plan'), plan.path('people.txt'));
  await workbench.problem('outcomes.plan');
  renameSync(plan.path('people.txt'), plan.path('people.plan'));
  await workbench.noProblems();
});

test('a new file with a mistake is seen, and its going', async () => {
  writeFileSync(plan.path('new.plan'), MISTAKE);
  await workbench.problem('Nowhere');
  rmSync(plan.path('new.plan'));
  await workbench.noProblems();
});

test('a new folder with a mistake in it is seen, and its going', async () => {
  mkdirSync(plan.path('annex'));
  writeFileSync(plan.path('annex/new.plan'), MISTAKE);
  await workbench.problem('Nowhere');
  rmSync(plan.path('annex'), { recursive: true });
  await workbench.noProblems();
});

test('the language server can be restarted', async () => {
  const link = plan.find('outcomes.plan', /^\s+supports (\w+)/);
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Restart language server');
  await workbench.goTo(link.end.line, link.end.column);
  await workbench.type('x');
  await workbench.problem(`${link.end.text}x`);
  await workbench.goTo(link.end.line, link.end.column + 1);
  await workbench.press('Backspace');
  await workbench.noProblems();
});

test('the output of the language server can be shown', async () => {
  await workbench.run('Golden Thread: Show language server output');
  await editor.page.locator('.output-view-container, .pane-body.output-view').first().waitFor();
});
