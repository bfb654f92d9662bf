// `npm start`: sets up, checks an example plan, and opens it in an editor.
import { cpSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CACHE, ROOT } from './lib/paths.mjs';
import { run } from './lib/run.mjs';
import { withSetUp } from './setup.mjs';

/** A published council's plan, in which there is something to find. */
const EXAMPLE = join('examples', 'lancaster-outcomes-based-resourcing');

/** Prints the command's findings in the example. They do not stop the start: the editor shows them too. */
async function checkExample() {
  if (!existsSync(join(ROOT, EXAMPLE))) return console.log(`There is no ${EXAMPLE} to check.`);
  console.log(`\n$ goldenthread check ${EXAMPLE}`);
  const code = await run('goldenthread', ['check', EXAMPLE]);
  if (code > 1) console.log('The command could not check it; see above.');
}

/** Opens the example in the editor of this machine. */
async function openOwnEditor(code, vsix) {
  await run(code, ['--install-extension', vsix, '--force']);
  await run(code, [join(ROOT, EXAMPLE)]);
  console.log(`\nOpened ${EXAMPLE} in Visual Studio Code, with the extension installed.`);
}

/** Opens a copy of the example in the embedded editor, until Ctrl-C. */
async function openEmbeddedEditor(vsix) {
  const { installEditor } = await import('./editor/install.mjs');
  const { serveEditor } = await import('./editor/serve.mjs');
  await installEditor();
  const home = join(CACHE, 'start');
  const folder = join(home, basename(EXAMPLE));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (existsSync(join(ROOT, EXAMPLE))) cpSync(join(ROOT, EXAMPLE), folder, { recursive: true });
  const editor = await serveEditor({ home, folder, vsix });
  console.log(`\nOpen ${editor.address} in a browser: a copy of the example plan, in the editor. Ctrl-C ends it.`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, editor.stop);
  await editor.ended;
}

await withSetUp(async () => {
  const { buildAll } = await import('./build.mjs');
  const { packageExtension } = await import('./package.mjs');
  const { findCommand } = await import('./lib/debian.mjs');
  await buildAll();
  const vsix = await packageExtension();
  await checkExample();
  const code = findCommand('code');
  await (code ? openOwnEditor(code, vsix) : openEmbeddedEditor(vsix));
});
