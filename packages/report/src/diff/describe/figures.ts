import {
  differenceOf,
  type FigureChange,
  formatMoneyShort,
  listed,
  type Pence,
  type PointChange,
  type Series,
} from '@goldenthread/model';
import { slipOf } from '../slips.js';

/** What happened to a row of figures, with the periods and by how much. */
export function describeFigures(change: FigureChange): string {
  const { was, is, points, plan } = change;
  const series = (is ?? was) as Series;
  const told = points.map((point) => tellPoint(point, series, plan.settings.symbol)).join('; ');
  const renamed = was && is && was.label !== is.label ? ` (before, ${was.label})` : '';
  if (change.kind === 'target-weakened' && points.every(({ after }) => !after))
    return `loses its target${points.length === 1 ? '' : 's'} for ${listed(points.map(({ period, before }) => `${period} (${before?.shown})`))}`;
  const row =
    WHAT_IT_IS.has(change.kind) || series.type === 'available' || series.type === 'amount' ? '' : `, ${series.label}${renamed}`;
  return `${verb(change, series)}${row}: ${told === '' ? 'the same amounts' : told}`;
}

/** Kinds whose words say which row it is. */
const WHAT_IT_IS: ReadonlySet<string> = new Set([
  'target-weakened',
  'target-strengthened',
  'target-added',
  'target-changed',
  'baseline-moved',
]);

/** A fund with less in one year and more in another has both. */
function lessOrMore(points: FigureChange['points']): string {
  const [less, more] = [points.some((point) => differenceOf(point) < 0), points.some((point) => differenceOf(point) > 0)];
  return less && more ? 'has less money in some years and more in others' : less ? 'has less money' : 'has more money';
}

function verb({ kind, was, is, points }: FigureChange, { type }: Series): string {
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
    case 'saving-reprofiled':
      return 'is spread differently across years';
    default:
      if (type === 'line') return 'changes its budget';
      if (type === 'available') return lessOrMore(points);
      if (type === 'amount') return was ? 'changes what it saves' : 'says what it saves';
      return was ? (is ? 'changes its figures' : 'loses its figures') : 'gets figures';
  }
}

function tellPoint(point: PointChange, series: Series, symbol: string): string {
  const { period, before, after } = point;
  if (!before) return `${period} ${after?.shown} (new)`;
  if (!after) return `${period} nothing (before: ${before.shown})`;
  return `${period} from ${before.shown} to ${after.shown}${byHowMuch(point, series, symbol)}`;
}

function byHowMuch(point: PointChange, series: Series, symbol: string): string {
  const by = differenceOf(point);
  if (point.before?.amount === undefined || point.after?.amount === undefined || by === 0) return '';
  const size = Math.abs(by);
  const number = String(Number(size.toPrecision(12)));
  // From 40% to 50% is up by ten points, and by a quarter.
  const slip = slipOf(point);
  const points = [point.before, point.after].every(({ shown }) => shown.endsWith('%'));
  const unit = points ? ` percentage point${size === 1 ? '' : 's'}` : '';
  return ` (${by > 0 ? 'up' : 'down'} ${series.pence ? formatMoneyShort(size as Pence, symbol) : number + unit}${slip === null ? '' : `, ${slip} what it was: a slip?`})`;
}
