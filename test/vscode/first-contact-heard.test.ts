import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageOf } from './axe.js';
import { HeardEditor, PATIENCE, press } from './heard.js';
import { shows, until, type Workbench } from './workbench.js';

// The two other ways in, for an officer who cannot see: the workbook that there is, and an example. Whatever is used is found by its
// role and its name in the accessibility tree, and is worked with by keyboard alone. (The form is in first-hour-heard.test.ts.)
const heard = new HeardEditor();
const { folder } = heard;
const OUTCOMES = [
  ['Priority', 'Outcome', 'Measure', 'Unit', 'Good is', 'Owner', 'Baseline 2023/24', 'Target 2024/25'],
  ['A lively economy', 'Town centres are busy', 'Visits to the centres', 'number', 'High', 'Director of Place', 8100, 8500],
];
let window: Page;
let workbench: Workbench;

beforeAll(async () => {
  writeFileSync(join(folder, 'corporate-plan.xlsx'), await writeXlsx({ sheets: [{ name: 'Outcomes', rows: OUTCOMES }] }));
  ({ window, workbench } = await heard.start());
});

afterAll(async () => {
  await workbench?.screenshot('first-contact-heard-end');
  await heard.stop();
});

/** Takes what a box of the window proposes. */
async function takeProposal(proposed: Locator): Promise<void> {
  await proposed.waitFor({ timeout: PATIENCE });
  await until(
    () => window.keyboard.press('Enter'),
    () => shows(proposed, 'hidden'),
  );
}

test('the three ways in are heard, and the workbook is one of them', async () => {
  await until(
    () => press(window.getByRole('tab', { name: 'Golden Thread' }), 'Enter'),
    () => shows(window.getByRole('button', { name: 'Import a workbook…' })),
  );
  for (const name of ['Start a council plan', 'Look at an example', 'Import a workbook…'])
    expect(await window.getByRole('button', { name }).count()).toBe(1);
  await press(window.getByRole('button', { name: 'Import a workbook…' }), 'Enter');
  const file = window.getByRole('option', { name: /corporate-plan\.xlsx/ }).first();
  await file.waitFor({ timeout: PATIENCE });
  await window.keyboard.type('corporate-plan.xlsx');
  await takeProposal(file);
  const page = await pageOf(window, 'Import a workbook');
  const sheet = page.getByRole('region', { name: 'Sheet Outcomes' });
  await sheet.getByRole('combobox', { name: 'Its rows become' }).waitFor({ timeout: PATIENCE });
  await sheet.getByText('Becomes 1 officer, 1 priority, 1 outcome and 1 measure.').waitFor();
  const title = page.getByRole('textbox', { name: 'Title of the plan' });
  await title.focus();
  await title.press('Control+A');
  await window.keyboard.insertText('Corporate plan 2023 to 2025');
  await press(page.getByRole('button', { name: 'Create the plan' }), 'Enter');
});

test('the plan of the workbook is heard, row by row', async () => {
  await window.getByRole('tab', { name: 'plan.plan' }).waitFor({ timeout: PATIENCE });
  await window
    .getByRole('treeitem', { name: /^Priority: A lively economy/ })
    .first()
    .waitFor({ timeout: PATIENCE });
  await window
    .getByRole('button', { name: /Corporate plan 2023 to 2025: 1 outcome/ })
    .first()
    .waitFor({ timeout: PATIENCE });
  await window.getByRole('treeitem', { name: 'What it costs: still to add', exact: true }).waitFor();
  expect(readFileSync(join(folder, 'measures.plan'), 'utf8')).toContain('Visits to the centres');
});

test('an example is heard in a window of its own: its page by headings', async () => {
  const opened = window.context().waitForEvent('page', { timeout: PATIENCE });
  await workbench.run('Golden Thread: Look at an example');
  const example = await opened;
  const page = await pageOf(example, 'Plan page');
  await page.getByRole('heading', { level: 1, name: 'Council plan 2026 to 2029' }).waitFor({ timeout: PATIENCE });
  await page.getByRole('navigation', { name: 'Contents' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(2);
  await example.getByRole('button', { name: /Council plan 2026 to 2029: 2 outcomes: no problems found/ }).waitFor();
  await example.close();
});
