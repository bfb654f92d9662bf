import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pageOf } from './axe.js';
import { cutOff, outOfSight, overlaps, scrollsSideways } from './boxes.js';
import { CARDS, LARGE_THREAD, OTHER_SHAPES, OUTCOME_TITLE, PAYERS, RED_MEASURE } from './large-thread.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { Workbench } from './workbench.js';

// The thread view of an outcome with 28 elements around it, at 1280 by 800 and 100%.
const root = mkdtempSync(join(tmpdir(), 'golden-thread-large-'));
const folder = join(root, 'town');
const PATIENCE = 30_000;
let editor: Launched;
let workbench: Workbench;
let page: Frame;

beforeAll(async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'plan.plan'), LARGE_THREAD);
  editor = await (await chosenLauncher())({ folder, home: join(root, 'home') });
  await editor.page.setViewportSize({ width: 1280, height: 800 });
  workbench = new Workbench(editor.page);
  await workbench.ready();
  await workbench.run('View: Close Primary Side Bar');
  await workbench.open('plan.plan');
  await workbench.goTo(LARGE_THREAD.split('\n').findIndex((line) => line.startsWith('outcome Centres')) + 1, 3);
  await workbench.run('Golden Thread: Show thread view');
  page = await pageOf(editor.page, 'Thread view');
  await centre(OUTCOME_TITLE).waitFor({ timeout: PATIENCE });
});

afterEach(({ task }) => workbench?.screenshot(`five-${task.name.replaceAll(/\W+/g, '-').slice(0, 50)}`));

afterAll(async () => {
  await editor?.stop();
  rmSync(root, { recursive: true, force: true });
});

const centre = (title: string): Locator => page.locator('.card.centre', { hasText: title });
const lane = (title: string): Locator => page.getByRole('region', { name: title, exact: true });

test('28 elements stand whole in the window: nothing overlaps, is cut or out of sight', async () => {
  const { length } = [...CARDS, ...PAYERS];
  // With the vision, the priority and the outcome itself.
  expect(length + 3).toBe(28);
  for (const title of CARDS) await page.locator('.card:not(.centre)', { hasText: title }).first().waitFor();
  for (const title of PAYERS) await lane('Paid by').getByText(title).waitFor();
  expect(await overlaps(page, '.card, .lane > h2, .payers li, .gaps li')).toEqual([]);
  expect(await cutOff(page, '.card, .card b, .lane > h2, .payers li > span')).toEqual([]);
  expect(await outOfSight(page, '.card, .lane:not(:last-of-type) > h2, .payers li, .to-gaps')).toEqual([]);
  expect(await scrollsSideways(page, '.body')).toBe(false);
});

/** What somebody does until an answer is in sight, a click or a key each. */
class Steps {
  count = 0;
  async click(at: Locator): Promise<void> {
    this.count++;
    await at.click();
  }
  async press(key: string): Promise<void> {
    this.count++;
    await workbench.press(key);
  }
}

/** Puts the outcome in the centre again, and the keyboard on it. */
async function begin(): Promise<Steps> {
  if (!(await centre(OUTCOME_TITLE).isVisible())) await page.getByRole('button', { name: '‹ Back' }).click();
  await centre(OUTCOME_TITLE).waitFor();
  await centre(OUTCOME_TITLE).focus();
  return new Steps();
}

describe('five questions, each in at most two clicks', () => {
  test('who leads it?', async () => {
    const steps = await begin();
    await lane('Led by').getByText('Economy and town centres').waitFor();
    // More of what they lead is one click away.
    await steps.click(lane('Led by').locator('.card', { hasText: 'Director of place' }));
    await centre('Director of place').waitFor();
    await lane('Leads').waitFor();
    expect(steps.count).toBeLessThanOrEqual(2);
  });

  test('what does it cost this year?', async () => {
    await begin();
    expect(await centre(OUTCOME_TITLE).locator('.money').textContent()).toBe('£1,080,000');
    expect(await page.getByRole('combobox', { name: 'Year' }).inputValue()).toBe('2026/27');
  });

  test('which measure is red?', async () => {
    const steps = await begin();
    const red = lane('Known by').locator('.card.red');
    expect(await red.count()).toBe(1);
    expect(await red.textContent()).toContain(RED_MEASURE);
    await steps.click(red);
    await centre(RED_MEASURE).waitFor();
    expect(steps.count).toBeLessThanOrEqual(2);
  });

  test('what pays for it?', async () => {
    await begin();
    const paid = await lane('Paid by').locator('li').allInnerTexts();
    expect(paid.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Developer contributions £290,000',
      'Town centre grant £270,000',
      'General Fund £250,000',
      'Regeneration reserve, not every year £140,000',
      'Business rates pool £130,000',
    ]);
  });

  test('what is missing?', async () => {
    const steps = await begin();
    const first = lane('Gaps').locator('li').first();
    if (!(await first.isVisible())) await steps.click(page.getByRole('button', { name: /gaps?$/ }).first());
    await first.waitFor();
    expect(await lane('Gaps').innerText()).toContain(RED_MEASURE);
    expect(steps.count).toBeLessThanOrEqual(2);
  });
});

test('the same by keyboard: every card is reached by arrows, and the red measure opens in two keys', async () => {
  await begin();
  const names = new Set<string>();
  for (let step = 0; step < 40; step++) {
    names.add((await page.locator('.card:focus').locator('b').textContent())?.split(': ').at(-1) ?? '');
    await workbench.press('ArrowRight');
  }
  for (const title of CARDS) expect([...names]).toContain(title);
  // Space puts it in the centre, Backspace goes back: two keys on the card that has the focus.
  await page.locator('.card.red', { hasText: RED_MEASURE }).focus();
  await workbench.press('Space');
  await centre(RED_MEASURE).waitFor();
  await workbench.press('Backspace');
  await centre(OUTCOME_TITLE).waitFor();
});

test('a plan of other shapes: nothing overlaps, and every title can be read whole', async () => {
  writeFileSync(join(folder, 'plan.plan'), OTHER_SHAPES);
  await centre('Housing: People of every age').waitFor({ timeout: PATIENCE });
  await lane('Work').locator('.card').first().waitFor();
  for (const tab of ['Thread', 'Money', 'People']) {
    await page.getByRole('tab', { name: tab }).click();
    await page.locator(`#shown[aria-labelledby="tab-${tab.toLowerCase()}"]`).waitFor();
    await workbench.screenshot(`five-other-shapes-${tab}`);
    expect(await overlaps(page, '.card, .lane > h2, .payers li, .gaps li')).toEqual([]);
    expect(await cutOff(page, '.card, .card b, .lane > h2, .payers li > span')).toEqual([]);
    expect(await scrollsSideways(page, '.body')).toBe(false);
    // With the bar at the side, and beside the text.
    for (const width of [980, 560]) {
      await editor.page.setViewportSize({ width, height: 800 });
      await workbench.screenshot(`five-other-shapes-${tab}-${width}`);
      await expect.poll(() => scrollsSideways(page, '.body')).toBe(false);
      expect(await cutOff(page, '.flow-table .figure')).toEqual([]);
    }
    await editor.page.setViewportSize({ width: 1280, height: 800 });
  }
  await page.getByRole('tab', { name: 'Thread' }).click();
  await expect.poll(() => lane('Led by').locator('.card').count()).toBe(6);
});
