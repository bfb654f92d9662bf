import { writeFileSync } from 'node:fs';
import type { Frame, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { barriers, pageOf } from './axe.js';
import { overlaps } from './boxes.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { savedFile } from './saved-file.js';
import { THEMES, useTheme } from './themes.js';
import { Workbench } from './workbench.js';

const plan = new PlanCopy('synthetic-borough');
const OUTCOME = plan.find('outcomes.plan', /^outcome (LivelyCentres): (.+)$/);
const TITLE = 'Town centres are busy and well used';
let editor: Launched;
let workbench: Workbench;
let page: Frame;

beforeAll(async () => {
  editor = await (await chosenLauncher())({ folder: plan.folder, home: plan.home });
  await editor.page.setViewportSize({ width: 1280, height: 800 });
  workbench = new Workbench(editor.page);
  await workbench.ready();
  await workbench.run('View: Close Primary Side Bar');
  await workbench.open('outcomes.plan');
  await workbench.goTo(OUTCOME.start.line, OUTCOME.start.column);
  await workbench.run('Golden Thread: Show thread view');
  page = await pageOf(editor.page, 'Thread view');
  await centre(TITLE).waitFor();
});

afterEach(({ task }) => workbench?.screenshot(`thread-${task.name.replaceAll(/\W+/g, '-')}`));

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

const centre = (title: string): Locator => page.locator('.card.centre', { hasText: title });
const lane = (title: string): Locator => page.getByRole('region', { name: title, exact: true });

test('the thread of an outcome stands at 100%, and nothing overlaps', async () => {
  await lane('Work').locator('.card').first().waitFor();
  expect(await overlaps(page, '.card, .lane > h2')).toEqual([]);
  const cut = await page
    .locator('.card, .card b')
    .evaluateAll((all) => all.filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0).length);
  expect(cut).toBe(0);
  const wide = await page.locator('.body').evaluate((body) => body.scrollWidth - body.clientWidth);
  expect(wide).toBeLessThanOrEqual(1);
});

test('five questions are answered in at most two clicks', async () => {
  // Who leads it? What does it cost this year? What pays for it? What is missing? All without a click.
  await lane('Led by').locator('.card').first().waitFor();
  expect(await centre(TITLE).locator('.money').textContent()).toMatch(/^£[\d,]+$/);
  expect(await lane('Paid by').locator('.figure').first().textContent()).toMatch(/^£[\d,]+$/);
  await lane('Gaps').waitFor();
  // Which measure is behind? Its card says so in words; one click shows it.
  const measure = lane('Known by').locator('.card').first();
  const [, title = ''] = /^measure: (.+)/.exec((await measure.locator('b').textContent()) ?? '') ?? [];
  expect(title).not.toBe('');
  await measure.click();
  await centre(title).waitFor();
  await page.getByRole('button', { name: '‹ Back' }).click();
  await centre(TITLE).waitFor();
});

test('a card with focus has a line to the centre, and only that one', async () => {
  await lane('Work').locator('.card').first().focus();
  await page.locator('.threads path').waitFor({ state: 'attached' });
  expect(await page.locator('.threads path').count()).toBe(1);
});

test('the keyboard goes from card to card, to the centre, back, and to the text', async () => {
  const first = lane('Work').locator('.card').first();
  await first.click({ trial: true });
  await first.focus();
  await workbench.press('ArrowRight');
  const focused = page.locator('.card:focus');
  const second = (await focused.getAttribute('data-id')) ?? '';
  expect(second).not.toBe(await first.getAttribute('data-id'));
  await workbench.press('Space');
  await page.locator(`.card.centre[data-id="${second}"]`).waitFor();
  await page.locator('.card.centre:focus').waitFor();
  await workbench.press('Backspace');
  await centre(TITLE).waitFor();
});

test('the search puts what it finds in the centre', async () => {
  await page.getByRole('searchbox').fill('good jobs');
  await page
    .getByRole('button', { name: /Local people have good jobs/ })
    .first()
    .click();
  await centre('Local people have good jobs').waitFor();
  await page.getByRole('button', { name: '‹ Back' }).click();
});

test('the whole plan is a column a priority', async () => {
  await page.getByRole('navigation').getByRole('button').nth(0).waitFor();
  await page.locator('summary').click();
  await page.getByRole('button', { name: 'Show the whole plan' }).click();
  await page.locator('.columns').waitFor();
  // What was chosen in is out of the way again.
  await page.getByRole('button', { name: 'Show the whole plan' }).waitFor({ state: 'hidden' });
  expect(await overlaps(page, '.columns .card')).toEqual([]);
  await page.locator('.columns .card', { hasText: TITLE }).click();
  await centre(TITLE).waitFor();
});

test('money goes from fund to work to outcome, drawn and as a table', async () => {
  await page.getByRole('tab', { name: 'Money' }).click();
  await page.locator('.flows .ribbon').first().waitFor();
  expect(await page.locator('.flow-table tbody tr').count()).toBeGreaterThan(2);
  const texts = await overlaps(page, '.flows text');
  expect(texts).toEqual([]);
});

test('people stand with what they lead and own', async () => {
  await page.getByRole('tab', { name: 'People' }).click();
  await lane('Officers').locator('.card').first().waitFor();
  await lane('Officers').locator('.card', { hasText: 'leads' }).first().click();
  await lane('Leads').locator('.card').first().waitFor();
  await page.getByRole('button', { name: '‹ Back' }).click();
});

test('the picture that is saved is light, whole, and in the shape of A4', async () => {
  await page.getByRole('tab', { name: 'Thread' }).click();
  await page.getByRole('searchbox').fill(TITLE);
  await page
    .getByRole('button', { name: new RegExp(TITLE) })
    .first()
    .click();
  await centre(TITLE).waitFor();
  await page.locator('summary').click();
  await page.getByRole('button', { name: 'Save picture (SVG)' }).click();
  await editor.page.locator('.quick-input-widget input').first().waitFor();
  await workbench.press('Enter');
  const saved = (): string => savedFile(plan.folder, new RegExp(`^Thread - ${TITLE}\\.svg$`)).toString();
  await expect.poll(saved).not.toBe('');
  const svg = saved();
  const [, width = 0, height = 0] = (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).map(Number);
  expect(width / height).toBeCloseTo(297 / 210, 1);
  expect(svg).toContain('fill="#ffffff"');
  expect(svg).not.toContain('opacity');
});

test('what is below “More” goes with Escape, and with the focus', async () => {
  const more = page.locator('summary');
  const list = page.getByRole('button', { name: 'Show as a list' });
  await more.press('Enter');
  await list.waitFor();
  await list.press('Escape');
  await list.waitFor({ state: 'hidden' });
  await page.locator('summary:focus').waitFor();
  await more.press('Enter');
  await list.waitFor();
  await page.getByRole('searchbox').focus();
  await list.waitFor({ state: 'hidden' });
});

test('at 400 pixels it is a list', async () => {
  await editor.page.setViewportSize({ width: 460, height: 800 });
  await centre(TITLE).waitFor();
  const lefts = await lane('Work')
    .locator('.card')
    .evaluateAll((all) => new Set(all.map((each) => Math.round(each.getBoundingClientRect().left))).size);
  expect(lefts).toBe(1);
  await workbench.screenshot('thread-narrow');
  await editor.page.setViewportSize({ width: 1280, height: 800 });
});

describe.each(THEMES)('in %s', (theme) => {
  test(`nothing keeps anybody out, in ${theme}`, async () => {
    await useTheme(plan, page, theme);
    for (const tab of ['Thread', 'Money', 'People']) {
      await page.getByRole('tab', { name: tab }).click();
      await page.locator(`#shown[aria-labelledby="tab-${tab.toLowerCase()}"]`).waitFor();
      await workbench.screenshot(`thread-${theme}-${tab}`.replaceAll(' ', '-'));
      expect(await barriers(page)).toEqual([]);
    }
    writeFileSync(plan.path('.vscode/settings.json'), '{}');
  });
});
