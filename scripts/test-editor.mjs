// `npm run test:editor`: the end-to-end tests alone. GOLDEN_THREAD_EDITOR=desktop runs them in the desktop VS Code.
import { buildAll } from './build.mjs';
import { installEditor } from './editor/install.mjs';
import { run } from './lib/run.mjs';
import { withSetUp } from './setup.mjs';

await withSetUp(async () => {
  await buildAll();
  if (process.env.GOLDEN_THREAD_EDITOR !== 'desktop') await installEditor();
  process.exitCode = await run('vitest', ['run', '--config', 'test/vscode/vitest.config.ts', ...process.argv.slice(2)]);
});
