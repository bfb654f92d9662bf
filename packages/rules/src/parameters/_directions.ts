import {
  type DirectionClause,
  type Element,
  formatPeriod,
  type Plan,
  readings,
  type ValueForMoneyClause,
} from '@goldenthread/model';
import { spendingRises } from './_spending.js';

type Word = DirectionClause['direction'];
type Subject = 'cost' | 'performance';

/** A position in the matrix of cost and performance, and the directions that follow from it. */
export interface MatrixPosition {
  readonly check: ValueForMoneyClause;
  readonly cost: Word;
  readonly performance: Word;
}

/**
 * What the matrix asks of a service: a high cost is squeezed, a low performance is driven, the rest is held. Only
 * where both sides are high or low: average contradicts nothing, nor does unknown.
 */
export function positionOf(service: Element): MatrixPosition | undefined {
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

/**
 * A whole direction for a service, with nothing in it that the plan does not state: to squeeze or drive needs the target of
 * one of the service's own measures, and its year. Undefined where there is none.
 */
export function proposedDirection(plan: Plan, service: Element, direction: Word, subject: Subject): string | undefined {
  if (direction === 'hold') return `hold ${subject}`;
  const [aim] = subject === 'performance' ? measuredAims(plan, service) : [];
  return aim && directionText(direction, subject, aim);
}

/** The last targets of a service's measures, each with its period: aims for its performance that the plan states already. */
export function measuredAims(plan: Plan, service: Element): Required<Aim>[] {
  return plan.targets(service, 'measuredBy').flatMap((measure) => {
    const last = readings(measure, 'target').at(-1);
    if (!last || last.point.onBaseline || measure.name === undefined) return [];
    return [{ target: `${measure.name} ${last.point.value.text}`, time: `by ${formatPeriod(last.period)}` }];
  });
}

/** The direction that the matrix asks for; but none to squeeze a cost that the plan lets rise: one of the two is wrong. */
export function wantedDirection(plan: Plan, service: Element, subject: Subject): Word | undefined {
  const direction = positionOf(service)?.[subject];
  return direction === 'squeeze' && spendingRises(plan, service).length > 0 ? undefined : direction;
}
