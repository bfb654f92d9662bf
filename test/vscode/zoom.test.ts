import { execFileSync } from 'node:child_process';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf } from './axe.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { Workbench } from './workbench.js';

// What somebody sees who enlarges everything to twice or four times its size, and goes through each page with the Tab key. The window
// has then a half or a quarter of the room that it has at 1280 by 1024 pixels.
const plan = new PlanCopy('synthetic-borough');
const [WIDTH, HEIGHT] = [1280, 1024];
/** More stops than this tell nothing new of a page. */
const MAX_STOPS = 30;

let editor: Launched;
let workbench: Workbench;

function git(...args: string[]): void {
  const own = ['-c', 'user.name=Officer', '-c', 'user.email=officer@example.org', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...own, ...args], { cwd: plan.folder, stdio: 'ignore' });
}

beforeAll(async () => {
  git('init');
  git('add', '-A');
  git('commit', '-m', 'The plan as it is');
  editor = await (await chosenLauncher())({ folder: plan.folder, home: plan.home });
  workbench = new Workbench(editor.page);
  await workbench.ready();
  await workbench.run('View: Close Primary Side Bar');
});

afterAll(async () => {
  await editor?.stop();
  plan.remove();
});

/** Gives the window as much room as is left when everything is so many times its size. */
async function enlarge(times: number): Promise<void> {
  await editor.page.setViewportSize({ width: Math.round(WIDTH / times), height: Math.round(HEIGHT / times) });
  await editor.page.waitForTimeout(800);
}

const PAGES: readonly (readonly [name: string, command: string, title: string | RegExp])[] = [
  ['plan page', 'Golden Thread: Show plan page', 'Plan page'],
  ['thread view', 'Golden Thread: Show thread view', 'Thread view'],
  ['coverage matrix', 'Golden Thread: Show the coverage matrix', 'The coverage matrix'],
  ['change summary', 'Golden Thread: Summary of my changes', 'Summary of my changes'],
  ['start form', 'Golden Thread: Start a council plan', 'Start a council plan'],
];

/** Whether the page itself, and not a table within it, is to be scrolled sideways. */
const isTooWide = (page: Frame): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth + 1');

/** Tables that nobody who hears the page can tell from each other. */
const withoutCaption = (page: Frame): Promise<number> =>
  page.locator('table:not(:has(caption)):not([aria-label]):not([aria-labelledby])').count();

/** What has the focus: whether it is to be seen, with nothing over it. Runs in the page. */
const STOP = `(() => {
  const { activeElement } = document;
  if (!activeElement || activeElement === document.body) return null;
  const { left, top, right, bottom } = activeElement.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  const over = document.elementFromPoint(x, y);
  const isSeen = right > 0 && left < innerWidth && bottom > 0 && top < innerHeight;
  const isOnTop = over !== null && (activeElement.contains(over) || over.contains(activeElement) || over.tagName === 'LABEL');
  return { words: (activeElement.textContent || activeElement.tagName).trim().slice(0, 60), isFine: isSeen && isOnTop };
})()`;

/** What has the focus and cannot be seen, stop by stop from the first. */
async function hiddenStops(page: Frame): Promise<string[]> {
  await page.evaluate('document.body.tabIndex = -1, document.body.focus()');
  const hidden: string[] = [];
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    await editor.page.keyboard.press('Tab');
    const found = await page.evaluate<{ words: string; isFine: boolean } | null>(STOP);
    if (!found) break;
    if (!found.isFine) hidden.push(`stop ${stop + 1}: ${found.words}`);
  }
  return hidden;
}

describe.each(PAGES)('%s', (name, command, title) => {
  test.each([1, 2, 4])('is read and gone through at %i times its size', async (times) => {
    await enlarge(1);
    if (times === 1) {
      await workbench.run('View: Close All Editors');
      await workbench.open('outcomes.plan');
      await workbench.goTo(plan.find('outcomes.plan', /^outcome (LivelyCentres)/).start.line, 3);
      await workbench.run(command);
      // This page opens beside the text: who enlarges gives it the whole window.
      if (name === 'change summary') await workbench.run('View: Toggle Maximize Editor Group');
    }
    const page = await pageOf(editor.page, title);
    await enlarge(times);
    await workbench.screenshot(`zoom-${name.replaceAll(' ', '-')}-${times}00`);
    expect(await page.evaluate<number>('innerWidth')).toBeLessThan(WIDTH / times);
    expect(await isTooWide(page)).toBe(false);
    expect(await withoutCaption(page)).toBe(0);
    expect(await hiddenStops(page)).toEqual([]);
  });
});

test('nothing moves for those who asked for less motion', async () => {
  await enlarge(1);
  await editor.page.emulateMedia({ reducedMotion: 'reduce' });
  for (const frame of editor.page.frames()) {
    const moving = await frame.evaluate<number>('document.getAnimations().length').catch(() => 0);
    expect(moving).toBe(0);
  }
});
