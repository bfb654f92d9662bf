import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/editor/browser.mjs';
import { TOWN } from '../round-town.js';
import { barriers } from './axe.js';

const COMMAND = path.join(import.meta.dirname, '..', '..', 'packages', 'cli', 'bin', 'goldenthread.js');
const QUARTER = ['--period', '2026/27 Q3'];

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'golden-thread-round-'));
  mkdirSync(path.join(folder, 'plan'));
  mkdirSync(path.join(folder, 'back'));
  writeFileSync(path.join(folder, 'plan', 'plan.plan'), TOWN);
  run('collect', 'plan', '-o', 'forms', ...QUARTER);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

function run(...args: string[]): string {
  return spawnSync(process.execPath, [COMMAND, ...args], { cwd: folder, encoding: 'utf8' }).stdout;
}

/** A form of somebody, as it opens from a disk without a network. */
async function opened(file: string): Promise<Page> {
  const context = await browser.newContext({ acceptDownloads: true, offline: true, locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(folder, file)).href);
  return page;
}

async function saved(page: Page, name: string): Promise<void> {
  const download = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await (await download).saveAs(path.join(folder, 'back', name));
}

test('a form is filled in by keyboard alone, without a network, and saves itself', async () => {
  const page = await opened('forms/Head2 2026-27 Q3.html');
  expect(await barriers(page.mainFrame())).toEqual([]);
  const typed = { q0v: '74.5%', q0w: 'As planned', q1v: 'c', q1w: 'All are ordered', q2v: 'i', q2d: '02022027' };
  for (const [field, keys] of Object.entries(typed)) {
    while (!(await page.locator(`#${field}:focus`).count())) await page.keyboard.press('Tab');
    await page.keyboard.type(keys);
  }
  while (!(await page.locator('button:focus').count())) await page.keyboard.press('Tab');
  await saved(page, 'head2.html');
  await page.getByRole('status').getByText('Saved with 3 of 3 answered').waitFor();
  expect(await barriers(page.mainFrame())).toEqual([]);

  const again = await opened('back/head2.html');
  expect(await again.getByLabel('Figure for 2026/27 Q3').inputValue()).toBe('74.5%');
  expect(run('receive', 'back', 'plan', ...QUARTER)).toContain('Written: 3 answers');
  const plan = readFileSync(path.join(folder, 'plan', 'plan.plan'), 'utf8');
  expect(plan).toContain('2026/27 Q3 74.5%');
  expect(plan).toContain('milestone Order by 2026-12-18 status complete owner Head2');
  expect(plan).toContain('action by 2027-02-02 originally 2026-11-30 status in progress owner Head2');
});

test('words in the place of a figure are asked for in digits before anything is saved', async () => {
  const page = await opened('forms/Head2 2026-27 Q3.html');
  const figure = page.getByLabel('Figure for 2026/27 Q3').first();
  await figure.fill('three quarters');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(
    await figure.evaluate((each) => (each as { validity: { patternMismatch: boolean } } & typeof each).validity.patternMismatch),
  ).toBe(true);
  expect(await figure.evaluate((each) => each.matches(':focus'))).toBe(true);
  expect(await page.getByRole('status').textContent()).toBe('');
  await figure.fill('74.5');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save' }).click();
  await (await download).delete();
  await page.getByRole('status').getByText('Saved with 1 of').waitFor();
});
