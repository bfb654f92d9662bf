import { findingLine } from '@goldenthread/report';
import type { PlanFindings } from '@goldenthread/workspace/node';
import { printable } from '../../terminal/words.js';
import type { FormatOptions } from './format-options.js';
import { placed } from './placed.js';

/** One line a finding: for editors that list the findings of a command, and for looking through them. */
export function formatLines(plans: readonly PlanFindings[], { cwd }: FormatOptions): string {
  return placed(plans, cwd)
    .map(({ finding, path }) => `${printable(findingLine(finding, path))}\n`)
    .join('');
}
