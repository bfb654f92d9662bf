import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PageWatch } from './page-watch.js';
import { PlanCopy } from './plan-copy.js';
import { THEMES, useTheme } from './themes.js';
import { Workbench } from './workbench.js';

const plan = new PlanCopy('synthetic-borough');
const fund = plan.find('money.plan', /^fund (\w+)/).start.text;
let editor: Launched;
let workbench: Workbench;
let preview: Frame;
let watch: PageWatch;

const WORK = 'project NewWork: New work\n  no cost: To be worked out\n\n';
/** As Excel copies it: a title over all columns, thousands, brackets for what is below zero, a total. */
const CELLS = [
  ['Revenue budget (£000)', '', '', ''],
  ['Description', 'FY26', '2026-27', 'Total'],
  ['Staff', '1,250', '(1,100.5)', '149.5'],
  ['Rent', '75', '-', '75'],
  ['Total', '1,325', '(1,100.5)', '224.5'],
]
  .map((row) => row.join('\t'))
  .join('\r\n');

beforeAll(async () => {
  writeFileSync(plan.path('pasted.plan'), WORK);
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home });
  watch = new PageWatch(editor.page);
  workbench = new Workbench(editor.page);
  await workbench.ready();
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(`excel-${task.name.replaceAll(/\W+/g, '-')}`);
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

const onClipboard = (text: string) => editor.clipboard.write({ text });
const saved = async (file = 'pasted.plan'): Promise<string> => {
  await workbench.press('Control+S');
  return plan.read(file);
};

test('the first table that is simply pasted is shown before it goes in, and the page says so', async () => {
  writeFileSync(plan.path('first.plan'), WORK.replace('NewWork', 'FirstWork'));
  await workbench.open('first.plan');
  await workbench.goTo(3, 1);
  await onClipboard(CELLS);
  await workbench.press('Control+V');
  preview = await pageOf(editor.page, 'Paste from Excel');
  await preview.getByText('Nothing is in the plan yet.').waitFor();
  expect(await saved('first.plan')).not.toContain('Staff');
  await workbench.screenshot('excel-first-paste');
  await preview.getByRole('button', { name: 'Insert' }).click();
  await editor.page.locator('.view-line', { hasText: 'Staff' }).first().waitFor();
  await expect.poll(() => saved('first.plan')).toMatch(/ {2}budget\n {4}years +2025\/26 +2026\/27\n {4}revenue \w+ +£1\.25m/);
});

test('cells from Excel are shown in a preview before they are put in', async () => {
  await workbench.open('pasted.plan');
  await workbench.goTo(3, 1);
  await onClipboard(CELLS);
  await workbench.run('Golden Thread: Paste from Excel…');
  preview = await pageOf(editor.page, 'Paste from Excel');
  await preview.getByText('‘FY26’ is read as 2025/26.').waitFor();
});

test.each(THEMES)('nothing keeps anybody out of the preview, in %s', async (theme) => {
  await useTheme(plan, preview, theme);
  expect(await barriers(preview)).toEqual([]);
});

test('the preview loads nothing but its own script and styles, and its policy had nothing to refuse', () => {
  expect(watch.strange(preview, 'paste-preview')).toEqual([]);
});

test('what is put right in the preview becomes rows of a budget', async () => {
  await useTheme(plan, preview, 'Light Modern');
  await preview.getByLabel('What row 4 becomes: Rent').selectOption('capital');
  await preview.getByLabel('The fund of row 4: Rent').selectOption(fund);
  await preview.locator('pre', { hasText: `capital ${fund}` }).waitFor();
  await workbench.screenshot('excel-preview');
  await preview.getByRole('button', { name: 'Insert' }).click();
  await editor.page.locator('.view-line', { hasText: 'Staff' }).first().waitFor();
  await expect
    .poll(() => saved())
    .toMatch(/ {4}revenue \w+ +£1\.25m +-£1,100,500 +: Staff\n {4}capital \w+ +£75k +- +: Rent\n {4}total +£1\.325m/);
});

test('cells that are simply pasted become a table of the plan', async () => {
  writeFileSync(plan.path('simply.plan'), WORK.replace('NewWork', 'SimpleWork'));
  await workbench.open('simply.plan');
  await workbench.goTo(3, 1);
  await onClipboard(CELLS);
  await workbench.press('Control+V');
  await editor.page.locator('.view-line', { hasText: 'Staff' }).first().waitFor();
  await workbench.screenshot('excel-pasted');
  await expect.poll(() => saved('simply.plan')).toMatch(/ {2}budget\n {4}years +2025\/26 +2026\/27\n {4}revenue \w+ +£1\.25m/);
});

test('a plain Ctrl+V says what it left out, and leads to the preview where a column is corrected', async () => {
  const register = [
    ['Ref', 'Risk', 'Likelihood', 'Impact', 'Who watches', 'Score', 'Head count'],
    ['R1', 'The roof leaks', '3', '4', 'Head of property', '12', '7'],
  ];
  writeFileSync(plan.path('risks-pasted.plan'), WORK.replace('NewWork', 'RoofWork'));
  await workbench.open('risks-pasted.plan');
  await workbench.goTo(3, 1);
  await onClipboard(register.map((row) => row.join('\t')).join('\r\n'));
  await workbench.press('Control+V');
  await editor.page.locator('.view-line', { hasText: 'Who watches' }).first().waitFor();
  const note = editor.page.locator('.notification-list-item', { hasText: /The column ‘(Score|Head count)’ is left out/ }).first();
  await note.waitFor();
  await workbench.screenshot('excel-pasted-note');
  await note.getByRole('button', { name: 'Show and correct' }).click();
  preview = await pageOf(editor.page, 'Paste from Excel');
  await preview.getByLabel('Who watches').selectOption('owner');
  await preview.locator('pre', { hasText: /owner \w+/ }).waitFor();
  await workbench.screenshot('excel-register-preview');
  await preview.getByRole('button', { name: 'Insert' }).click();
  await expect.poll(() => saved('risks-pasted.plan')).toMatch(/residual 3 impact 4/);
  expect(plan.read('risks-pasted.plan')).toMatch(/^ {2}owner \w+/m);
  expect(plan.read('risks-pasted.plan').match(/The roof leaks/g)).toHaveLength(1);
});

test('merged cells are understood, by the table that a spreadsheet puts beside the text', async () => {
  const html = readFileSync(join(import.meta.dirname, '../../packages/exchange/test/clipboard/libreoffice.txt'), 'utf8');
  const text = 'Service\tRow\t2025/26\t2026/27\nLibraries\tRevenue\t£60,000\t£62,000.50\n\tCapital\t(1,200)\t\n';
  writeFileSync(plan.path('merged.plan'), WORK.replace('NewWork', 'MergedWork'));
  await workbench.open('merged.plan');
  await workbench.goTo(3, 1);
  await editor.clipboard.write({ text, html });
  await workbench.press('Control+V');
  // Only the table says which service the second row is of.
  await editor.page
    .locator('.view-line', { hasText: /capital.*Libraries/ })
    .first()
    .waitFor();
});

test('figures are copied for Excel', async () => {
  const measure = plan.find('measures.plan', /^measure (\w+)/).start;
  await workbench.open('measures.plan');
  await workbench.goTo(measure.line, measure.column);
  await onClipboard('nothing yet');
  await workbench.run('Golden Thread: Copy as a table for Excel');
  await expect.poll(() => editor.clipboard.text()).toMatch(/^Measure\tUnit\tSeries\t20/);
});

test('what is no table is said to be none', async () => {
  await onClipboard('only words');
  await workbench.run('Golden Thread: Paste from Excel…');
  await editor.page
    .locator('.notification-list-item', { hasText: 'There is no table with years or quarters on the clipboard' })
    .first()
    .waitFor();
});
