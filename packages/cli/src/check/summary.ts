import type { Finding, Severity } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';

/** How many findings there are; those that a plan accepts count only as accepted. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
  readonly accepted: number;
}

/** The severities by weight, the lightest first. */
export const SEVERITIES: readonly Severity[] = ['hint', 'warning', 'error'];

/** How much a severity weighs. */
export function severityWeight(severity: Severity): number {
  return SEVERITIES.indexOf(severity);
}

/** Counts findings. */
export function summarise(findings: Iterable<Finding>): Summary {
  const summary = { errors: 0, warnings: 0, hints: 0, accepted: 0 };
  for (const finding of findings) {
    if (finding.accepted) summary.accepted += 1;
    else summary[`${finding.severity}s`] += 1;
  }
  return summary;
}

/** Every finding of some plans. */
export function allFindings(plans: readonly PlanFindings[]): Finding[] {
  return plans.flatMap((plan) => plan.findings);
}
