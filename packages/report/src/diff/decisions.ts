import { type Approval, dayInWords, formatPeriod, readPeriod } from '@goldenthread/model';
import { whyNotApproved } from '@goldenthread/rules';
import type { Change } from './schema.js';

/** A decision as the comparison tells it. */
export function describeDecision({ decision, standing }: Approval): NonNullable<Change['decision']> {
  return {
    name: decision.path ?? null,
    title: decision.title,
    by: standing.body?.title || decision.one('decidedBy')?.body.name || null,
    on: standing.on ? formatPeriod(standing.on) : null,
  };
}

/** The decision that comes nearest to approving a change, and why it does not. */
export function describeNearest(approval: Approval): NonNullable<Change['nearest']> {
  const { withheld = 'earlier', agreed = null } = approval;
  return { ...describeDecision(approval), why: withheld, agreed, says: whyNotApproved(approval) ?? '' };
}

/**
 * The decision that approves a change: what, by whom, when. Where none does and members have to agree, `none`, and why the one
 * that comes nearest does not approve it. Where several versions lie between, the decision of each step.
 */
export function decisionInWords(change: Pick<Change, 'decision' | 'nearest' | 'grade' | 'steps'>): string {
  const { decision, nearest, grade, steps } = change;
  if (steps.length > 1) return steps.map(stepInWords).join('; ');
  const only = steps[0]?.decision ?? decision;
  if (only && (steps.length === 0 || steps[0]?.decision)) return namedDecision(only);
  if (grade !== 'member') return '';
  return nearest ? `none: ${nearest.says}` : 'none';
}

/** `none for the change of 3 March 2026 (70% in place of 75%)` */
function stepInWords({ on, summary, decision }: Change['steps'][number]): string {
  const when = on === '' ? 'what is not kept as a version yet' : inWords(on);
  return decision ? `${when}: ${namedDecision(decision)}` : `${when}: none (${summary})`;
}

function namedDecision({ title, name, by, on }: NonNullable<Change['decision']>): string {
  return [title || name || 'a decision', by, on === null ? null : inWords(on)].filter((part) => part).join(', ');
}

function inWords(on: string): string {
  const { period } = readPeriod(on);
  return period ? dayInWords(period) : on;
}
