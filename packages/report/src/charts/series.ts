import {
  dayInWords,
  type Element,
  formatPeriod,
  largest,
  lastDay,
  type Period,
  type Plan,
  partOfRow,
  READINGS,
  type Reading,
  readings,
  smallest,
  type Verdict,
  verdictOf,
} from '@goldenthread/model';

export type ReadingName = (typeof READINGS)[number];

/** The most periods that are shown, the latest: a chart is read at a glance. */
const MAX_PERIODS = 8;

/** A row of a measure: a figure, or a gap, for each period. */
export interface SeriesRow {
  readonly name: ReadingName;
  /** The row's name as people read it: `Actual`. */
  readonly label: string;
  readonly figures: readonly (Reading | undefined)[];
}

/** The figures of a measure for one sort of period: its years, or its quarters. */
export interface FigureSeries {
  readonly periods: readonly Period[];
  /** Each row that has figures. */
  readonly rows: readonly SeriesRow[];
  /** How each period's actual stands against its target. */
  readonly verdicts: readonly (Verdict | undefined)[];
}

/**
 * The figures of a measure by year, by quarter and so on: a year's figure and its quarters' do not share a line. First come
 * those that hold the latest actual. A single figure makes no series.
 */
export function figureSeries(plan: Plan, measure: Element): FigureSeries[] {
  const all = READINGS.flatMap((name) => readings(measure, name).map((reading) => ({ name, reading })));
  const end = ({ period }: { readonly period: Period }): number => lastDay(period, plan.settings.startMonth);
  const unavailable = measure.rows
    .filter(({ clause }) => clause.type === 'actual' && partOfRow(clause) === undefined)
    .flatMap((row) => row.unavailable);
  const latest = (figures: typeof all): number =>
    largest(figures.map(({ name, reading }) => (name === 'actual' ? end(reading) : 0)));
  return [...Map.groupBy(all, ({ reading }) => reading.period.type).values()]
    .filter((figures) => figures.length > 1)
    .sort((a, b) => latest(b) - latest(a))
    .map((figures) => {
      // A period whose figure is stated to be unavailable has its place too, so that the table says why.
      const missing = unavailable.filter(({ period }) => period.type === figures[0]?.reading.period.type);
      const periods = inOrder([...figures.map(({ reading }) => reading), ...missing].sort((a, b) => end(a) - end(b)));
      return { periods, rows: rowsOf(figures, periods), verdicts: periods.map((period) => verdictOf(plan, measure, period)) };
    });
}

function inOrder(figures: readonly { readonly period: Period }[]): Period[] {
  return [...new Map(figures.map(({ period }) => [formatPeriod(period), period])).values()].slice(-MAX_PERIODS);
}

function rowsOf(figures: readonly { name: ReadingName; reading: Reading }[], periods: readonly Period[]): SeriesRow[] {
  const byPlace = new Map(figures.map(({ name, reading }) => [`${name} ${formatPeriod(reading.period)}`, reading]));
  return READINGS.flatMap((name) => {
    const found = periods.map((period) => byPlace.get(`${name} ${formatPeriod(period)}`));
    return found.some(Boolean) ? [{ name, label: name.replace(/^./, (letter) => letter.toUpperCase()), figures: found }] : [];
  });
}

const BARS = '▁▂▃▄▅▆▇█';

/** The actuals as a line of bars, for editors that show no pictures; undefined where there are fewer than two. */
export function sparkline({ periods, rows }: FigureSeries): string | undefined {
  const figures = rows.find((row) => row.name === 'actual')?.figures ?? [];
  const amounts = figures.flatMap((each) => each?.amount ?? []);
  if (amounts.length < 2) return undefined;
  const [low, high] = [smallest(amounts), largest(amounts)];
  const bar = (amount: number): string => BARS[high === low ? 3 : Math.round(((amount - low) / (high - low)) * 7)] ?? '';
  const [first, last] = [figures.findIndex(Boolean), figures.findLastIndex(Boolean)];
  const between = [periods[first], periods[last]].map((period) => (period ? dayInWords(period) : ''));
  return `${figures
    .slice(first, last + 1)
    .map((each) => (each ? bar(each.amount) : ' '))
    .join('')} ${between.join(' to ')}`;
}
