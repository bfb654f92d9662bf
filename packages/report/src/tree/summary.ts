import { type Finding, isGap, type Severity } from '@goldenthread/rules';
import { SEVERITIES } from './gaps.js';

/** How a plan stands, in figures. */
export interface ThreadSummary {
  /** Open findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that the plan accepts with a reason. */
  readonly accepted: number;
  /** Errors and warnings together. */
  readonly gaps: number;
  /** What to do next: the most serious finding, the first of those as serious. */
  readonly next: Finding | undefined;
}

/** Counts what was found in a plan, and finds what to do next. */
export function summarise(findings: readonly Finding[]): ThreadSummary {
  const open = findings.filter(({ accepted }) => !accepted);
  const of = (severity: Severity): readonly Finding[] => open.filter((finding) => finding.severity === severity);
  return {
    counts: { error: of('error').length, warning: of('warning').length, hint: of('hint').length },
    accepted: findings.length - open.length,
    gaps: open.filter(isGap).length,
    next: SEVERITIES.map((severity) => of(severity)[0]).find((finding) => finding !== undefined),
  };
}
