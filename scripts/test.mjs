// `npm test`: sets up, then runs every suite, and goes on after one that fails. The last line sums them up.
import { withSetUp } from './setup.mjs';

/** Runs one suite. A suite that cannot run at all counts as one failed test. */
async function runSuite({ title, run }) {
  console.log(`\n▶ ${title}`);
  const started = performance.now();
  let counts;
  try {
    counts = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = { passed: 0, failed: 1 };
  }
  return { title, seconds: (performance.now() - started) / 1000, ...counts };
}

await withSetUp(async () => {
  const { buildAll } = await import('./build.mjs');
  const { SUITES } = await import('./suites/suites.mjs');
  const suites = [{ title: 'Build', run: async () => buildAll().then(() => ({ passed: 1, failed: 0 })) }, ...SUITES];
  const results = [];
  for (const suite of suites) results.push(await runSuite(suite));

  console.log('');
  for (const { title, passed, failed, seconds } of results) {
    console.log(`${failed === 0 ? '✓' : '✗'} ${title}: ${passed} passed, ${failed} failed (${seconds.toFixed(1)} s)`);
  }
  const total = (what) => results.reduce((sum, result) => sum + result[what], 0);
  console.log(`${total('passed')} passed, ${total('failed')} failed`);
  if (total('failed') > 0) process.exitCode = 1;
});
