import {
  type Element,
  formatPeriod,
  lastDay,
  type Period,
  type Plan,
  type Rag,
  type Reading,
  ragOf,
  readings,
} from '@goldenthread/model';

/** The rows of a measure, as a card calls them. */
const ROWS = { baseline: 'Baseline', target: 'Target', actual: 'Actual', forecast: 'Forecast' } as const;

type RowName = keyof typeof ROWS;
const NAMES = Object.keys(ROWS) as RowName[];

/** The most periods that are shown, the latest: a card is read at a glance. */
const MOST_PERIODS = 8;

/** The figures of a measure, period by period. */
export interface Series {
  readonly periods: readonly Period[];
  /** Each row that has figures: a figure or a gap for each period. */
  readonly rows: readonly {
    readonly name: RowName;
    readonly label: string;
    readonly figures: readonly (Reading | undefined)[];
  }[];
  /** The colour of each period's actual against its target. */
  readonly rags: readonly (Rag | undefined)[];
}

/** The figures of a measure by period; undefined where there are fewer than two. */
export function seriesOf(plan: Plan, measure: Element): Series | undefined {
  const all = NAMES.map((name) => ({ name, readings: readings(measure, name) }));
  if (all.reduce((sum, each) => sum + each.readings.length, 0) < 2) return undefined;
  const byText = new Map(all.flatMap((row) => row.readings.map(({ period }) => [formatPeriod(period), period] as const)));
  const end = (period: Period): number => lastDay(period, plan.settings.startMonth);
  const periods = [...byText.values()].sort((a, b) => end(a) - end(b)).slice(-MOST_PERIODS);
  const rows = all.flatMap(({ name, readings: found }) => {
    const figures = periods.map((period) => found.findLast((each) => formatPeriod(each.period) === formatPeriod(period)));
    return figures.some(Boolean) ? [{ name, label: ROWS[name], figures }] : [];
  });
  return { periods, rows, rags: periods.map((period) => ragOf(plan, measure, period)) };
}

/** A figure as it is typed; a change on the baseline as what it comes to. */
export function figureText({ point, amount }: Reading): string {
  return point.onBaseline ? amount.toLocaleString('en-GB', { maximumFractionDigits: 2 }) : point.value.text;
}
