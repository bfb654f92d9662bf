// Runs a script's work when it was started, not imported.
import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Runs `work` when the script of `meta` was started from the command line; a failure is printed plainly, without a stack. */
export async function runAsScript(meta, work) {
  if (process.argv[1] === undefined || realpathSync(process.argv[1]) !== fileURLToPath(meta.url)) return;
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
