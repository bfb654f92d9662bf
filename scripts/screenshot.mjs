// `npm run screenshot`: draws docs/images/editor.png anew, for the README. Run by hand when the editor looks different.
import { buildAll } from './build.mjs';
import { installEditor } from './editor/install.mjs';
import { run } from './lib/run.mjs';
import { withSetUp } from './setup.mjs';

await withSetUp(async () => {
  await buildAll();
  await installEditor();
  process.exitCode = await run('vitest', ['run', '--config', 'test/vscode/screenshot/vitest.config.ts']);
});
