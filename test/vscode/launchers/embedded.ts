import { openBrowser } from '../../../scripts/editor/browser.mjs';
import { serveEditor } from '../../../scripts/editor/serve.mjs';
import { packageExtension } from '../../../scripts/package.mjs';
import { clipboardOf } from './clipboard.js';
import { type Launcher, WINDOW } from './launcher.js';

/** A busy machine needs a while to load a workbench, in milliseconds. */
const START = 120_000;

/** The workbench that npm carries, in a browser without a window: for machines that cannot download VS Code. */
export const embedded: Launcher = async ({ folder, home, settings, untrusted }) => {
  const editor = await serveEditor({ home, folder, vsix: await packageExtension(), settings, untrusted });
  const browser = await openBrowser().catch(async (error) => {
    await editor.stop();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await browser.close();
    await editor.stop();
  };
  try {
    const context = await browser.newContext({ viewport: WINDOW, permissions: ['clipboard-read', 'clipboard-write'] });
    // The tests need this machine only; whatever else the workbench would like to fetch, it goes without.
    await context.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.goto(editor.address, { timeout: START });
    return { page, clipboard: clipboardOf(page), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};
