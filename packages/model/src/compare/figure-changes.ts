import { betterOf, isWorse } from '../measures/measure.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { pence } from '../values/money.js';
import { yearOfPeriod } from '../values/period.js';
import { type YearMoney, YearSum } from '../values/year-money.js';
import { CLAUSES } from '../vocabulary/clauses.js';
import type { ChangeDetails, ChangeKind, FigureChange, PointChange } from './change.js';
import type { Pairs } from './pairs.js';
import type { Series } from './statement.js';

/**
 * What changed in a row of figures: nothing, or one change; two where years that are over left the plan with what was said of
 * them. `from` is the element as it was.
 */
export function figureChanges(
  was: Series | undefined,
  is: Series | undefined,
  from: Element,
  { head, isHistory }: Pick<Pairs, 'head' | 'isHistory'>,
): ChangeDetails<FigureChange>[] {
  const [past, points] = parted(pointsOf(was, is), ({ before, after }) => !after && before && isHistory(before.period));
  const changes: ChangeDetails<FigureChange>[] =
    past.length === 0 ? [] : [{ about: 'figures', kind: 'history', was, is, points: past }];
  if (points.length === 0 && (past.length > 0 || !was || !is || was.label === is.label)) return changes;
  return [...changes, presentChange(was, is, points, from, head)];
}

/** What changed in the figures of years that are not history. */
function presentChange(
  was: Series | undefined,
  is: Series | undefined,
  points: readonly PointChange[],
  from: Element,
  plan: Plan,
): ChangeDetails<FigureChange> {
  const { type } = (is ?? was) as Series;
  const change = (kind: ChangeKind, money?: YearMoney): ChangeDetails<FigureChange> => ({
    about: 'figures',
    kind,
    was,
    is,
    points,
    ...(money && { money }),
  });
  if (from.kind === 'measure') {
    if (type === 'target') return change(targetKind(points, from));
    return change(type === 'baseline' && points.some((point) => point.before) ? 'baseline-moved' : 'figures');
  }
  const sum = CLAUSES[type].row?.sum;
  if (sum === 'saved') return change(isReprofiled(points) ? 'saving-reprofiled' : 'money', moneyChange(points, plan));
  if (sum !== 'spent') return change('figures');
  if (type !== 'line') return change('money');
  // Money that comes from another fund is all of it other money.
  return change('money', was && is && was.about !== is.about ? wholeOf(is, plan) : moneyChange(points, plan));
}

function parted<T>(all: readonly T[], isFirst: (each: T) => unknown): [T[], T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

/** By how much a figure changes: pence for money. A figure that is not there counts as nought. */
export const differenceOf = ({ before, after }: PointChange): number => (after?.amount ?? 0) - (before?.amount ?? 0);

/** Whether a target's figure is weaker than it was, given the measure as it was; one that is taken away is. */
export function isWeaker(measure: Element, { before, after }: PointChange): boolean {
  if (!before) return false;
  if (!after) return true;
  const better = betterOf(measure);
  return (
    better !== undefined &&
    before.amount !== undefined &&
    after.amount !== undefined &&
    isWorse(better, after.amount, before.amount)
  );
}

function targetKind(points: readonly PointChange[], measure: Element): ChangeKind {
  if (points.some((point) => isWeaker(measure, point))) return 'target-weakened';
  if (points.every((point) => point.before === undefined)) return 'target-added';
  // The other way round, weaker is stronger.
  const stronger = points.some(
    (point) => point.after && isWeaker(measure, { ...point, before: point.after, after: point.before }),
  );
  return stronger ? 'target-strengthened' : 'target-changed';
}

function isReprofiled(points: readonly PointChange[]): boolean {
  const whole = points.reduce((sum, point) => sum + differenceOf(point), 0);
  return (
    points.length > 1 &&
    whole === 0 &&
    points.every((point) => point.before?.amount !== undefined || point.after?.amount !== undefined)
  );
}

function pointsOf(before: Series | undefined, after: Series | undefined): PointChange[] {
  const periods = [...new Set([...(before?.figures.keys() ?? []), ...(after?.figures.keys() ?? [])])].sort();
  return periods
    .map((period) => ({ period, before: before?.figures.get(period), after: after?.figures.get(period) }))
    .filter((point) => point.before?.shown !== point.after?.shown);
}

/** By how much the money of a row changes in each year. A figure that is no exact amount counts as none. */
export function moneyChange(points: readonly PointChange[], plan: Plan): YearMoney {
  const years = new YearSum();
  for (const point of points) {
    const period = (point.after ?? point.before)?.period;
    const difference = differenceOf(point);
    if (!period || !Number.isSafeInteger(difference)) continue;
    years.count(yearOfPeriod(period, plan.settings.startMonth), pence(difference));
  }
  return years;
}

function wholeOf({ figures }: Series, plan: Plan): YearMoney {
  return moneyChange(
    [...figures].map(([period, after]) => ({ period, before: undefined, after })),
    plan,
  );
}
