// Suites that Vitest runs: its output is shown, and its tests are counted from its JSON report.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

function count(path) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'));
  // A file that could not even be loaded has no tests to fail: it counts as one.
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/** Runs the tests of a configuration. */
export async function vitest(name, config) {
  const report = join(CACHE, 'results', `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', ['run', '--config', config, ...reporters]);
  try {
    const { passed, failed } = count(report);
    // What goes wrong outside a test (an unhandled error) is told by the exit code alone.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
