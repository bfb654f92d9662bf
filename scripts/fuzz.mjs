// `npm run fuzz`: the tests that draw at random, at their full figures. `npm test` runs them too, but briefly. What is
// drawn depends on the seed alone: `FUZZ_SEED=7 npm run fuzz` draws something else. With words after it, only the test
// files whose path has one of these in it: `npm run fuzz edits`.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAsScript } from './lib/main.mjs';
import { ROOT } from './lib/paths.mjs';
import { projectEnvironment, run } from './lib/run.mjs';

const FIGURES = { FUZZ_ROUNDS: '100000', FUZZ_STEPS: '100000', FUZZ_SEED: '20261124', FUZZ_EDITS: '1000' };

/** The test files that take their figures from outside, and which they take. */
function fuzzTests(words) {
  return globSync(['packages/*/test/**/*.test.ts', 'test/**/*.test.ts'], { cwd: ROOT })
    .map((file) => ({
      file: file.replaceAll('\\', '/'),
      figures: [...new Set(readFileSync(join(ROOT, file), 'utf8').match(/\bFUZZ_[A-Z]+\b/g))],
    }))
    .filter(({ file, figures }) => figures.length > 0 && (words.length === 0 || words.some((word) => file.includes(word))));
}

async function fuzz() {
  const env = { ...FIGURES, ...process.env };
  const results = [];
  // One after another, so that none slows another down.
  for (const { file, figures } of fuzzTests(process.argv.slice(2))) {
    const values = Object.fromEntries(figures.map((name) => [name, env[name]]));
    const started = performance.now();
    const code = await run('vitest', ['run', file], { env: projectEnvironment(values) });
    results.push({ file, values, code, seconds: (performance.now() - started) / 1000 });
  }
  console.log('');
  for (const { file, values, code, seconds } of results) {
    const figures = Object.entries(values).map(([name, value]) => `${name}=${value}`);
    console.log(`${code === 0 ? '✓' : '✗'} ${file} (${seconds.toFixed(0)} s): ${figures.join(' ')}`);
  }
  if (results.length === 0 || results.some(({ code }) => code !== 0)) process.exitCode = 1;
}

await runAsScript(import.meta, fuzz);
