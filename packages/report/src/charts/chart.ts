import {
  betterOf,
  dayInWords,
  type Element,
  figureText,
  formatPeriod,
  largest,
  lastDay,
  type Period,
  type Plan,
  type Reading,
  roomInWords,
  smallest,
  toleranceOf,
  type Verdict,
  widthOf,
} from '@goldenthread/model';
import { type FigureSeries, figureSeries, type ReadingName, type SeriesRow } from './series.js';

/** A figure on a chart. `at` is where its period ends, from 0 at the left to 1 at the right. */
export interface ChartPoint {
  readonly at: number;
  readonly amount: number;
  /** The figure as people read it: `87.9%`. */
  readonly text: string;
  readonly period: string;
  /** How an actual stands against its target. */
  readonly verdict?: Verdict;
}

/** Where figures are amber: for each target, from one amount to another. */
export interface ToleranceBand {
  /** What it says beside the chart: `Amber: within 5%`. */
  readonly label: string;
  readonly edges: readonly { readonly at: number; readonly low: number; readonly high: number }[];
}

/** A chart of one measure over one sort of period. It shows nothing that the table beside it does not say. */
export interface Chart {
  readonly type: 'chart';
  /** What it shows: `Visits to the town centres, by quarter`. */
  readonly title: string;
  /** The whole chart in words, for those who cannot see it. */
  readonly label: string;
  /** The periods along the bottom. */
  readonly periods: readonly { readonly at: number; readonly name: string }[];
  /** Each row of figures, baseline first. */
  readonly lines: readonly { readonly name: ReadingName; readonly label: string; readonly points: readonly ChartPoint[] }[];
  readonly band?: ToleranceBand;
  /** What stands before and after the figures of the axis: `£`, `%`. */
  readonly unit: { readonly before: string; readonly after: string };
}

const SORTS: Readonly<Record<Period['type'], string>> = {
  year: 'by year',
  quarter: 'by quarter',
  month: 'by month',
  date: 'by date',
  calendar: 'by calendar year',
  pooled: 'over several years',
};

/** The charts of a measure: its years and its quarters apart. None where there are not two figures to compare. */
export function measureCharts(plan: Plan, measure: Element, called: string): Chart[] {
  return figureSeries(plan, measure).flatMap((series) => chartOf(plan, measure, called, series) ?? []);
}

/** The chart of one series; undefined where all its figures are for one day. */
export function chartOf(plan: Plan, measure: Element, called: string, series: FigureSeries): Chart | undefined {
  const { periods, rows, verdicts } = series;
  const days = periods.map((period) => dayNumber(lastDay(period, plan.settings.startMonth)));
  const [first, last] = [smallest(days), largest(days)];
  if (first === last) return undefined;
  const at = days.map((day) => (day - first) / (last - first));
  const title = `${called}, ${SORTS[periods[0]?.type ?? 'year']}`;
  const unit = unitOf(plan, measure);
  const line = ({ name, label, figures }: SeriesRow): Chart['lines'][number] => ({
    name,
    label,
    points: figures.flatMap((reading, index): ChartPoint[] => {
      const verdict = name === 'actual' ? verdicts[index] : undefined;
      const point = { amount: reading?.amount ?? 0, at: at[index] ?? 0, period: axisName(periods[index] as Period) };
      return reading ? [{ ...point, text: withUnit(measure, reading), ...(verdict ? { verdict } : {}) }] : [];
    }),
  });
  const band = bandOf(plan, measure, rows, at);
  const lines = rows.map(line);
  const said = new Map(periods.map((period) => [axisName(period), dayInWords(period)]));
  return {
    type: 'chart',
    title,
    label: `${title}. ${lines.map((each) => lineInWords(each, said)).join('. ')}.`,
    periods: periods.map((period, index) => ({ at: at[index] ?? 0, name: axisName(period) })),
    lines,
    ...(band ? { band } : {}),
    unit,
  };
}

/** A period below the axis, where there is little room: `Sep 2026`. */
const axisName = (period: Period): string =>
  period.type === 'month' ? dayInWords(period).replace(/^(\p{L}{3})\p{L}*/u, '$1') : formatPeriod(period);

function lineInWords({ label, points }: Chart['lines'][number], said: ReadonlyMap<string, string>): string {
  return `${label}: ${points.map(({ text, period, verdict }) => `${text} in ${said.get(period) ?? period}${verdict ? `, ${verdict}` : ''}`).join('; ')}`;
}

function bandOf(plan: Plan, measure: Element, rows: readonly SeriesRow[], at: readonly number[]): ToleranceBand | undefined {
  const better = betterOf(measure);
  const targets = rows.find(({ name }) => name === 'target');
  const { amber } = toleranceOf(plan, measure);
  if (!better || !targets || !amber || widthOf(amber, 1) === 0) return undefined;
  const edges = targets.figures.flatMap((target, index) => {
    if (!target) return [];
    const room = widthOf(amber, target.amount);
    const low = better.type === 'lower' ? target.amount : target.amount - room;
    const high = better.type === 'higher' ? target.amount : target.amount + room;
    return [{ at: at[index] ?? 0, low, high }];
  });
  return { label: `Amber: within ${roomInWords(amber)} of target`, edges };
}

function unitOf(plan: Plan, measure: Element): Chart['unit'] {
  const unit = measure.one('unit')?.unit;
  return { before: unit === 'money' ? plan.settings.symbol : '', after: unit === 'percent' ? '%' : '' };
}

function withUnit(measure: Element, reading: Reading): string {
  const text = figureText(reading);
  return measure.one('unit')?.unit === 'percent' && !text.includes('%') ? `${text}%` : text;
}

/** A day of the calendar (YYYYMMDD) as a number that grows evenly enough for a chart. */
export function dayNumber(day: number): number {
  return Math.floor(day / 10000) * 372 + (Math.floor(day / 100) % 100) * 31 + (day % 100);
}
