import { formatPeriod, largest, smallest } from '@goldenthread/model';
import type { FigureSeries } from './series.js';

const BARS = '▁▂▃▄▅▆▇█';

/** The actuals as a line of bars, for editors that show no pictures; undefined where there are fewer than two. */
export function sparkline({ periods, rows }: FigureSeries): string | undefined {
  const figures = rows.find((row) => row.name === 'actual')?.figures ?? [];
  const amounts = figures.flatMap((each) => each?.amount ?? []);
  if (amounts.length < 2) return undefined;
  const [low, high] = [smallest(amounts), largest(amounts)];
  const bar = (amount: number): string => BARS[high === low ? 3 : Math.round(((amount - low) / (high - low)) * 7)] ?? '';
  const [first, last] = [figures.findIndex(Boolean), figures.findLastIndex(Boolean)];
  const between = [periods[first], periods[last]].map((period) => (period ? formatPeriod(period) : ''));
  return `${figures
    .slice(first, last + 1)
    .map((each) => (each ? bar(each.amount) : ' '))
    .join('')} ${between.join(' to ')}`;
}
