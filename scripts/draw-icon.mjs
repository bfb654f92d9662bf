// Draws packages/vscode/images/icon.png from icon.svg: extensions need a PNG. Run by hand when the drawing changes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from './editor/browser.mjs';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';

const IMAGES = join(ROOT, 'packages', 'vscode', 'images');
const SIZE = 128;

await runAsScript(import.meta, async () => {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } });
    await page.setContent(`<style>body { margin: 0 }</style>${readFileSync(join(IMAGES, 'icon.svg'), 'utf8')}`);
    await page.screenshot({ path: join(IMAGES, 'icon.png'), omitBackground: true });
  } finally {
    await browser.close();
  }
});
