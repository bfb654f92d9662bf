import { forLog, githubData, githubProperty } from '@goldenthread/model';
import type { PlanFindings } from '@goldenthread/workspace/node';
import { closingLine } from '../closing-line.js';
import type { FormatOptions } from './format-options.js';
import { type PlacedFinding, placed, worstFirst } from './placed.js';

const COMMANDS = { error: 'error', warning: 'warning', hint: 'notice' } as const;

/**
 * Findings as GitHub's workflow commands: the service shows them beside the lines that they are about. It shows ten of each
 * kind for a step, so the worst come first; all of them stand in the log and in the job's summary.
 */
export function formatGithub(plans: readonly PlanFindings[], { cwd, colours }: FormatOptions): string {
  const lines = worstFirst(placed(plans, cwd)).map(command);
  return `${[...lines, forLog(closingLine(plans, colours))].join('\n')}\n`;
}

function command({ finding, path, start, end }: PlacedFinding): string {
  const properties = {
    title: finding.rule,
    file: path,
    line: start.line,
    endLine: end.line,
    // The service refuses columns for what goes over several lines.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
  };
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${githubProperty(String(value))}`);
  return `::${COMMANDS[finding.severity]} ${listed.join(',')}::${githubData(finding.message)}`;
}
