import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atAnOutcome, close, EVERY_PAGE, isTooWide, type Opened, openBorough, stopsOf } from './every-page.js';

// What somebody sees who enlarges everything to twice or four times its size, and goes through each page with the Tab key. The window
// has then a half or a quarter of the room that it has at 1280 by 1024 pixels.
const [WIDTH, HEIGHT] = [1280, 1024];

let opened: Opened;
/** The scripts of the pages that were opened, each of them a page of the extension. */
const scripts = new Set<string>();

beforeAll(async () => {
  opened = await openBorough();
  await opened.workbench.run('View: Close Primary Side Bar');
});

afterAll(() => opened && close(opened));

/** Gives the window as much room as is left when everything is so many times its size. */
async function enlarge(times: number): Promise<void> {
  await opened.editor.page.setViewportSize({ width: Math.round(WIDTH / times), height: Math.round(HEIGHT / times) });
  await opened.editor.page.waitForTimeout(800);
}

/** Tables that nobody who hears the page can tell from each other. */
const withoutCaption = (page: Frame): Promise<number> =>
  page.locator('table:not(:has(caption)):not([aria-label]):not([aria-labelledby])').count();

describe.each(Object.entries(EVERY_PAGE))('%s', (name, open) => {
  let page: Frame;

  test.each([1, 2, 4])('is read and gone through at %i times its size', async (times) => {
    if (times === 1) {
      await enlarge(1);
      await atAnOutcome(opened);
      page = await open(opened);
    }
    await enlarge(times);
    await opened.workbench.screenshot(`zoom-${name.replaceAll(' ', '-')}-${times}00`);
    scripts.add(
      await page.evaluate<string>("document.querySelector('script[type=module]').src.split('/').at(-1).replace('.js', '')"),
    );
    expect(await page.evaluate<number>('innerWidth')).toBeLessThan(WIDTH / times);
    expect(await isTooWide(page)).toBe(false);
    expect(await withoutCaption(page)).toBe(0);
    const { count, hidden } = await stopsOf(opened.editor.page, page);
    expect(hidden).toEqual([]);
    expect(count).toBeGreaterThan(0);
  });
});

test('every page that the extension has was looked at', () => {
  const own = globSync('packages/vscode/src/features/*/webview/*.tsx', { cwd: join(import.meta.dirname, '../..') })
    .map((file) => basename(file, '.tsx'))
    .filter((name) => !name.startsWith('_'));
  expect([...scripts].sort()).toEqual(own.sort());
});

test('nothing moves for those who asked for less motion', async () => {
  await enlarge(1);
  await opened.editor.page.emulateMedia({ reducedMotion: 'reduce' });
  for (const frame of opened.editor.page.frames()) {
    const moving = await frame.evaluate<number>('document.getAnimations().length').catch(() => 0);
    expect(moving).toBe(0);
  }
});
