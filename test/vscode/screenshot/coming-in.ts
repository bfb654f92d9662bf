// The pictures of what comes in: a workbook, a form of the round, a national framework, a question to many councils.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, test } from 'vitest';
import { ownWorkbook } from '../../../packages/exchange/test/own-workbook.js';
import { openBrowser } from '../../../scripts/editor/browser.mjs';
import { TOWN } from '../../round-town.js';
import { councilsCsv, sectorFiles } from '../../sector/councils.mjs';
import { pageOf } from '../axe.js';
import { takeForDocs, withScene } from './scene.js';

const PROJECT = path.join(import.meta.dirname, '../../..');
const COMMAND = path.join(PROJECT, 'packages/cli/bin/goldenthread.js');
const QUARTER = ['--period', '2026/27 Q3'];

let folder: string;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'golden-thread-pictures-'));
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1000, height: 700 } });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8' });
  if (status === 2) throw new Error(stderr);
  return stdout;
}

const image = (name: string): string => path.join(PROJECT, 'docs/images', `${name}.png`);

test('a workbook on its way in, and a measure of a national framework that is chosen', async () => {
  const workbook = await ownWorkbook();
  const prepare = (plan: { path(name: string): string }): void => {
    writeFileSync(plan.path('council.xlsx'), workbook);
    writeFileSync(plan.path('waste.plan'), 'measure Recycled: Household waste that is recycled\n  as \n');
  };
  await withScene('national-framework', { prepare, size: { width: 1100, height: 760 } }, async ({ page: window, workbench }) => {
    await workbench.open('waste.plan');
    await workbench.goTo(2, 6);
    await window.keyboard.type('waste recycling');
    await window.keyboard.press('Control+Space');
    await window
      .locator('.suggest-widget .monaco-list-row', { hasText: /recycl/i })
      .first()
      .waitFor();
    await takeForDocs(window, 'framework-measure', { x: 0, y: 30, width: 900, height: 330 });
    await window.keyboard.press('Escape');
    await workbench.run('View: Revert and Close Editor');
    await workbench.run('Golden Thread: Import a workbook…');
    const dialog = window.locator('.quick-input-widget');
    await dialog.locator('.monaco-list-row', { hasText: 'council.xlsx' }).click();
    const shown = await pageOf(window, 'Import a workbook');
    await shown.getByText('What each column is').first().waitFor();
    await takeForDocs(window, 'import-workbook', { x: 0, y: 0, width: 1100, height: 728 });
  });
});

test('a form of the round', async () => {
  mkdirSync(path.join(folder, 'town'));
  writeFileSync(path.join(folder, 'town/plan.plan'), TOWN);
  run('collect', 'town', '-o', 'forms', ...QUARTER);
  await page.goto(pathToFileURL(path.join(folder, 'forms/Head2 2026-27 Q3.html')).href);
  await page.locator('input').first().fill('74.5%');
  await page.screenshot({ path: image('round-form') });
});

test('national outcomes beside a council’s own', async () => {
  cpSync(path.join(PROJECT, 'examples/national-framework'), path.join(folder, 'council'), { recursive: true });
  run('report', 'framework', 'council', '--format', 'html', '-o', 'framework.html');
  await page.goto(pathToFileURL(path.join(folder, 'framework.html')).href);
  await page
    .getByText('National outcomes and ours')
    .first()
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await page.screenshot({ path: image('framework-report') });
});

test('the answer to a question of many councils', async () => {
  const sector = path.join(PROJECT, 'examples/sector');
  for (const { file, text } of sectorFiles(40, 2)) {
    mkdirSync(path.dirname(path.join(folder, 'plans', file)), { recursive: true });
    writeFileSync(path.join(folder, 'plans', file), text);
  }
  writeFileSync(path.join(folder, 'councils.csv'), councilsCsv(40));
  run('export', '--format', 'parquet', 'plans', '-o', 'tables');
  const connection = await (await DuckDBInstance.create()).connect();
  const views = readFileSync(path.join(sector, 'tables.sql'), 'utf8')
    .replaceAll("'tables/", `'${folder}/tables/`)
    .replaceAll("'councils.csv'", `'${folder}/councils.csv'`)
    .replaceAll("'national-outcomes.csv'", `'${sector}/national-outcomes.csv'`);
  for (const view of views.split(';')) if (view.includes('CREATE')) await connection.run(view);
  const sql = readFileSync(path.join(sector, 'questions/02-savings-at-risk-by-class.sql'), 'utf8').trim();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[];
  const cells = (tag: string, values: readonly unknown[]): string =>
    values.map((value) => `<${tag}>${String(value ?? '')}</${tag}>`).join('');
  const escaped = sql.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  await page.setContent(`<style>body{font:15px sans-serif;margin:24px}pre{background:#f3f2f1;padding:12px;font-size:13px}
    td,th{padding:4px 14px 4px 0;text-align:left;border-bottom:1px solid #ccc}</style><pre>${escaped}</pre>
    <table><tr>${cells('th', Object.keys(rows[0] ?? {}))}</tr>${rows.map((row) => `<tr>${cells('td', Object.values(row))}</tr>`).join('')}</table>`);
  await page.setViewportSize({ width: 1000, height: 490 });
  await page.screenshot({ path: image('sector-question') });
}, 120_000);
