// Suites that are one command: its output is shown, and it counts as one test.
import { run } from '../lib/run.mjs';

export const command = async (name, args) =>
  (await run(name, args)) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
