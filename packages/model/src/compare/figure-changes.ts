import { type Better, betterOf, type Comparable, isWorse } from '../measures/measure.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { pence } from '../values/money.js';
import { yearOfPeriod } from '../values/period.js';
import { type YearMoney, YearSum } from '../values/year-money.js';
import { CLAUSES } from '../vocabulary/clauses.js';
import type { ChangeDetails, ChangeKind, FigureChange, PointChange } from './change.js';
import type { Pairs } from './pairs.js';
import type { SeriesFigure } from './series-figure.js';
import type { Series } from './statement.js';

/**
 * What changed in a row of figures: nothing, or one change; two where years that are over left the plan with what was said of
 * them. `from` is the element as it was.
 */
export function figureChanges(
  was: Series | undefined,
  is: Series | undefined,
  from: Element,
  { base, head, isHistory }: Pick<Pairs, 'base' | 'head' | 'isHistory'>,
): ChangeDetails<FigureChange>[] {
  const [past, points] = parted(pointsOf(was, is), ({ before, after }) => !after && before && isHistory(before.period));
  const changes: ChangeDetails<FigureChange>[] =
    past.length === 0 ? [] : [{ about: 'figures', kind: 'history', was, is, points: past }];
  if (points.length === 0 && (past.length > 0 || !was || !is || was.label === is.label)) return changes;
  return [...changes, presentChange(was, is, points, from, base, head)];
}

/** What changed in the figures of years that are not history. */
function presentChange(
  was: Series | undefined,
  is: Series | undefined,
  points: readonly PointChange[],
  from: Element,
  earlier: Plan,
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
  if (type === 'target') return change(targetKind(points, betterFor(earlier, from)));
  if (from.kind === 'measure')
    return change(type === 'baseline' && points.some((point) => point.before) ? 'baseline-moved' : 'figures');
  if (type === 'amount') return change(isReprofiled(points) ? 'saving-reprofiled' : 'money', moneyChange(points, plan));
  if (CLAUSES[type].row?.sum === undefined || type === 'achieved' || isMonitoring(is ?? was)) return change('figures');
  if (type === 'uses') return change('money', moneyChange(points, plan));
  if (type !== 'line') return change('money');
  // Where another fund pays, the whole amount has changed.
  return change('money', was && is && was.about !== is.about ? wholeOf(is, plan) : moneyChange(points, plan));
}

/** Whether a budget line says what was spent, or will be, and no budget. */
const isMonitoring = (row: Series | undefined): boolean => row?.like === 'line outturn' || row?.like === 'line forecast';

function parted<T>(all: readonly T[], isFirst: (each: T) => unknown): [T[], T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}

/** By how much a figure changes: pence for money. A figure that is not there counts as nought. */
export const differenceOf = ({ before, after }: PointChange): number => (after?.amount ?? 0) - (before?.amount ?? 0);

/** Which way is better for the targets of a measure, or of a level by what it is measured by; undefined where nothing says so. */
export function betterFor(plan: Plan, element: Element): Better | undefined {
  const [measure] = element.kind === 'measure' ? [element] : plan.targets(element, 'measuredBy');
  return measure && betterOf(measure);
}

/** Whether a target's figure is weaker than it was; one that is taken away is. */
export function isWeaker(better: Better | undefined, { before, after }: PointChange): boolean {
  if (!before) return false;
  if (!after) return true;
  const [was, is] = [comparable(better, before), comparable(better, after)];
  return better !== undefined && was !== undefined && is !== undefined && isWorse(better, is, was);
}

/** What a target asks for; undefined where nobody can tell, such as `below 40` where higher is better. */
function comparable(better: Better | undefined, { amount, inexact }: SeriesFigure): Comparable | undefined {
  if (amount === undefined || !inexact || inexact.word === 'about') return amount;
  return better?.type === (inexact.word === 'above' ? 'higher' : 'lower') ? { amount, range: inexact.range } : undefined;
}

function targetKind(points: readonly PointChange[], better: Better | undefined): ChangeKind {
  if (points.some((point) => isWeaker(better, point))) return 'target-weakened';
  if (points.every((point) => point.before === undefined)) return 'target-added';
  // A target is stronger where going back would weaken it.
  const stronger = points.some(
    (point) => point.after && isWeaker(better, { ...point, before: point.after, after: point.before }),
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
