// Suites that Vitest runs: its output is shown, and its tests are counted from its JSON report.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../lib/paths.mjs';
import { run } from '../lib/run.mjs';

/** What a report says: how many tests passed and failed, and which files had a failure. */
function read(report) {
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = testResults.filter(({ status }) => status === 'failed');
  // A file that could not be loaded has no tests to fail, so it counts as one failed test.
  const broken = failed.filter(({ assertionResults }) => assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length, files: failed.map(({ name }) => name) };
}

async function once(name, config, files) {
  const report = join(CACHE, 'results', `${name}.json`);
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run('vitest', ['run', '--config', config, ...reporters, ...files]);
  try {
    const counts = read(report);
    // Only the exit code shows what goes wrong outside a test, such as an unhandled error.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1, files: [] };
  }
}

/** Runs the tests of a configuration. */
export async function vitest(name, config) {
  const { passed, failed } = await once(name, config, []);
  return { passed, failed };
}

/**
 * Runs the tests of a configuration that drives an editor, and once more the files in which one failed: the editor is not
 * ours, and on a busy machine it may overlook a key. What fails twice has failed; what needed the second try is named.
 */
export async function vitestWithSecondTry(name, config) {
  const first = await once(name, config, []);
  if (first.files.length === 0) return first;
  console.log(`\nOnce more, in an editor of their own:\n  ${first.files.join('\n  ')}`);
  const second = await once(`${name}-second-try`, config, first.files);
  const fixed = first.files.filter((file) => !second.files.includes(file));
  if (fixed.length > 0) console.log(`Passed at the second try only:\n  ${fixed.join('\n  ')}`);
  return { passed: first.passed + first.failed - second.failed, failed: second.failed };
}
