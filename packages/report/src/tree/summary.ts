import { counted } from '@goldenthread/model';
import { type Finding, isGap, isStillToAdd, type Severity } from '@goldenthread/rules';
import { SEVERITIES } from './node.js';

/** How a plan stands, in figures. */
export interface ThreadSummary {
  /** Open findings by severity. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** Findings that the plan accepts with a reason. */
  readonly accepted: number;
  /** Gaps that say that something is wrong. */
  readonly wrong: number;
  /** Gaps that say that something is not said yet. */
  readonly toAdd: number;
  /** What to do next: the most serious finding, the first of those as serious. */
  readonly next: Finding | undefined;
}

/** Counts what was found in a plan, and finds what to do next. */
export function summarise(findings: readonly Finding[]): ThreadSummary {
  const open = findings.filter(({ accepted }) => !accepted);
  const of = (severity: Severity): readonly Finding[] => open.filter((finding) => finding.severity === severity);
  const gaps = open.filter(isGap);
  return {
    counts: { error: of('error').length, warning: of('warning').length, hint: of('hint').length },
    accepted: findings.length - open.length,
    wrong: gaps.filter((gap) => !isStillToAdd(gap)).length,
    toAdd: gaps.filter(isStillToAdd).length,
    next: SEVERITIES.map((severity) => of(severity)[0]).find((finding) => finding !== undefined),
  };
}

/** `1 problem, 3 things still to add`; empty where there is nothing to do. */
export function gapsByKindInWords({ wrong, toAdd }: Pick<ThreadSummary, 'wrong' | 'toAdd'>): string {
  const problems = wrong === 0 ? '' : counted(wrong, 'problem');
  const things = toAdd === 0 ? '' : `${counted(toAdd, 'thing')} still to add`;
  return [problems, things].filter(Boolean).join(', ');
}
