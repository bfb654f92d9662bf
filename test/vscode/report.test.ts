import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { THEMES, useTheme } from './themes.js';
import { Workbench } from './workbench.js';

const plan = new PlanCopy('synthetic-borough');
let editor: Launched;
let workbench: Workbench;
let page: Frame;

beforeAll(async () => {
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home });
  workbench = new Workbench(editor.page);
  await workbench.ready();
  await workbench.open('risks.plan');
  await workbench.run('Golden Thread: Open report beside the text…');
  // The list is long: what is not in sight is drawn only once it is looked for.
  await editor.page.getByRole('option', { name: /^Quarterly report/ }).waitFor();
  await editor.page.keyboard.type('Risk register');
  await editor.page.getByRole('option', { name: /^Risk register/ }).click();
  page = await pageOf(editor.page, 'Risk register');
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(`report-${task.name.replaceAll(/\W+/g, '-')}`);
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test('a report is chosen from a list, and shown beside the text', async () => {
  await page.getByRole('heading', { level: 1, name: 'Risk register' }).waitFor();
  await page.getByRole('rowheader', { name: 'Building costs rise faster than the estimate' }).first().waitFor();
});

test('it follows the text as it is typed', async () => {
  const title = plan.find('risks.plan', /^risk \w+: (.+)$/);
  await workbench.goTo(title.end.line, title.end.column);
  await workbench.type(' and beyond');
  await page
    .getByRole('rowheader', { name: / and beyond$/ })
    .first()
    .waitFor();
});

test('it can be saved for Word, for Excel and as a web page', async () => {
  const names = await page.getByRole('toolbar', { name: 'Save this report' }).getByRole('button').allInnerTexts();
  expect(names).toEqual(['Save as Word', 'Save as Excel', 'Save as web page']);
});

test.each(THEMES)('nothing keeps anybody out of it, in %s', async (theme) => {
  await useTheme(plan, page, theme);
  expect(await barriers(page)).toEqual([]);
});
