import type { ReadingRule } from '../facts/file.js';
import type { DecisionStatusClause, PartyKindClause } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { latestStatus } from '../progress/status.js';
import { type Day, lastDay, type Period } from '../values/period.js';

/**
 * How far a decision is on its way. Only `taken` binds anybody. `undated` names no day on which it was or will be
 * taken.
 */
export type DecisionState = 'taken' | 'proposed' | 'undated' | 'refused' | 'deferred' | 'stopped';

/** Where a decision stands: how far it is, by which body, on which day. */
export interface DecisionStanding {
  readonly state: DecisionState;
  /** The body that it is for; undefined where none is named, or the name stands for nothing. */
  readonly body: Element | undefined;
  readonly on: Period | undefined;
}

/**
 * Where a decision stands at the plan's `as at`, or at `today` where the plan has none. Without either, a date counts as past:
 * nothing says otherwise.
 */
export function decisionStanding(plan: Plan, decision: Element, today?: Day): DecisionStanding {
  const by = decision.one('decidedBy');
  const body = by && plan.targets(decision, 'decidedBy')[0];
  const on = by?.on?.period;
  return { state: stateOf(plan, decision, on, today), body, on };
}

function stateOf(plan: Plan, decision: Element, on: Period | undefined, today: Day | undefined): DecisionState {
  const stated = latestStatus(plan, decision.all('decisionStatus'));
  const early = stated && NOT_TAKEN[stated.state];
  if (early) return early;
  if (!on) return 'undated';
  const { asAt = today, startMonth } = plan.settings;
  return asAt !== undefined && lastDay(on, startMonth) > asAt ? 'proposed' : 'taken';
}

/** What a status says of a decision that was not taken. Colours say how it is carried out, which needs a decision first. */
const NOT_TAKEN: Readonly<Partial<Record<DecisionStatusClause['state'], DecisionState>>> = {
  proposed: 'proposed',
  'not started': 'proposed',
  'in progress': 'proposed',
  refused: 'refused',
  deferred: 'deferred',
  stopped: 'stopped',
};

/** Kinds of bodies that advise, examine or work with the council; they decide nothing in its name. */
const NOT_DECIDING: ReadonlySet<string> = new Set(['scrutiny', 'supplier', 'sponsor', 'public', 'voluntary', 'business']);

/** Whether a party says that it is of a kind that decides nothing for the council. */
export const isNotDeciding = (party: Pick<PartyKindClause, 'kinds'>): boolean =>
  party.kinds.some((kind) => NOT_DECIDING.has(kind));

/**
 * Whether a party can take a decision in the council's name on a day: it is a body, neither scrutiny nor somebody else's, and
 * it existed then.
 */
export function decidesForCouncil(plan: Plan, party: Element | undefined, on: Period | undefined): boolean {
  if (party?.kind !== 'body') return false;
  if (party.all('partyKind').some(isNotDeciding)) return false;
  if (/\bscrutiny\b/i.test(party.title)) return false;
  const { startMonth } = plan.settings;
  const day = on && lastDay(on, startMonth);
  const [from, to] = [party.one('started')?.on.period, party.one('ended')?.on.period];
  if (day === undefined) return true;
  return (!from || lastDay(from, startMonth) <= day) && (!to || lastDay(to, startMonth) >= day);
}

/** Problems of reading that leave open what a line says. */
const SPOILING: ReadonlySet<ReadingRule> = new Set(['line-not-understood', 'unknown-word', 'period-invalid']);

/** Whether a line of a decision cannot be read. Then nobody knows what was agreed, or whether it was. */
export function hasUnreadLine({ fact, file }: Element): boolean {
  // A declaration ends with what could be read of it, so a last line that could not lies behind its end.
  const next = file.elements[file.elements.indexOf(fact) + 1]?.at.start ?? file.length;
  return file.problems.some(({ rule, at }) => SPOILING.has(rule) && at.start >= fact.at.start && at.start < next);
}

/** Whether a decision was delegated to an officer or a single member: members did not take it. */
export const isDelegated = (decision: Element): boolean =>
  decision.all('decisionKind').some(({ kinds }) => kinds.includes('delegated'));
