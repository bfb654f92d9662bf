// `npm run screenshot`: draws the pictures of the README, of docs/editor.md and of the walkthrough anew. Run by hand when
// the editor looks different.
import { withSetUp } from './setup.mjs';

await withSetUp(async () => {
  const { buildAll } = await import('./build.mjs');
  const { installBrowser } = await import('./editor/browser.mjs');
  const { installEditor } = await import('./editor/install.mjs');
  const { makePicturesSmall } = await import('./lib/small-pictures.mjs');
  const { run } = await import('./lib/run.mjs');
  await buildAll();
  await installEditor();
  await installBrowser();
  const code = await run('vitest', ['run', '--config', 'test/vscode/screenshot/vitest.config.ts', ...process.argv.slice(2)]);
  await makePicturesSmall('docs/images');
  // The extension carries these, and has to stay small.
  await makePicturesSmall('packages/vscode/walkthrough', 40);
  process.exitCode = code;
});
