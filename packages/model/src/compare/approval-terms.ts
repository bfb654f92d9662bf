import type { ApprovalFact } from '../facts/generated.js';
import { isWorse } from '../measures/measure.js';
import { addLines, linesFor, SPENDING } from '../money/lines.js';
import { statedMoney } from '../money/stated.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { amountOf } from '../plan/readings.js';
import { samePeriod, yearOfPeriod } from '../values/period.js';
import type { FigureChange, PlanChange, PointChange } from './change.js';
import { betterFor, isWeaker } from './figure-changes.js';

/** Whether a change stays within what was agreed: a target no weaker, money no more. Nothing else was agreed. */
export function isWithinTerms(change: PlanChange, terms: readonly ApprovalFact[]): boolean {
  const { after, plan } = change;
  if (!after || !areTermsOf(change, terms)) return false;
  if (isOfTarget(change))
    return change.points.every((point) => !asksForMore(change, point) || terms.some((term) => allows(term, change, point)));
  return terms.some((term) => staysBelow(term, after, plan));
}

/** Whether what was agreed is of the same sort as what changes: a figure of a target, an amount of money. */
export function areTermsOf(change: PlanChange, terms: readonly ApprovalFact[]): boolean {
  if (!change.before || !change.after) return false;
  if (isOfTarget(change)) return terms.some(({ value }) => value);
  return change.money !== undefined && terms.some(({ limit }) => limit);
}

const isOfTarget = (change: PlanChange): change is FigureChange =>
  change.about === 'figures' && change.kind.startsWith('target-');

/** Only what is weaker needs an agreement; where nothing says what weaker is, whatever differs does. */
const asksForMore = ({ kind, before, earlier }: FigureChange, point: PointChange): boolean =>
  kind === 'target-weakened' ? isWeaker(betterFor(earlier, before as Element), point) : kind === 'target-changed';

function allows({ value, period }: ApprovalFact, { before, earlier }: FigureChange, point: PointChange): boolean {
  const [agreed, now] = [value && amountOf(value), point.after?.amount];
  if (agreed === undefined || now === undefined || !point.after) return false;
  if (period?.period && !samePeriod(period.period, point.after.period)) return false;
  const better = betterFor(earlier, before as Element);
  return better ? !isWorse(better, now, agreed) : now === agreed;
}

function staysBelow({ limit, period }: ApprovalFact, element: Element, plan: Plan): boolean {
  if (limit?.type !== 'money' || limit.pence === undefined) return false;
  const years = element.kind === 'saving' ? statedMoney(plan, element, 'amount') : addLines(linesFor(plan, element), SPENDING);
  const only = period?.period && yearOfPeriod(period.period, plan.settings.startMonth);
  return (only === undefined ? years.total() : years.in(only)) <= limit.pence;
}
