import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { Workbench } from './workbench.js';

// A workbook that comes every quarter brings a plan up to date that is there: what changes is shown first, and can be undone.
const root = mkdtempSync(join(tmpdir(), 'golden-thread-update-'));
const folder = join(root, 'council');
const PATIENCE = 30_000;
const PLAN = `plan TownPlan: Town plan
  years 2025/26 to 2026/27
  as at 2025-12-31
  status draft

# The count of shops is a walk in October.
measure EmptyShops: Empty shops
  code: K2
  unit number
  better lower
  years   2025/26
  target  30
  quarters  2025/26 Q1  2025/26 Q2
  actual    33          32

measure Buses: Bus journeys
  code: K9
  unit number
`;
/** Figures of K2 as they are now, a measure that is new, and a column that nobody can tell. */
const ROWS = [
  ['Performance 2025/26', null, null, null, null, null],
  ['Ref', 'Indicator', 'Q1', 'Q2', 'Q3', 'Head'],
  ['K2', 'Empty shops', 33, 31, 28, 'Head of place'],
  ['K7', 'Market stalls let', 61, 64, 70, 'Head of markets'],
];

let editor: Launched;
let workbench: Workbench;
let page: Frame;
const written = (file: string): string => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '');
const line = (words: string | RegExp) => editor.page.locator('.editor-instance .view-line', { hasText: words }).first();

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'plan.plan'), PLAN);
  writeFileSync(join(folder, 'quarter.xlsx'), await writeXlsx({ sheets: [{ name: 'KPIs', rows: ROWS }] }));
  editor = await (await chosenLauncher())({ folder, home: join(root, 'home') });
  workbench = new Workbench(editor.page);
  await workbench.ready();
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(`import-update-${task.name.replaceAll(/\W+/g, '-').slice(0, 50)}`);
});

afterAll(async () => {
  await editor?.stop();
  rmSync(root, { recursive: true, force: true });
});

async function importWorkbook(): Promise<void> {
  await workbench.run('Golden Thread: Import a workbook…');
  const dialog = editor.page.locator('.quick-input-widget');
  await dialog.locator('.monaco-list-row', { hasText: 'quarter.xlsx' }).click({ timeout: PATIENCE });
  await dialog.waitFor({ state: 'hidden', timeout: PATIENCE });
  page = await pageOf(editor.page, 'Import a workbook');
}

test('the workbook goes into the plan that is open, and the page says what would change', async () => {
  await workbench.open('plan.plan');
  // What is typed and not saved yet counts too.
  await workbench.goTo(8, 11);
  await workbench.type('\nsource: October walk');
  await line('October walk').waitFor();
  await importWorkbook();
  expect(await page.getByRole('radio', { name: /Into “Town plan”/ }).isChecked()).toBe(true);
  await page.getByRole('heading', { name: 'What will change' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Empty shops, actual 2025/26 Q2: 32 → 31' }).waitFor();
  await page.getByRole('listitem').filter({ hasText: 'Empty shops, actual 2025/26 Q3: (nothing) → 28' }).waitFor();
  await page
    .getByRole('listitem')
    .filter({ hasText: /^Added: Market stalls let$/ })
    .waitFor();
  await page.getByText('In the plan, but not in the sheet (nothing is removed): Bus journeys').waitFor();
  expect(await barriers(page)).toEqual([]);
});

test('a column is corrected before it goes in', async () => {
  await page.getByRole('combobox', { name: 'Head', exact: true }).selectOption('owner');
  await page
    .getByRole('listitem')
    .filter({ hasText: /Empty shops, .*owner HeadOfPlace|Empty shops, owner/ })
    .waitFor();
});

test('the plan has the new figures and the new measure, and keeps what nobody touched', async () => {
  await page.getByRole('button', { name: 'Update the plan' }).click();
  await line('Market stalls let').waitFor({ timeout: PATIENCE });
  await workbench.press('Control+S');
  await expect.poll(() => written('plan.plan'), { timeout: PATIENCE }).toContain('Market stalls let');
  const now = written('plan.plan');
  expect(now).toMatch(/ {2}actual +33 +31\n {2}actual 2025\/26 Q3 28\n/);
  expect(now).toContain('# The count of shops is a walk in October.');
  expect(now).toContain('  source: October walk');
  expect(now).toContain('measure Buses: Bus journeys\n  code: K9');
  expect(now).toMatch(/measure MarketStallsLet: Market stalls let\n {2}code: K7/);
  expect(JSON.parse(written('import.map.json')).workbooks['quarter.xlsx'].KPIs.columns).toEqual({ Head: 'owner' });
});

test('one undo takes the import back', async () => {
  await workbench.open('plan.plan');
  await workbench.press('Control+Z');
  await line('Market stalls let').waitFor({ state: 'hidden', timeout: PATIENCE });
  // The file that came with it goes too.
  await expect.poll(() => existsSync(join(folder, 'people.plan')), { timeout: PATIENCE }).toBe(false);
  await line('October walk').waitFor();
  await workbench.press('Control+Y');
  await line('Market stalls let').waitFor({ timeout: PATIENCE });
  await workbench.press('Control+S');
});

test('the same workbook again changes nothing and asks nothing', async () => {
  await importWorkbook();
  await page.getByText('Nothing: the plan has all of it already').waitFor();
  expect(await page.getByRole('button', { name: 'Update the plan' }).isDisabled()).toBe(true);
  expect(await page.getByText('to answer first').isVisible()).toBe(false);
});
