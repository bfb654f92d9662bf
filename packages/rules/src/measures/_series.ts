import { type Element, lastDay, type Part, type Period, type Reading, type ReadingType, readings } from '@goldenthread/model';

/** A period of a length that repeats: a year, a quarter or a month. */
export type RegularPeriod = Extract<Period, { type: 'year' | 'quarter' | 'month' }>;

const isRegular = (reading: Reading): reading is RegularReading => ['year', 'quarter', 'month'].includes(reading.period.type);

/** A figure of a whole year, quarter or month. */
export type RegularReading = Reading & { readonly period: RegularPeriod };

/** The figures of a row type by the length of their periods, each in the order of time. */
export function seriesOf(measure: Element, type: ReadingType): RegularReading[][] {
  const regular = readings(measure, type).filter(isRegular);
  return [...Map.groupBy(regular, ({ period }) => period.type).values()].map((series) =>
    series.sort((a, b) => periodIndex(a.period) - periodIndex(b.period)),
  );
}

/** How many periods of its length lie before a period: neighbours differ by one. */
export function periodIndex(period: RegularPeriod): number {
  if (period.type === 'year') return period.year;
  return period.type === 'quarter' ? period.year * 4 + period.quarter - 1 : period.year * 12 + period.month - 1;
}

/** The period of a length at a place. */
export function periodAt(type: RegularPeriod['type'], place: number): RegularPeriod {
  if (type === 'year') return { type, year: place };
  const [year, within] = type === 'quarter' ? [Math.floor(place / 4), place % 4] : [Math.floor(place / 12), place % 12];
  return type === 'quarter' ? { type, year, quarter: within + 1 } : { type, year, month: within + 1 };
}

/** Figures in the order in which their periods end: the very same ones where they stand so already, as most do. */
export function byEnd(part: Part, figures: readonly Reading[]): readonly Reading[] {
  const isLater = (figure: Reading, index: number): boolean =>
    index === 0 || endOf(part, figure.period) >= endOf(part, (figures[index - 1] as Reading).period);
  if (figures.every(isLater)) return figures;
  return figures.toSorted((a, b) => endOf(part, a.period) - endOf(part, b.period));
}

/** The last day of a period. */
export function endOf(part: Part, period: Period): number {
  return lastDay(period, part.settings.startMonth);
}

/** Whether a status says how a measure stands in a period, or in one that holds it. */
export function hasStatusFor(part: Part, measure: Element, period: Period): boolean {
  return measure
    .all('status')
    .some((status) => status.period?.period && endOf(part, status.period.period) === endOf(part, period));
}
