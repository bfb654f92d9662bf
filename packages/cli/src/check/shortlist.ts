import type { Finding } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import { severityWeight } from './summary.js';

/** The findings that are shown, and how many are not. */
export interface Shortlist {
  readonly plans: readonly PlanFindings[];
  readonly left: number;
}

/** Leaves out findings beyond so many: those that the plans accept first, then the lightest; of as heavy ones, the last. */
export function shortlist(plans: readonly PlanFindings[], most: number): Shortlist {
  const all = plans.flatMap((plan) => plan.findings);
  if (all.length <= most) return { plans, left: 0 };
  const heft = (finding: Finding): number => (finding.accepted ? -1 : severityWeight(finding.severity));
  const kept = new Set([...all].sort((a, b) => heft(b) - heft(a)).slice(0, most));
  return {
    plans: plans.map((plan) => ({ ...plan, findings: plan.findings.filter((finding) => kept.has(finding)) })),
    left: all.length - most,
  };
}
