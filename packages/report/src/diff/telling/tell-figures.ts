import {
  differenceOf,
  type FigureChange,
  formatMoneyShort,
  type Pence,
  type PointChange,
  type Series,
} from '@goldenthread/model';

/** What happened to a row of figures, with the periods and by how much. */
export function tellFigures({ kind, was, is, points, plan }: FigureChange): string {
  const series = (is ?? was) as Series;
  const told = points.map((point) => tellPoint(point, series, plan.settings.symbol)).join('; ');
  const row = `${series.label}: ${told}`;
  if (kind === 'target-weakened') return `is weakened, ${row}`;
  if (kind === 'target-strengthened') return `is strengthened, ${row}`;
  if (kind === 'saving-reprofiled') return `is spread over the years otherwise, ${row}`;
  const renamed = was && is && was.label !== is.label ? ` (before, ${was.label})` : '';
  return renamed === '' ? row : `${series.label}${renamed}: ${told === '' ? 'the same amounts' : told}`;
}

function tellPoint(point: PointChange, series: Series, symbol: string): string {
  const { period, before, after } = point;
  if (!before) return `${period} ${after?.shown} (new)`;
  if (!after) return `${period} none any more (it was ${before.shown})`;
  return `${period} from ${before.shown} to ${after.shown}${byHowMuch(point, series, symbol)}`;
}

function byHowMuch(point: PointChange, series: Series, symbol: string): string {
  const by = differenceOf(point);
  if (point.before?.amount === undefined || point.after?.amount === undefined || by === 0) return '';
  const size = Math.abs(by);
  const shown = series.pence ? formatMoneyShort(size as Pence, symbol) : String(Number(size.toPrecision(12)));
  return ` (${by > 0 ? 'up' : 'down'} ${shown})`;
}
