import { execFileSync } from 'node:child_process';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atAnOutcome, EVERY_PAGE, isTooWide, type Opened, stopsOf } from './every-page.js';
import { chosenLauncher } from './launchers/index.js';
import type { Launched } from './launchers/launcher.js';
import { PlanCopy } from './plan-copy.js';
import { Workbench } from './workbench.js';

// What somebody sees who enlarges everything to twice or four times its size, and goes through each page with the Tab key. The window
// has then a half or a quarter of the room that it has at 1280 by 1024 pixels.
const plan = new PlanCopy('synthetic-borough');
const [WIDTH, HEIGHT] = [1280, 1024];

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

const opened = (): Opened => ({ editor, workbench, plan });

/** Gives the window as much room as is left when everything is so many times its size. */
async function enlarge(times: number): Promise<void> {
  await editor.page.setViewportSize({ width: Math.round(WIDTH / times), height: Math.round(HEIGHT / times) });
  await editor.page.waitForTimeout(800);
}

/** Tables that nobody who hears the page can tell from each other. */
const withoutCaption = (page: Frame): Promise<number> =>
  page.locator('table:not(:has(caption)):not([aria-label]):not([aria-labelledby])').count();

describe.each(Object.entries(EVERY_PAGE))('%s', (name, open) => {
  let page: Frame;

  test.each([1, 2, 4])('is read and gone through at %i times its size', async (times) => {
    if (times === 1) {
      await enlarge(1);
      await atAnOutcome(opened());
      page = await open(opened());
    }
    await enlarge(times);
    await workbench.screenshot(`zoom-${name.replaceAll(' ', '-')}-${times}00`);
    expect(await page.evaluate<number>('innerWidth')).toBeLessThan(WIDTH / times);
    expect(await isTooWide(page)).toBe(false);
    expect(await withoutCaption(page)).toBe(0);
    const { count, hidden } = await stopsOf(editor.page, page);
    expect(hidden).toEqual([]);
    expect(count).toBeGreaterThan(0);
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
