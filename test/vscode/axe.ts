import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** How long a page may take to be there, in milliseconds. */
const PATIENCE = 30_000;

/**
 * The document of a page of the extension, by its title. It stands in frames within frames of the workbench; when this
 * returns, its script has drawn something.
 */
export async function pageOf(window: Page, title: string | RegExp): Promise<Frame> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    for (const frame of window.frames()) {
      // Frames come and go while they are asked.
      const found = await frame.title().catch(() => '');
      if (typeof title === 'string' ? found !== title : !title.test(found)) continue;
      const drawn = frame.locator('#page > *').first();
      const isThere = await drawn.waitFor({ timeout: 1000 }).then(
        () => true,
        () => false,
      );
      if (isThere) return frame;
    }
    await window.waitForTimeout(100);
  }
  throw new Error(`No page is called '${title}'.`);
}

/** What axe finds wrong in a page, one line each: the rule, what it says, and where. Without anything, none. */
export async function barriers(frame: Frame): Promise<string[]> {
  // Runs in the page without being loaded by it, so that the page's own policy holds for the page.
  await frame.evaluate(axe.source);
  const { violations } = await frame.evaluate(() =>
    (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}
