import { writeFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PageWatch } from './page-watch.js';
import { PlanCopy } from './plan-copy.js';
import { savedFile } from './saved-file.js';
import { THEMES, useTheme } from './themes.js';
import { Workbench } from './workbench.js';

const plan = new PlanCopy('synthetic-borough');
let editor: Launched;
let workbench: Workbench;
let matrix: Frame;
let watch: PageWatch;

/** The cell of an outcome in a column, by their words. */
const cell = async (outcome: string, column: string) => {
  // Until the plan is read, the page has no columns.
  await matrix.getByRole('columnheader', { name: column }).first().waitFor();
  const columns = await matrix.getByRole('columnheader').allInnerTexts();
  return matrix.getByRole('row', { name: outcome }).locator('th, td').nth(columns.indexOf(column));
};

beforeAll(async () => {
  writeFileSync(
    plan.path('new.plan'),
    'outcome Quiet: Nights are quiet\n  supports ThrivingPlace\n  led by EconomyPortfolio, DirectorOfPlace\n  measured by EmploymentRate\n',
  );
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home, settings: { 'files.simpleDialog.enable': true } });
  watch = new PageWatch(editor.page);
  workbench = new Workbench(editor.page);
  await workbench.ready();
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Show the coverage matrix beside the text');
  matrix = await pageOf(editor.page, 'The coverage matrix');
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(`coverage-${task.name.replaceAll(/\W+/g, '-')}`);
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test('gaps stand out, in words too', async () => {
  const gap = await cell('Nights are quiet', 'Work');
  await gap.getByText('Gap').waitFor({ state: 'attached' });
  expect(await gap.getAttribute('title')).toMatch(/^Gap\nNo work delivers/);
  await (await cell('Town centres are busy and well used', '2025/26')).getByText('£898,000').waitFor({ state: 'attached' });
});

test('only what has gaps is shown where asked', async () => {
  await matrix.getByLabel('Only outcomes with gaps').check();
  await matrix.getByRole('row', { name: 'Town centres are busy and well used' }).waitFor({ state: 'detached' });
  await matrix.getByRole('row', { name: 'Nights are quiet' }).waitFor();
  await matrix.getByLabel('Only outcomes with gaps').uncheck();
});

test('keys go from cell to cell, and Enter goes to the text', async () => {
  const first = matrix.getByRole('columnheader').first();
  // The window hears keys for the page only once something in it was clicked.
  await matrix.getByRole('status').click();
  await first.focus();
  await workbench.press('ArrowDown');
  await matrix.getByRole('rowheader').first().and(matrix.locator(':focus')).waitFor();
  await workbench.press('Control+End');
  await matrix.getByRole('row').last().locator('td').last().and(matrix.locator(':focus')).waitFor();
  await workbench.press('Control+Home');
  await first.and(matrix.locator(':focus')).waitFor();
  await (await cell('Adults stay active and well for longer', 'Work')).focus();
  await workbench.press('Enter');
  await editor.page.getByRole('tab', { name: 'services.plan' }).waitFor();
});

test('a click on what a cell holds lets one of it be chosen, and goes there', async () => {
  await (await cell('Adults stay active and well for longer', 'Measures')).click();
  await editor.page
    .locator('.quick-input-list .monaco-list-row', { hasText: 'Adults who are active every week' })
    .first()
    .click();
  await editor.page.getByRole('tab', { name: 'measures.plan' }).waitFor();
});

test('a gap is fixed by the quick fix of its finding, which leaves its words to be said', async () => {
  await (await cell('Nights are quiet', 'Work')).click();
  await editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Add a workstream' }).first().click();
  const work = await cell('Nights are quiet', 'Work');
  await work.getByText('what will be done to bring this about').waitFor();
  await editor.page.getByRole('tab', { name: 'new.plan' }).waitFor();
});

test('it is saved as CSV that Excel opens right', async () => {
  await matrix.getByRole('button', { name: 'Save for Excel (CSV)' }).click();
  const input = editor.page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await expect.poll(() => input.inputValue()).toMatch(/Coverage - Alderwick Borough Plan.*\.csv$/);
  await editor.page.keyboard.press('Enter');
  const written = (): string => savedFile(plan.folder, /^Coverage - .*\.csv$/).toString();
  await expect.poll(written).not.toBe('');
  const csv = written();
  expect(csv.startsWith('\uFEFFSupports,Outcome,Name,Work')).toBe(true);
  expect(csv).toContain('Nights are quiet');
});

test.each(THEMES)('nothing keeps anybody out, in %s', async (theme) => {
  await useTheme(plan, matrix, theme);
  expect(await barriers(matrix)).toEqual([]);
});

test('it loads nothing but its own script and styles, and its policy had nothing to refuse', () => {
  expect(watch.strange(matrix, 'coverage')).toEqual([]);
});
