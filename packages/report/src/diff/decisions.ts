import { type Approval, dayInWords, formatPeriod, readPeriod } from '@goldenthread/model';
import { whyNotApproved } from '@goldenthread/rules';
import type { Change } from './schema.js';

/** A decision as the comparison tells it. */
export function toldDecision({ decision, standing }: Approval): NonNullable<Change['decision']> {
  return {
    name: decision.path ?? null,
    title: decision.title,
    by: standing.body?.title || decision.one('decidedBy')?.body.name || null,
    on: standing.on ? formatPeriod(standing.on) : null,
  };
}

/** The decision that comes nearest to approving a change, and why it does not. */
export function toldNearest(approval: Approval): NonNullable<Change['nearest']> {
  const { withheld = 'earlier', agreed = null } = approval;
  return { ...toldDecision(approval), why: withheld, agreed, says: whyNotApproved(approval) ?? '' };
}

/**
 * The decision that approves a change: what, by whom, when. Where none does and members have to agree, `none`, and why the one
 * that comes nearest does not approve it.
 */
export function decisionInWords({ decision, nearest, grade }: Pick<Change, 'decision' | 'nearest' | 'grade'>): string {
  if (decision) {
    const { title, name, by, on } = decision;
    return [title || name || 'a decision', by, on === null ? null : inWords(on)].filter((part) => part).join(', ');
  }
  if (grade !== 'member') return '';
  return nearest ? `none: ${nearest.says}` : 'none';
}

function inWords(on: string): string {
  const { period } = readPeriod(on);
  return period ? dayInWords(period) : on;
}
