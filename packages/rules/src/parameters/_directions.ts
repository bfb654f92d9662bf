import type { DirectionClause, Element, Plan, ValueForMoneyClause } from '@goldenthread/model';
import { spendingRises } from './_spending.js';

type Word = DirectionClause['direction'];
type Subject = 'cost' | 'performance';

/** A position in the matrix of cost and performance, and the directions that follow from it. */
export interface Position {
  readonly check: ValueForMoneyClause;
  readonly cost: Word;
  readonly performance: Word;
}

/**
 * What the matrix asks of a service: a high cost is squeezed, a low performance is driven, the rest is held. Only
 * where both sides are high or low: average contradicts nothing, nor does unknown.
 */
export function positionOf(service: Element): Position | undefined {
  const check = service.one('valueForMoney');
  if (!check || !isClear(check.cost) || !isClear(check.performance)) return undefined;
  return {
    check,
    cost: check.cost === 'high' ? 'squeeze' : 'hold',
    performance: check.performance === 'low' ? 'drive' : 'hold',
  };
}

function isClear(standing: ValueForMoneyClause['cost']): boolean {
  return standing === 'high' || standing === 'low';
}

/** The parts of a direction that it needs when it squeezes or drives. */
export interface Aim {
  readonly target?: string | undefined;
  readonly time?: string | undefined;
}

/** What a direction says of its target and its timescale, as typed. */
export function aimOf(clause: DirectionClause): Aim {
  const { position, measure, value, amount, within, unit, by } = clause;
  return {
    target: position ?? amount?.text ?? (measure && value && `${measure.name} ${value.text}`),
    time: within && unit ? `within ${within.text} ${unit}` : by && `by ${by.text}`,
  };
}

/** A direction as text, with its target and its timescale. */
export function directionText(direction: Word, subject: string, { target, time }: Aim): string {
  return `${direction} ${subject}${target === undefined ? '' : ` to ${target}`}${time === undefined ? '' : ` ${time}`}`;
}

/** A whole direction for a service: with a target and a timescale where it needs them. */
export function proposal(direction: Word, subject: Subject): string {
  if (direction === 'hold') return `hold ${subject}`;
  return directionText(direction, subject, { target: usualTarget(subject), time: 'within 2 years' });
}

/** The target that councils usually set against a comparator group. */
export function usualTarget(subject: string): string {
  return subject === 'cost' ? 'below average' : 'above average';
}

/** The direction that the matrix asks for; but none to squeeze a cost that the plan lets rise: one of the two is wrong. */
export function wanted(plan: Plan, service: Element, subject: Subject): Word | undefined {
  const direction = positionOf(service)?.[subject];
  return direction === 'squeeze' && spendingRises(plan, service).length > 0 ? undefined : direction;
}
