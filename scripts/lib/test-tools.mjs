// What tests run besides Node: strace says what Linux was asked for, jq reads JSON as the recipes of docs/diff.md do.
import { findCommand, installDebianPackages } from './debian.mjs';

const TOOLS = ['strace', 'jq'];

/** Installs what is missing of them. Systems other than Linux have no strace, and skip the tests that need either. */
export async function installTestTools() {
  const missing = process.platform === 'linux' ? TOOLS.filter((tool) => !findCommand(tool)) : [];
  if (missing.length > 0) await installDebianPackages(missing);
}
