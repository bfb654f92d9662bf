import { test } from 'vitest';
import { pageOf } from '../axe.js';
import { takeForDocs, withScene } from './scene.js';

/** A window of 1280 by 1024 pixels, of which twice or four times the size leaves so much. */
const TWICE = { width: 640, height: 512 };
const FOUR_TIMES = { width: 320, height: 256 };

test('the pictures of docs/accessibility.md: pages at twice and four times their size', async () => {
  await withScene('synthetic-borough', { size: TWICE }, async ({ plan, page, workbench }) => {
    await page.setViewportSize({ width: 1280, height: 1024 });
    await workbench.open('outcomes.plan');
    await workbench.goTo(plan.find('outcomes.plan', /^outcome (LivelyCentres)/).start.line, 3);
    await workbench.run('Golden Thread: Show thread view');
    await pageOf(page, 'Thread view');
    await page.setViewportSize(TWICE);
    await takeForDocs(page, 'thread-view-200');
    await page.setViewportSize(FOUR_TIMES);
    await takeForDocs(page, 'thread-view-400');

    await page.setViewportSize({ width: 1280, height: 1024 });
    await workbench.run('View: Close All Editors');
    await workbench.open('outcomes.plan');
    await workbench.run('Golden Thread: Show the coverage matrix');
    await pageOf(page, 'The coverage matrix');
    await page.setViewportSize(TWICE);
    await takeForDocs(page, 'coverage-matrix-200');

    await page.setViewportSize({ width: 1280, height: 1024 });
    await workbench.run('Golden Thread: Start a council plan');
    await pageOf(page, 'Start a council plan');
    await page.setViewportSize(FOUR_TIMES);
    await takeForDocs(page, 'start-form-400');
  });
});
