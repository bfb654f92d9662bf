import { readdirSync, readFileSync, rmSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PageWatch } from './page-watch.js';
import { PlanCopy } from './plan-copy.js';
import { THEMES, useTheme } from './themes.js';
import { shows, until, Workbench } from './workbench.js';

const plan = new PlanCopy('synthetic-borough');
let editor: Launched;
let workbench: Workbench;
let page: Frame;
let watch: PageWatch;

beforeAll(async () => {
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home });
  watch = new PageWatch(editor.page);
  workbench = new Workbench(editor.page);
  await workbench.ready();
  await workbench.open('outcomes.plan');
  await workbench.run('Golden Thread: Show plan page beside the text');
  page = await pageOf(editor.page, 'Plan page');
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(`page-${task.name.replaceAll(/\W+/g, '-')}`);
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

const cursor = (line: number) => editor.page.getByRole('button', { name: `Ln ${line},` }).first();

test('the page shows the plan, and goes to where the cursor is', async () => {
  const title = plan.find('plan.plan', /^plan \w+: (.+)$/).start.text;
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  const names = [...plan.read('outcomes.plan').matchAll(/^outcome (\w+)/gm)].map(([, name]) => name as string);
  const last = names.at(-1) as string;
  const at = plan.find('outcomes.plan', new RegExp(`^outcome (${last})`)).start;
  await workbench.goTo(at.line, at.column);
  await page.locator(`#${last}.current`).waitFor();
  await expect
    .poll(() => page.locator(`#${last}`).evaluate((element) => element.getBoundingClientRect().top))
    .toBeGreaterThanOrEqual(-1);
  expect(
    await page
      .locator(`#${last}`)
      .evaluate((element) => element.getBoundingClientRect().top < element.ownerDocument.documentElement.clientHeight),
  ).toBe(true);
});

test('it follows the text as it is typed', async () => {
  const title = plan.find('outcomes.plan', /^outcome \w+: (.+)$/);
  await workbench.goTo(title.end.line, title.end.column);
  await workbench.type(' and beyond');
  await page.getByRole('heading', { name: `${title.end.text} and beyond` }).waitFor();
  for (const _ of ' and beyond') await workbench.press('Backspace');
});

test('a heading leads to the text, with the mouse and with the keyboard', async () => {
  const measure = plan.find('measures.plan', /^measure (\w+)/);
  const heading = page.locator(`#${measure.start.text} a.to-text`).first();
  await heading.click();
  await editor.page.getByRole('tab', { name: 'measures.plan' }).waitFor();
  await cursor(measure.start.line).waitFor();
  const risk = plan.find('risks.plan', /^risk (\w+)/);
  await page.locator(`#${risk.start.text} a.to-text`).first().focus();
  await page.locator(`#${risk.start.text} a.to-text`).first().press('Enter');
  await editor.page.getByRole('tab', { name: 'risks.plan' }).waitFor();
  await cursor(risk.start.line).waitFor();
});

test('the contents lead to the chapters', async () => {
  await page.getByRole('navigation', { name: 'Contents' }).getByRole('link', { name: 'Money', exact: true }).click();
  // Just below the buttons that save the page, which stay in sight.
  const room = (): Promise<number> =>
    page.evaluate<number>(
      `document.querySelector('#money').getBoundingClientRect().top - document.querySelector('.save-bar').getBoundingClientRect().bottom`,
    );
  await expect.poll(async () => Math.abs((await room()) - 20)).toBeLessThan(20);
  await page.getByRole('button', { name: 'Save as Word' }).click({ trial: true });
});

test.each(THEMES)('nothing keeps anybody out of the page, in %s', async (theme) => {
  await useTheme(plan, page, theme);
  expect(await barriers(page)).toEqual([]);
});

/** Presses a button that saves, keeps the name that is proposed, and waits for a file that begins like this. */
async function save(button: string, ending: string, begins: string): Promise<void> {
  await page.getByRole('button', { name: button }).click();
  const file = () => readdirSync(plan.folder).find((name) => name.endsWith(`.${ending}`));
  // The box is there before it takes keys: its name for the file shows that it does.
  const input = editor.page.locator('.quick-input-widget input').first();
  await input.waitFor();
  await expect.poll(() => input.inputValue()).toMatch(new RegExp(`\\.${ending}$`));
  await until(
    () => workbench.press('Enter'),
    () => shows(input, 'hidden'),
  );
  await expect.poll(file).toBeDefined();
  await expect.poll(() => readFileSync(plan.path(file() ?? ''), 'latin1').slice(0, begins.length)).toBe(begins);
}

test('it is saved as Word and as a web page', async () => {
  await save('Save as Word', 'docx', 'PK');
  await save('Save as web page', 'html', '<!DOCTYPE html>');
});

// In the desktop editor, printing opens the machine's own browser, which no test can see.
test.runIf(process.env.GOLDEN_THREAD_EDITOR !== 'desktop')(
  'where no file can be opened, printing saves the page first',
  async () => {
    for (const name of readdirSync(plan.folder)) if (name.endsWith('.html')) rmSync(plan.path(name));
    await save('Print', 'html', '<!DOCTYPE html>');
    await editor.page.getByText('Open it in a browser to print it').first().waitFor();
  },
);

test('it loads nothing but its own script and styles, and its policy had nothing to refuse', () => {
  expect(watch.strange(page, 'readers-page')).toEqual([]);
});
