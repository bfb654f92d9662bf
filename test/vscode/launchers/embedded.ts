import { openBrowser } from '../../../scripts/editor/browser.mjs';
import { serveEditor } from '../../../scripts/editor/serve.mjs';
import { packageExtension } from '../../../scripts/package.mjs';
import type { Launcher } from './launcher.js';

/** The size of the window, which is also that of the screenshots. */
const VIEWPORT = { width: 1400, height: 900 };

/** The workbench that npm carries, in a browser without a window: for machines that can't download VS Code. */
export const embedded: Launcher = async ({ folder, home, settings }) => {
  const editor = await serveEditor({ home, folder, vsix: await packageExtension(), settings });
  const browser = await openBrowser().catch(async (error) => {
    await editor.stop();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await browser.close();
    await editor.stop();
  };
  try {
    const context = await browser.newContext({ viewport: VIEWPORT, permissions: ['clipboard-read', 'clipboard-write'] });
    // The tests need this machine only; whatever else the workbench would like to fetch, it goes without.
    await context.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.goto(editor.address);
    return { page, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
