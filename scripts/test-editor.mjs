// `npm run test:editor`: the end-to-end tests alone. GOLDEN_THREAD_EDITOR=desktop runs them in the desktop VS Code.
import { withSetUp } from './setup.mjs';

await withSetUp(async () => {
  const { buildAll } = await import('./build.mjs');
  const { run } = await import('./lib/run.mjs');
  await buildAll();
  if (process.env.GOLDEN_THREAD_EDITOR !== 'desktop') {
    const { installBrowser } = await import('./editor/browser.mjs');
    const { installEditor } = await import('./editor/install.mjs');
    await installEditor();
    await installBrowser();
  }
  process.exitCode = await run('vitest', ['run', '--config', 'test/vscode/vitest.config.ts', ...process.argv.slice(2)]);
});
