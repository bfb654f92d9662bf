// `npm run build`: what Langium loads, the packages (with their types), then the bundles. All are quick when nothing changed.
import { bundleAll } from './bundles.mjs';
import { generateLangium } from './generate-langium.mjs';
import { runAsScript } from './lib/main.mjs';
import { must } from './lib/run.mjs';

export async function buildAll() {
  await generateLangium();
  await must('tsc', ['-b']);
  await bundleAll();
}

await runAsScript(import.meta, buildAll);
