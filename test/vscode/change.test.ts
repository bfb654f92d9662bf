import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { commitAll, git } from './git.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { THEMES, useTheme } from './themes.js';
import { Workbench } from './workbench.js';

const plan = new PlanCopy('synthetic-borough');
const title = plan.find('outcomes.plan', /^outcome \w+: (.+)$/);
const target = plan.find('measures.plan', /^ {2}target .*?(75\.0%)/);
const FIX = 'Fix: target-weakened EmploymentRate';
let editor: Launched;
let workbench: Workbench;
let page: Frame;

beforeAll(async () => {
  git(plan.folder, 'init');
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home });
  workbench = new Workbench(editor.page);
  await workbench.ready();
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Summary of my changes beside the text');
  page = await pageOf(editor.page, 'Summary of my changes');
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(`change-${task.name.replaceAll(/\W+/g, '-')}`);
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test('where nothing is committed yet, it says so; and it sees the first commit', async () => {
  await page.getByText('There is no earlier version of the plan to compare with yet').waitFor();
  commitAll(plan.folder);
  // The window hears of commits by the log that git keeps; coming back to the window asks anew too.
  await page.getByText('Nothing changed in what the plan says').waitFor();
});

test('it tells what is typed, and leads to it in the text', async () => {
  await workbench.goTo(title.end.line, title.end.column);
  await workbench.type(' and beyond');
  const row = page.getByRole('link', { name: /and beyond/ }).first();
  await row.waitFor();
  await workbench.goTo(1, 1);
  await row.click();
  await editor.page
    .getByRole('button', { name: `Ln ${title.start.line},` })
    .first()
    .waitFor();
});

test('it offers to fix what the change causes', async () => {
  await workbench.open('measures.plan');
  await workbench.goTo(target.end.line, target.end.column);
  for (const _ of '5.0%') await workbench.press('Backspace');
  await workbench.type('4.9%');
  await page.getByRole('button', { name: FIX }).waitFor();
  await page.getByText('members have to agree').first().waitFor();
});

test.each(THEMES)('nothing keeps anybody out of the page, in %s', async (theme) => {
  await useTheme(plan, page, theme);
  // The page is drawn anew in its new colours: what was there a moment ago may be gone.
  await vi.waitFor(() => page.getByRole('button', { name: FIX }).scrollIntoViewIfNeeded({ timeout: 2000 }), { timeout: 20_000 });
  expect(await barriers(page)).toEqual([]);
});

test('a click and a choice add a decision to be filled in, and until it is taken members have not agreed', async () => {
  const way = editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Add the decision by ‘Cabinet’' }).first();
  await expect
    .poll(async () => {
      if (await way.isVisible()) return true;
      await page.getByRole('button', { name: FIX }).click();
      await way.waitFor({ timeout: 5_000 }).catch(() => undefined);
      return way.isVisible();
    })
    .toBe(true);
  await way.click();
  await page.getByText('Agree the change to Adults in work').first().waitFor();
  await page.getByText('members have to agree').first().waitFor();
  await workbench.run('File: Save All Files');
  await expect.poll(() => plan.read('governance.plan')).toContain('approves EmploymentRate');
});

test('it compares with the main branch when that is chosen, and keeps the choice', async () => {
  await workbench.run('File: Save All Files');
  await expect.poll(() => plan.read('outcomes.plan')).toContain('and beyond');
  git(plan.folder, 'checkout', '-b', 'mine');
  git(plan.folder, 'commit', '-am', 'Beyond');
  await page.getByText('Nothing changed in what the plan says').waitFor();
  await page.getByLabel('Compared with').selectOption('main');
  await page
    .getByRole('link', { name: /and beyond/ })
    .first()
    .waitFor();
  const tab = editor.page.getByRole('tab', { name: 'Summary of my changes' });
  await tab.getByRole('button', { name: /^Close/ }).click();
  await tab.waitFor({ state: 'hidden' });
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Summary of my changes');
  page = await pageOf(editor.page, 'Summary of my changes');
  // Unless it is asked for beside the text, it has the whole window.
  await expect.poll(() => editor.page.locator('.editor-group-container').count()).toBe(1);
  await expect.poll(() => page.getByLabel('Compared with').inputValue()).toBe('main');
});
