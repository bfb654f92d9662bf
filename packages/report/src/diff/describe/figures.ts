import {
  CLAUSES,
  type Day,
  dayInWords,
  differenceOf,
  type FigureChange,
  formatMoneyShort,
  lastDay,
  listed,
  type Pence,
  type Plan,
  type PointChange,
  type Series,
} from '@goldenthread/model';
import { slipOf } from '../slips.js';
import { calledIn } from '../words.js';

/** What happened to a row of figures, with the periods and by how much, as what follows a name in a sentence. */
export function describeFigures(change: FigureChange): string {
  const { was, is, points, plan, kind } = change;
  const series = (is ?? was) as Series;
  if (kind === 'target-weakened' && points.every(({ after }) => !after))
    return `loses its target${points.length === 1 ? '' : 's'}${ofPart(change)} for ${listed(points.map((point) => `${when(point)} (${point.before?.shown})`))}`;
  const later = kind === 'target-weakened' ? postponed(change) : undefined;
  if (later) return `has a later target${ofPart(change)}: ${later}`;
  const says = CLAUSES[series.type].row?.says;
  if (kind !== 'baseline-moved' && series.type !== 'available' && says) return statedFigures(change, series, says);
  const told = points.map((point) => tellPoint(point, series, plan.settings.symbol)).join('; ');
  return `${verb(change, series)}${ofPart(change)}${rowOf(change, series)}: ${told === '' ? 'the same amounts' : told}`;
}

/** `saves £10k in 2026/27 (before: £40k)`, `puts nothing at risk in 2026/27 (before: £20k)` */
function statedFigures(
  { points, plan, earlier, kind }: FigureChange,
  series: Series,
  [before, behind]: readonly [string, string],
): string {
  const about = series.about === '' ? '' : aboutInWords(series, [plan, earlier]);
  const told = points.map((point) => {
    const amount = [point.after?.shown ?? 'nothing', behind].filter((each) => each !== '').join(' ');
    const then = point.before ? `before: ${point.before.shown}${slipIn(point)}` : points.some((each) => each.before) ? 'new' : '';
    return `${amount}${about} in ${when(point)}${then === '' ? '' : ` (${then})`}`;
  });
  return `${kind === 'saving-reprofiled' ? 'saves the same in other years:' : before} ${listed(told)}`;
}

/** What a row is about, where it does not go without saying: ` of ‘General reserve’`, ` for ‘Private’`. */
function aboutInWords({ type, about }: Series, plans: readonly Plan[]): string {
  if (type === 'uses') return ` of ${calledIn(plans, about)}`;
  return ` for ${type === 'benchmark' ? calledIn(plans, about) : `‘${about}’`}`;
}

/** Which part of a split a target or a baseline is of; empty where it is the measure’s own: ` for ‘Private’`. */
export function ofPart({ was, is }: Pick<FigureChange, 'was' | 'is'>): string {
  const row = is ?? was;
  return (row?.type === 'target' || row?.type === 'baseline') && row.about !== '' ? ` for ‘${row.about}’` : '';
}

const BY_THEN = ' by then';

/** `40 in 2030/31`; `40 by 2030/31` where it is to be reached by then. */
export const figureAt = (shown: string, period: string): string =>
  shown.endsWith(BY_THEN) ? `${shown.slice(0, -BY_THEN.length)} by ${period}` : `${shown} in ${period}`;

/** `38 in place of 40 by 2029/30` */
export const insteadOf = (shown: string, before: string, period: string): string =>
  `${before.endsWith(BY_THEN) && shown.endsWith(BY_THEN) ? shown.slice(0, -BY_THEN.length) : shown} in place of ${figureAt(before, period)}`;

/** Where one target goes and the same figure comes for a later period: `40 by 2030/31 (before: 2029/30)`. */
export function postponed({ points, plan }: FigureChange): string | undefined {
  const was = points.find(({ after }) => !after)?.before;
  const later = points.find(({ before }) => !before);
  const is = later?.after;
  if (points.length !== 2 || !was || !is || was.shown !== is.shown) return undefined;
  const [from, to] = [was, is].map(({ period }) => lastDay(period, plan.settings.startMonth)) as [Day, Day];
  return to > from ? `${figureAt(is.shown, when(later))} (before: ${dayInWords(was.period)})` : undefined;
}

const when = ({ period, before, after }: PointChange): string => {
  const point = after ?? before;
  return point ? dayInWords(point.period) : period;
};

/** Which row of figures it is, where the verb does not say so: `, revenue from ‘General fund’` */
function rowOf({ kind, was, is, plan, earlier }: FigureChange, series: Series): string {
  if (kind.startsWith('target-') || kind === 'baseline-moved' || series.type === 'available') return '';
  const label = (row: Series): string =>
    row.about === '' ? row.label : row.label.replace(row.about, () => calledIn([plan, earlier], row.about));
  const renamed = was && is && was.label !== is.label ? ` (before, ${label(was)})` : '';
  return `, ${label(series)}${renamed}`;
}

/** A fund with less in one year and more in another has both. */
function lessOrMore(points: FigureChange['points']): string {
  const [less, more] = [points.some((point) => differenceOf(point) < 0), points.some((point) => differenceOf(point) > 0)];
  return less && more ? 'has less money in some years and more in others' : less ? 'has less money' : 'has more money';
}

function verb({ kind, was, is, points }: FigureChange, { type, like }: Series): string {
  switch (kind) {
    case 'target-weakened':
      return 'has a weaker target';
    case 'target-strengthened':
      return 'has a stronger target';
    case 'target-added':
      return 'has a new target';
    case 'target-changed':
      return 'has another target';
    case 'baseline-moved':
      return 'has another baseline';
    default:
      if (type === 'line') return like === 'line outturn' || like === 'line forecast' ? 'reports money' : 'changes its budget';
      if (type === 'available') return lessOrMore(points);
      return was ? (is ? 'changes its figures' : 'loses its figures') : 'gets figures';
  }
}

function tellPoint(point: PointChange, series: Series, symbol: string): string {
  const { before, after } = point;
  if (!before) return `${when(point)} ${after?.shown} (new)`;
  if (!after) return `${when(point)} nothing (before: ${before.shown})`;
  return `${when(point)} from ${before.shown} to ${after.shown}${byHowMuch(point, series, symbol)}`;
}

const slipIn = (point: PointChange): string => {
  const slip = slipOf(point);
  return slip === null ? '' : `, ${slip} what it was: a slip?`;
};

function byHowMuch(point: PointChange, series: Series, symbol: string): string {
  const by = differenceOf(point);
  if (point.before?.amount === undefined || point.after?.amount === undefined || by === 0) return '';
  const size = Math.abs(by);
  const number = Number(size.toPrecision(12)).toLocaleString('en-GB', { maximumFractionDigits: 20 });
  // From 40% to 50% is up by ten points, and by a quarter.
  const points = [point.before, point.after].every(({ shown }) => shown.endsWith('%'));
  const unit = points ? ` percentage point${size === 1 ? '' : 's'}` : '';
  // A measure may be in money too, and is then in pounds.
  const sign = [point.before, point.after].every(({ shown }) => shown.startsWith(symbol)) ? symbol : '';
  return ` (${by > 0 ? 'up' : 'down'} ${series.pence ? formatMoneyShort(size as Pence, symbol) : sign + number + unit}${slipIn(point)})`;
}
