import type { PlanFindings } from '@goldenthread/language/workspace';
import type { FormatOptions } from './format-options.js';
import { placed } from './placed.js';

const SEVERITIES = { error: 'major', warning: 'minor', hint: 'info' } as const;

/** Findings as a Code Quality report, which GitLab shows in a merge request: what is new, what is mended. */
export function formatGitlab(plans: readonly PlanFindings[], { cwd }: FormatOptions): string {
  const issues = placed(plans, cwd).map(({ finding, path, start, end, fingerprint }) => ({
    description: finding.message,
    check_name: finding.rule,
    fingerprint,
    severity: SEVERITIES[finding.severity],
    location: { path, lines: { begin: start.line, end: end.line } },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
