import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSite } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../../scripts/editor/browser.mjs';
import { examplePlan } from '../report/examples.js';
import { barriers } from './axe.js';

// A published site as people meet it: opened from a folder in a real browser, in light and dark, without scripts, enlarged.

const site = mkdtempSync(join(tmpdir(), 'golden-thread-site-'));
const pages: string[] = [];
let browser: Browser;
beforeAll(async () => {
  const plan = examplePlan('synthetic-borough');
  for await (const { path, contents } of buildSite({ plan, findings: checkPlan(plan, rules) })) {
    mkdirSync(join(site, dirname(path)), { recursive: true });
    writeFileSync(join(site, path), contents);
  }
  pages.push(...globSync('**/*.html', { cwd: site }).sort());
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(site, { recursive: true, force: true });
});

it('has a page for each outcome, measure, priority and piece of work', () => {
  expect(pages.length).toBeGreaterThan(100);
});

describe('every page of a site', () => {
  it.each(['light', 'dark'] as const)('has no barrier that axe finds, in %s', async (colorScheme) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 1280, height: 900 } });
    const found: string[] = [];
    for (const name of pages) {
      await page.goto(`file://${join(site, name)}`);
      for (const barrier of await barriers(page.mainFrame())) found.push(`${name}: ${barrier}`);
    }
    await page.close();
    expect(found).toEqual([]);
  });

  it('asks for nothing that is not in its folder', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    for (const name of pages) await page.goto(`file://${join(site, name)}`);
    await page.close();
    expect(asked.filter((address) => !address.startsWith(`file://${site}/`))).toEqual([]);
  });

  it('needs no sideways scrolling at 400%, but for wide tables and pictures in their own boxes', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
    const wide: string[] = [];
    for (const name of pages) {
      await page.goto(`file://${join(site, name)}`);
      const width = (what: 'scrollWidth' | 'clientWidth'): Promise<number> =>
        page.locator('html').evaluate((html, name) => (html as unknown as Record<string, number>)[name] ?? 0, what);
      const [content, window] = [await width('scrollWidth'), await width('clientWidth')];
      if (content > window) wide.push(`${name}: ${content} of ${window}`);
    }
    await page.close();
    expect(wide).toEqual([]);
  });
});

it('can be searched, and without scripts read from A to Z', async () => {
  const page = await browser.newPage();
  await page.goto(`file://${join(site, 'search.html')}`);
  await page.getByLabel('Search for').fill('clean streets');
  expect(await page.locator('#entries > li:visible').allInnerTexts()).toEqual([
    'Streets and parks are clean and cared for Outcome',
  ]);
  await page.close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`file://${join(site, 'search.html')}`);
  expect(await plain.getByRole('searchbox').isVisible()).toBe(false);
  expect(await plain.locator('#entries > li:visible').count()).toBeGreaterThan(100);
  await context.close();
});

it('is walked by keyboard from the top: the first stop leads past the navigation', async () => {
  const page = await browser.newPage();
  await page.goto(`file://${join(site, 'index.html')}`);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').innerText()).toBe('Skip to main content');
  await page.keyboard.press('Enter');
  expect(page.url()).toMatch(/#main$/);
  await page.close();
});
