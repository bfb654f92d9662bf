import { toJson } from '@goldenthread/model';
import type { Severity } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import type { Issue } from 'codeclimate-types';
import type { FormatOptions } from './format-options.js';
import { placed } from './placed.js';

/** What GitLab reads of an issue, by the names and values that are published for it. */
type CodeQualityIssue = Required<Pick<Issue, 'description' | 'check_name' | 'fingerprint' | 'severity' | 'location'>>;

const SEVERITIES: Readonly<Record<Severity, CodeQualityIssue['severity']>> = { error: 'major', warning: 'minor', hint: 'info' };

/** Findings as a Code Quality report, which GitLab shows in a merge request: what is new, what is fixed. */
export function formatGitlab(plans: readonly PlanFindings[], { cwd }: FormatOptions): string {
  const issues = placed(plans, cwd).map(
    ({ finding, path, start, end, fingerprint }): CodeQualityIssue => ({
      description: finding.message,
      check_name: finding.rule,
      fingerprint,
      severity: SEVERITIES[finding.severity],
      location: { path, lines: { begin: start.line, end: end.line } },
    }),
  );
  return toJson(issues);
}
