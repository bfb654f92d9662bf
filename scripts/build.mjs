// `npm run build`: the packages (with their types), then the bundles. Both are quick when nothing changed.
import { bundleAll } from './bundles.mjs';
import { runAsScript } from './lib/main.mjs';
import { must } from './lib/run.mjs';

export async function buildAll() {
  await must('tsc', ['-b']);
  await bundleAll();
}

await runAsScript(import.meta, buildAll);
