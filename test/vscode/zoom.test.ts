import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { atAnOutcome, close, EVERY_PAGE, isTooWide, type Opened, openBorough, stopsOf } from './every-page.js';

// What somebody sees on a large screen, on a small one, and who enlarges everything there to twice or four times its size. The window
// has then a half or a quarter of the room that it has at 1280 by 1024 pixels. Each page is gone through with the Tab key.
const SIZES = [
  ['on a large screen', 1920, 1080],
  ['on a small screen', 1280, 1024],
  ['at twice its size', 640, 512],
  ['at four times its size', 320, 256],
] as const;
const [[, LARGE]] = SIZES;

let opened: Opened;
/** The scripts of the pages that were opened, each of them a page of the extension. */
const scripts = new Set<string>();

beforeAll(async () => {
  opened = await openBorough();
  await opened.workbench.run('View: Close Primary Side Bar');
});

afterAll(() => opened && close(opened));

async function resize(width: number, height: number): Promise<void> {
  await opened.editor.page.setViewportSize({ width, height });
  await opened.editor.page.waitForTimeout(800);
}

/** Tables that nobody who hears the page can tell from each other. */
const withoutCaption = (page: Frame): Promise<number> =>
  page.locator('table:not(:has(caption)):not([aria-label]):not([aria-labelledby])').count();

describe.each(Object.entries(EVERY_PAGE))('%s', (name, open) => {
  let page: Frame;

  test.each(SIZES)('is read and gone through %s', async (_, width, height) => {
    if (width === LARGE) {
      await resize(width, height);
      await atAnOutcome(opened);
      page = await open(opened);
    }
    await resize(width, height);
    await opened.workbench.screenshot(`width-${name.replaceAll(' ', '-')}-${width}`);
    scripts.add(
      await page.evaluate<string>("document.querySelector('script[type=module]').src.split('/').at(-1).replace('.js', '')"),
    );
    expect(await page.evaluate<number>('innerWidth')).toBeLessThanOrEqual(width);
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
  await resize(1280, 1024);
  await opened.editor.page.emulateMedia({ reducedMotion: 'reduce' });
  for (const frame of opened.editor.page.frames()) {
    const moving = await frame.evaluate<number>('document.getAnimations().length').catch(() => 0);
    expect(moving).toBe(0);
  }
});
