import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriers } from './axe.js';
import { atAnOutcome, close, EVERY_PAGE, type Opened, openBorough } from './every-page.js';
import { THEMES, useTheme } from './themes.js';

// The pages that have no tests of their own, or are only looked at in passing there. (The others are looked at where they are tested.)
const PAGES = ['start form', 'add form', 'history', 'import page'] as const;
let opened: Opened;

beforeAll(async () => {
  opened = await openBorough();
});

afterAll(() => opened && close(opened));

describe.each(PAGES)('%s', (name) => {
  let page: Frame;

  test.each(THEMES)('nothing keeps anybody out, in %s', async (theme) => {
    if (theme === THEMES[0]) {
      await atAnOutcome(opened);
      page = (await EVERY_PAGE[name]?.(opened)) as Frame;
    }
    await useTheme(opened.plan, page, theme);
    await opened.workbench.screenshot(`theme-${name}-${theme}`.replaceAll(' ', '-'));
    expect(await barriers(page)).toEqual([]);
  });
});
