import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { Actions } from './form-page.js';
import { GoldenThreadView } from './golden-thread-view.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { begins, savedFile, ZIP } from './saved-file.js';
import { shows, until, Workbench } from './workbench.js';

// Somebody's first hour that begins with the workbook they have: nothing is typed that the sheets state.
const root = mkdtempSync(join(tmpdir(), 'golden-thread-workbook-'));
const folder = join(root, 'council');
const PATIENCE = 30_000;
/** What the council's workbook holds: outcomes with their measures, and what the work costs. */
const SHEETS = {
  Outcomes: [
    ['Priority', 'Outcome', 'Measure', 'Unit', 'Good is', 'Owner', 'Baseline 2023/24', 'Target 2024/25', 'Target'],
    [
      'A lively economy',
      'Town centres are busy',
      'Visits to the centres',
      'number',
      'High',
      'Director of Place',
      8100,
      8500,
      9000,
    ],
    ['A lively economy', 'Local people have good jobs', 'People in work', '%', 'High', 'Director of Place', 71.5, 73, 75],
  ],
  Budget: [
    ['Revenue budget', null, null],
    ['Line', '2024/25', '2025/26'],
    ['Staff', 420, 430],
    ['Events', 60, 55],
    ['Total', 480, 485],
  ],
  Contacts: [['Telephone list'], ['See the intranet']],
};

let editor: Launched;
let workbench: Workbench;
let view: GoldenThreadView;
let page: Frame;
const actions = new Actions();
const written = (file: string): string => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');

beforeAll(async () => {
  mkdirSync(folder);
  const sheets = Object.entries(SHEETS).map(([name, rows]) => ({ name, rows }));
  writeFileSync(join(folder, 'corporate-plan.xlsx'), await writeXlsx({ sheets }));
  editor = await (await chosenLauncher())({ folder, home: join(root, 'home') });
  await editor.page.setViewportSize({ width: 1280, height: 800 });
  workbench = new Workbench(editor.page);
  view = new GoldenThreadView(editor.page, workbench);
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(`first-hour-workbook-${task.name.replaceAll(/\W+/g, '-').slice(0, 50)}`);
});

afterAll(async () => {
  await editor?.stop();
  rmSync(root, { recursive: true, force: true });
});

/** The dialog for a file, which stands in the window. */
const dialog = () => editor.page.locator('.quick-input-widget');

/** Chooses a file that the dialog lists. */
async function chooseFile(name: string): Promise<void> {
  await dialog().locator('.monaco-list-row', { hasText: name }).click({ timeout: PATIENCE });
  await dialog().waitFor({ state: 'hidden', timeout: PATIENCE });
}

/** Takes the name and the place that the dialog proposes. */
async function takeProposal(): Promise<void> {
  await dialog().waitFor({ timeout: PATIENCE });
  await until(
    () => workbench.press('Enter'),
    () => shows(dialog(), 'hidden'),
  );
}

test('the welcome of an empty folder leads to the workbook', async () => {
  await view.open();
  await actions.act('press “Import a workbook…”', () =>
    editor.page.getByRole('button', { name: 'Import a workbook…' }).click({ timeout: PATIENCE }),
  );
  await actions.act('choose the workbook', () => chooseFile('corporate-plan.xlsx'));
  page = await pageOf(editor.page, 'Import a workbook');
  await page.getByText('2 tables found.').waitFor();
  await page.getByText('2 questions to answer first').waitFor();
  expect(await barriers(page)).toEqual([]);
});

test('what nobody can tell is asked, and a column is corrected', async () => {
  const outcomes = page.getByRole('region', { name: 'Sheet Outcomes' });
  await outcomes.getByText('Which year is the column ‘Target’ of?').waitFor();
  await actions.act('choose the year of the column', async () => {
    await outcomes.getByRole('combobox', { name: 'Target', exact: true }).selectOption('2025/26');
  });
  await page.getByText('1 question to answer first').waitFor();
  const budget = page.getByRole('region', { name: 'Sheet Budget' });
  await actions.act('choose what the amounts count in', async () => {
    await budget.getByRole('combobox', { name: 'Amounts are in' }).selectOption({ label: 'thousands (£k)' });
  });
  // The sheet's total stands beside the plan's.
  await budget.getByRole('row', { name: /Total 2024\/25 £480k £480k yes/ }).waitFor();
  await page.getByRole('region', { name: 'Sheet Contacts' }).getByText('‘Telephone list’').waitFor();
  expect(await page.getByText('to answer first').isVisible()).toBe(false);
});

test('the plan has everything that the sheets state, and nothing was typed', async () => {
  await actions.act('press “Create the plan”', () => page.getByRole('button', { name: 'Create the plan' }).click());
  await editor.page.getByRole('tab', { name: 'plan.plan' }).waitFor({ timeout: PATIENCE });
  await view.bar().filter({ hasText: '2 outcomes' }).waitFor({ timeout: PATIENCE });
  const all = ['plan.plan', 'measures.plan', 'money.plan', 'people.plan'].map(written).join('\n');
  for (const stated of SHEETS.Outcomes.slice(1).flatMap((row) => row.slice(0, 3))) expect(all).toContain(stated);
  for (const figure of ['8,100', '8,500', '9,000', '71.5%', '73%', '75%', '£420k', '£430k', '£60k', '£55k'])
    expect(all).toContain(figure);
  expect(all).toContain('Director of Place');
  expect(JSON.parse(written('import.map.json')).workbooks['corporate-plan.xlsx'].Budget.unit).toBe('k');
  expect(actions.count, actions.list).toBeLessThanOrEqual(6);
});

test('what is not wrong is not red', async () => {
  await expect.poll(async () => view.bar().getAttribute('class')).not.toContain('error');
});

test('the hour ends with a report that was saved', async () => {
  await workbench.run('Golden Thread: Open report…');
  const report = editor.page.getByRole('option', { name: /^Performance framework/ }).first();
  await editor.page.keyboard.type('Performance framework');
  await report.click({ timeout: PATIENCE });
  const shown = await pageOf(editor.page, /^Performance framework/);
  await shown.getByText('Visits to the centres').first().waitFor();
  await shown.getByRole('button', { name: 'Save as Word' }).click();
  await takeProposal();
  await expect.poll(() => begins(savedFile(folder, /^Performance framework - .*\.docx$/))).toBe(ZIP);
});
