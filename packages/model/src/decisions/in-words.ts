import type { Element, Link } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { lastDay } from '../values/period.js';
import { verbOf } from '../vocabulary/clauses.js';
import { type DecisionState, decisionStanding } from './standing.js';

/** What a decision does to what it is about, by how far it is: only one that was taken approves. */
const APPROVES: Readonly<Record<DecisionState, string>> = {
  taken: 'approves',
  proposed: 'would approve',
  undated: 'would approve',
  refused: 'refused',
  deferred: 'deferred',
  stopped: 'was to approve',
};

/** How a decision reads with the body that it is for. */
const DECIDED_BY: Readonly<Record<DecisionState, string>> = {
  taken: 'was decided by',
  proposed: 'is to be decided by',
  undated: 'is to be decided by',
  refused: 'was refused by',
  deferred: 'was deferred by',
  stopped: 'was to be decided by',
};

/** How a link reads from its start, by how things stand: a decision that was refused does not approve, and a review decides nothing. */
export function linkVerb(plan: Plan, { type, from, to }: Pick<Link, 'type' | 'from' | 'to'>): string {
  if (type === 'budgetFor') return 'pays for';
  // What is stopped is work; a measure in the same line is what that does something to.
  if (type === 'stops' && to?.kind === 'measure') return verbOf('effectOn');
  if (from.kind === 'decision' && type === 'approves') return APPROVES[decisionStanding(plan, from).state];
  if (type !== 'decidedBy') return verbOf(type);
  if (from.kind === 'decision') return DECIDED_BY[decisionStanding(plan, from).state];
  return isToCome(plan, from) ? 'is to be made by' : 'was made by';
}

function isToCome(plan: Plan, review: Element): boolean {
  const { asAt, startMonth } = plan.settings;
  const on = review.one('decidedBy')?.on?.period;
  return on !== undefined && asAt !== undefined && lastDay(on, startMonth) > asAt;
}
