import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { overlaps, scrollsSideways } from './boxes.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { Workbench } from './workbench.js';

const plan = new PlanCopy('synthetic-borough');
let editor: Launched;
let workbench: Workbench;
let matrix: Frame;

beforeAll(async () => {
  editor = await (await chosenLauncher())({ folder: plan.folder, home: plan.home });
  workbench = new Workbench(editor.page);
  await workbench.ready();
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Show the coverage matrix');
  matrix = await pageOf(editor.page, 'The coverage matrix');
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test.each([
  ['without the side bar, at 1280', 1280, false],
  ['beside the side bar, at 1280', 1280, true],
  ['at 1920', 1920, true],
] as const)('it is read without scrolling sideways, %s', async (_, width, sideBar) => {
  await editor.page.setViewportSize({ width, height: 800 });
  const side = editor.page.locator('.part.sidebar');
  if ((await side.isVisible()) !== sideBar) await workbench.run('View: Toggle Primary Side Bar Visibility');
  await editor.page.getByRole('tab', { name: 'The coverage matrix' }).click();
  await matrix.getByRole('rowheader').first().waitFor();
  await expect.poll(() => scrollsSideways(matrix, '.scrolled')).toBe(false);
  expect(await overlaps(matrix, 'tbody tr:nth-child(2) > *, tbody tr:nth-child(3) > *')).toEqual([]);
  await workbench.screenshot(`coverage-${width}-${sideBar ? 'beside' : 'alone'}`);
  // Signs stand for lists; what they hold is read on hover, and by those who hear the page.
  const work = matrix.getByRole('row', { name: 'Town centres are busy and well used' }).locator('td').first();
  expect(await work.getAttribute('title')).toContain('Town centre renewal');
  expect(await work.textContent()).toContain('Town centre renewal');
  expect(await barriers(matrix)).toEqual([]);
});

test('beside the plan page, at 1280, each outcome stands above all of its cells', async () => {
  await editor.page.setViewportSize({ width: 1280, height: 800 });
  await workbench.run('View: Close All Editors');
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Show plan page beside the text');
  await pageOf(editor.page, 'Plan page');
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Show the coverage matrix');
  matrix = await pageOf(editor.page, 'The coverage matrix');
  expect(await matrix.evaluate<number>('innerWidth')).toBeLessThan(620);
  await expect.poll(() => scrollsSideways(matrix, '.scrolled')).toBe(false);
  const row = matrix.getByRole('row', { name: 'Town centres are busy and well used' });
  expect(await row.getByRole('gridcell').count()).toBe(10);
  for (const cell of await row.getByRole('gridcell').all()) {
    await cell.scrollIntoViewIfNeeded();
    const { x = -1, width = 0 } = (await cell.boundingBox()) ?? {};
    expect([x >= 0, x + width <= 1280]).toEqual([true, true]);
  }
  expect(await overlaps(matrix, 'tbody tr:nth-child(2) > *, tbody tr:nth-child(3) > *')).toEqual([]);
  await workbench.screenshot('coverage-beside-the-page');
  expect(await barriers(matrix)).toEqual([]);
});
