import { counted, toMarkdown } from '@goldenthread/model';
import type { PlanFindings } from '@goldenthread/workspace/node';
import picocolors from 'picocolors';
import { closingLine } from '../closing-line.js';
import { type PlacedFinding, placed, worstFirst } from './placed.js';

/** The service takes 1 MiB for a step; what comes after is refused as a whole. */
const MOST_BYTES = 1_000_000;

const NO_COLOURS = picocolors.createColors(false);

/** The findings as the summary of a GitHub job: one sentence, then a table with the worst first. */
export function githubSummary(plans: readonly PlanFindings[], cwd: string): string {
  const head = ['### Golden Thread', '', toMarkdown(closingLine(plans, NO_COLOURS)), ''];
  const findings = worstFirst(placed(plans, cwd));
  if (findings.length === 0) return `${head.join('\n')}\n`;
  const rows: string[] = [];
  let bytes = 0;
  for (const finding of findings) {
    const text = row(finding);
    bytes += Buffer.byteLength(text) + 1;
    if (bytes > MOST_BYTES) break;
    rows.push(text);
  }
  const left = findings.length - rows.length;
  const rest = left === 0 ? [] : ['', `${counted(left, 'more finding')} left out here: they are in the log.`];
  return `${[...head, '| | Where | What | Rule |', '|---|---|---|---|', ...rows, ...rest, ''].join('\n')}\n`;
}

function row({ finding, path, start }: PlacedFinding): string {
  return `| ${finding.severity} | ${toMarkdown(`${path}:${start.line}`)} | ${toMarkdown(finding.message)} | ${toMarkdown(finding.rule)} |`;
}
