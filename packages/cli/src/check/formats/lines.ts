import { printable } from '@goldenthread/model';
import { findingLine } from '@goldenthread/report';
import type { PlanFindings } from '@goldenthread/workspace/node';
import type { FormatOptions } from './format-options.js';
import { placed } from './placed.js';

/** One line a finding: for editors that list the findings of a command, and for looking through them. */
export function formatLines(plans: readonly PlanFindings[], { cwd }: FormatOptions): string {
  return placed(plans, cwd)
    .map(({ finding, path }) => `${printable(findingLine(finding, startable(path)))}\n`)
    .join('');
}

/** A path as it may begin a line: GitHub takes one that begins with colons for a command. */
function startable(path: string): string {
  return /^\s*:/.test(path) ? `./${path}` : path;
}
