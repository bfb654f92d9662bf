import { unfinishedMerge } from '@goldenthread/rules';
import type { CheckedPlan } from '@goldenthread/workspace';
import { CommandError } from './errors.js';
import { shownPath } from './terminal/paths.js';

/** Refuses to make something of plans that hold two versions of some lines: it would be of a plan that nobody wrote. */
export function refuseUnmerged(plans: readonly CheckedPlan[], todo: string): void {
  for (const { findings } of plans) {
    const found = unfinishedMerge(findings);
    if (!found) continue;
    const what = found.message.replace(/^This file/, shownPath(found.file.file, process.cwd()));
    throw new CommandError(`${what} Then ${todo}.`);
  }
}

/** What is said of a file that is no plan, and that git could not merge. */
export const unmergedFile = (file: string): string =>
  `${file} has two versions of some lines. Choose one of each, and delete the marks around them.`;
