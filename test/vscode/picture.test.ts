import { existsSync, readFileSync } from 'node:fs';
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
let editor: Launched;
let workbench: Workbench;
let picture: Frame;
let watch: PageWatch;

const card = (id: string) => picture.locator(`[data-id="${id}"]`);
const titled = (id: string, words: string | RegExp) => card(id).locator('text.title', { hasText: words }).first();
/** Puts the keyboard at a card: the window hears keys for the page only once something in it was clicked. */
const focus = async (id: string) => {
  await picture.locator('.told').click();
  await card(id).focus();
};
const outcome = plan.find('outcomes.plan', /^outcome (LivelyCentres)/);

beforeAll(async () => {
  const launch = await chosenLauncher();
  editor = await launch({ folder: plan.folder, home: plan.home, settings: { 'files.simpleDialog.enable': true } });
  watch = new PageWatch(editor.page);
  workbench = new Workbench(editor.page);
  await workbench.ready();
  await workbench.open('outcomes.plan');
  await workbench.goTo(outcome.start.line, outcome.start.column);
  await workbench.run('Golden Thread: Show thread view');
  picture = await pageOf(editor.page, 'Thread view');
});

afterEach(async ({ task }) => {
  await workbench?.screenshot(`picture-${task.name.replaceAll(/\W+/g, '-')}`);
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

test('it shows the thread of what the cursor is in, with money and colours in words too', async () => {
  await card('LivelyCentres').waitFor();
  for (const id of ['AlderwickVision', 'ThrivingPlace', 'GoodJobs', 'HighStreet', 'TownFund']) await card(id).waitFor();
  expect(await card('HealthyAdults').count()).toBe(0);
  expect(await card('HighStreet').getAttribute('aria-label')).toMatch(
    /^project High street and market hall Amber £560k\. amber in 2025\/26 Q3: .*Cost £560k in 2025\/26/,
  );
  await card('HighStreet').locator('text', { hasText: 'Amber' }).waitFor();
  await picture.getByRole('region', { name: 'About the chosen card' }).getByText('£898,000').waitFor();
});

test('it follows the cursor', async () => {
  const other = plan.find('outcomes.plan', /^outcome (HealthyAdults)/);
  await workbench.goTo(other.start.line, other.start.column);
  await card('HealthyAdults').waitFor();
  await card('HighStreet').waitFor({ state: 'detached' });
  await workbench.goTo(outcome.start.line, outcome.start.column);
  await card('HighStreet').waitFor();
});

test('it follows the text as it is typed', async () => {
  const title = plan.find('outcomes.plan', /^outcome LivelyCentres: (Town centres)/);
  await workbench.goTo(title.start.line, title.start.column);
  await workbench.type('All ');
  await titled('LivelyCentres', 'All Town centres are').waitFor();
  for (let letter = 0; letter < 4; letter++) await workbench.press('Backspace');
  await titled('LivelyCentres', /^Town centres are busy/).waitFor();
});

test('arrow keys go along the thread, the space bar closes and opens, and Enter goes to the text', async () => {
  await focus('LivelyCentres');
  await workbench.press('ArrowLeft');
  await picture.locator('[data-id="GoodJobs"]:focus').waitFor();
  await workbench.press('ArrowRight');
  await picture.locator('.card:focus').waitFor();
  await card('LivelyCentres').focus();
  await workbench.press(' ');
  await card('TownCentres').waitFor({ state: 'detached' });
  expect(await card('LivelyCentres').getAttribute('aria-expanded')).toBe('false');
  await workbench.press(' ');
  await card('TownCentres').waitFor();
  await card('HighStreet').focus();
  await workbench.press('Enter');
  await editor.page.getByRole('tab', { name: 'programmes.plan' }).waitFor();
  await picture.locator('.card.current[data-id="HighStreet"]').waitFor();
});

test('a click on a card goes to the text', async () => {
  await focus('LivelyCentres');
  await workbench.press('0');
  await card('TownFund').click();
  await editor.page.getByRole('tab', { name: 'money.plan' }).waitFor();
  await picture.locator('.card.current[data-id="TownFund"]').waitFor();
});

test('it is larger and smaller by keys and buttons', async () => {
  const size = picture.locator('.zoom button').nth(1);
  const before = await size.innerText();
  await focus('TownFund');
  await workbench.press('+');
  await expect.poll(() => size.innerText()).not.toBe(before);
  await workbench.press('-');
  await expect.poll(() => size.innerText()).toBe(before);
  await picture.getByRole('button', { name: 'Larger' }).click();
  await expect.poll(() => size.innerText()).not.toBe(before);
  await workbench.press('0');
});

test('the whole plan is shown down to its outcomes, and looked through by words and kinds', async () => {
  await picture.getByLabel('Show', { exact: true }).selectOption('whole');
  await card('HealthyAdults').waitFor();
  await card('HighStreet').waitFor({ state: 'detached' });
  await workbench.screenshot('picture-whole-plan');
  await picture.getByLabel('with the words').fill('market');
  await card('HighStreet').waitFor();
  await card('HealthyAdults').waitFor({ state: 'detached' });
  await picture.getByLabel('with the words').fill('');
  await picture.getByText('Kinds', { exact: true }).click();
  await picture.getByRole('checkbox', { name: 'ambition' }).uncheck();
  await card('ThrivingPlace').waitFor({ state: 'detached' });
  await picture.getByRole('checkbox', { name: 'ambition' }).check();
  await workbench.press('Escape');
  await picture.getByRole('checkbox', { name: 'ambition' }).waitFor({ state: 'hidden' });
});

test('the same is there as a list, which leads to the text too', async () => {
  await picture.getByRole('button', { name: 'As a list' }).click();
  await picture.getByRole('button', { name: 'Town centres are busy and well used' }).first().click();
  await editor.page.getByRole('tab', { name: 'outcomes.plan' }).waitFor();
  await picture.getByRole('button', { name: 'As a list' }).click();
});

const saved = (file: string): Buffer => (existsSync(plan.path(file)) ? readFileSync(plan.path(file)) : Buffer.alloc(0));

test('it is saved as SVG that stands alone, and as PNG', async () => {
  for (const format of ['svg', 'png']) {
    await picture.getByRole('button', { name: `Save as ${format.toUpperCase()}` }).click();
    const input = editor.page.locator('.quick-input-widget input').first();
    await input.waitFor();
    await expect.poll(() => input.inputValue()).toContain(`golden-thread.${format}`);
    await editor.page.keyboard.press('Enter');
    // A file is there before it is written.
    await expect.poll(() => saved(`golden-thread.${format}`).length).toBeGreaterThan(0);
  }
  const svg = saved('golden-thread.svg').toString();
  expect(svg).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(svg).toContain('The golden thread of Alderwick Borough Plan');
  expect(svg).not.toMatch(/var\(|class=|style=|foreignObject|<image/);
  expect(saved('golden-thread.png').subarray(1, 4).toString()).toBe('PNG');
  // Another program draws it: a page without any styles, where something other than the paper must be seen.
  const page = await editor.page.context().newPage();
  await page.setContent(svg.slice(svg.indexOf('<svg')));
  await page.locator('svg > g text').first().waitFor();
  await page.close();
});

test.each(THEMES)('nothing keeps anybody out, in %s', async (theme) => {
  await useTheme(plan, picture, theme);
  expect(await barriers(picture)).toEqual([]);
});

test('it loads nothing but its own script and styles, and its policy had nothing to refuse', () => {
  expect(watch.strange(picture, 'picture')).toEqual([]);
});
