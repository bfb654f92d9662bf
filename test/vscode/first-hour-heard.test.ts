import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from './axe.js';
import { HeardEditor, PATIENCE, press } from './heard.js';
import { begins, savedFile, ZIP } from './saved-file.js';
import { shows, until, type Workbench } from './workbench.js';

// An officer who cannot see lives the first hour: whatever is used is found by its role and its name in the accessibility tree, and
// is worked with by keyboard alone. Nothing is found by a class, and the mouse is never used.
const heard = new HeardEditor();
const { folder } = heard;
let window: Page;
let workbench: Workbench;
const plan = (): string => readFileSync(join(folder, 'plan.plan'), 'utf8');

beforeAll(async () => {
  ({ window, workbench } = await heard.start());
});

afterAll(async () => {
  await workbench?.screenshot('first-hour-heard-end');
  await heard.stop();
});

/** Answers a question of a form by its label, typing. */
async function answer(form: Frame, label: string, words: string): Promise<void> {
  const field = form.getByRole('textbox', { name: label, exact: true });
  await field.focus();
  await window.keyboard.insertText(words);
  expect(await field.inputValue()).toBe(words);
}

/** A row of the view, as it is read out. */
const row = (name: RegExp): Locator => window.getByRole('treeitem', { name }).first();

test('the welcome is heard, and a plan is started by keyboard', async () => {
  await until(
    () => press(window.getByRole('tab', { name: 'Golden Thread' }), 'Enter'),
    () => shows(window.getByRole('button', { name: 'Start a council plan' })),
  );
  await press(window.getByRole('button', { name: 'Start a council plan' }), 'Enter');
  const form = await pageOf(window, 'Start a council plan');
  await answer(form, 'Plan', 'Council plan 2026 to 2029');
  await answer(form, 'Your first priority', 'A fair and lively local economy');
  await answer(form, 'Outcome', 'Town centres are busy and well used');
  await answer(form, 'How will you know?', 'Visits to the town centres');
  await answer(form, 'Who leads it?', 'Director of Place');
  await answer(form, 'What will be done?', 'Town centre renewal');
  await answer(form, 'Which fund pays?', 'General Fund');
  await answer(form, '2026/27', '60,000');
  await press(form.getByRole('button', { name: 'Create the plan' }), 'Enter');
  await window.getByRole('tab', { name: 'plan.plan' }).waitFor({ timeout: PATIENCE });
  expect(plan()).toContain('outcome');
});

test('each row says what it is before its title, and how it stands', async () => {
  await row(/^Priority: A fair and lively local economy/).waitFor({ timeout: PATIENCE });
  await window
    .getByRole('button', { name: /Council plan 2026 to 2029: 1 outcome: .*still to add/ })
    .waitFor({ timeout: PATIENCE });
});

test('an outcome is added to what the cursor is in', async () => {
  await workbench.open('plan.plan');
  const line =
    plan()
      .split('\n')
      .findIndex((each) => each.startsWith('priority')) + 1;
  await workbench.goTo(line, 3);
  await workbench.run('Golden Thread: Add at the cursor…');
  await window
    .getByRole('option', { name: /^outcome/ })
    .first()
    .waitFor({ timeout: PATIENCE });
  await window.keyboard.type('outcome');
  await window.keyboard.press('Enter');
  const form = await pageOf(window, /^Add/);
  const [first] = await form.getByRole('textbox').all();
  await first?.focus();
  await window.keyboard.insertText('Local people have good jobs');
  await press(form.getByRole('button', { name: /^Add/ }), 'Enter');
  await window.getByRole('treeitem', { name: /^Outcome: Local people have good jobs/ }).waitFor({ timeout: PATIENCE });
});

test('what is still to add is heard, problem by problem', async () => {
  await workbench.run('Golden Thread: Show problems');
  await row(/Still to add/).waitFor({ timeout: PATIENCE });
  await workbench.run('Golden Thread: Group by thread');
});

test('the thread is read from top to bottom, each card by what it is', async () => {
  await workbench.open('plan.plan');
  await workbench.goTo(
    plan()
      .split('\n')
      .findIndex((line) => line.startsWith('outcome')) + 1,
    3,
  );
  await workbench.run('Golden Thread: Show thread view');
  const thread = await pageOf(window, 'Thread view');
  await thread.getByRole('heading', { level: 1, name: /The thread of Council plan 2026 to 2029/ }).waitFor();
  await thread.getByRole('button', { name: /^In the centre, outcome: Town centres are busy and well used/ }).waitFor();
  await press(
    thread.getByRole('region', { name: 'Work' }).getByRole('button', { name: /^workstream: Town centre renewal/ }),
    'Space',
  );
  await thread.getByRole('button', { name: /^In the centre, workstream: Town centre renewal/ }).waitFor();
  await window.keyboard.press('Backspace');
  await thread.getByRole('button', { name: /^In the centre, outcome: Town centres/ }).waitFor();
});

test('the hour ends with a report that is read by its headings and saved', async () => {
  await workbench.open('plan.plan');
  await workbench.run('Golden Thread: Open report…');
  await window.getByRole('option', { name: /^Quarterly report/ }).waitFor({ timeout: PATIENCE });
  await window.keyboard.type('Performance framework');
  await window
    .getByRole('option', { name: /^Performance framework/ })
    .first()
    .waitFor();
  await window.keyboard.press('Enter');
  const report = await pageOf(window, /^Performance framework/);
  await report.getByRole('heading', { level: 1, name: /Performance framework/ }).waitFor();
  expect(await report.getByRole('table').count()).toBeGreaterThan(0);
  await press(report.getByRole('toolbar', { name: 'Save this report' }).getByRole('button', { name: 'Save as Word' }), 'Enter');
  const boxes = window.getByRole('textbox').or(window.getByRole('combobox'));
  const said = async (): Promise<string[]> =>
    Promise.all((await boxes.all()).map((each) => each.inputValue({ timeout: 1000 }).catch(() => '')));
  await expect.poll(said, { timeout: PATIENCE }).toContainEqual(expect.stringMatching(/Performance framework - .*\.docx$/));
  await window.waitForTimeout(1000);
  await window.keyboard.press('Enter');
  await expect.poll(() => begins(savedFile(folder, /^Performance framework - .*\.docx$/)), { timeout: PATIENCE }).toBe(ZIP);
});
