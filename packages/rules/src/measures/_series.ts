import { type Element, lastDay, type Part, type Period, type Reading, type ReadingType, readings } from '@goldenthread/model';

/** A period of a length that repeats: a year, a quarter, a month, a calendar year, or several years together. */
export type RegularPeriod = Exclude<Period, { type: 'date' }>;

const isRegular = (reading: Reading): reading is RegularReading => reading.period.type !== 'date';

/** A figure of a period that repeats. */
export type RegularReading = Reading & { readonly period: RegularPeriod };

/** The figures of a row type by the length of their periods, each in the order of time. */
export function seriesOf(measure: Element, type: ReadingType): RegularReading[][] {
  const all = readings(measure, type);
  if (all.length === 0) return [];
  const regular = all.filter(isRegular);
  return [...Map.groupBy(regular, ({ period }) => lengthOf(period)).values()].map((series) =>
    series.sort((a, b) => periodIndex(a.period) - periodIndex(b.period)),
  );
}

/** What periods of one length have in common. */
function lengthOf(period: RegularPeriod): string {
  return 'end' in period ? `${period.type} ${period.end - period.year}` : period.type;
}

/** How many periods of its length lie before a period: neighbours differ by one. */
export function periodIndex(period: RegularPeriod): number {
  if (period.type === 'year' || 'end' in period) return period.year;
  return period.type === 'quarter' ? period.year * 4 + period.quarter - 1 : period.year * 12 + period.month - 1;
}

/** The period at a place, of the length of another. */
export function periodAt(like: RegularPeriod, place: number): RegularPeriod {
  const { type } = like;
  if (type === 'year') return { type, year: place };
  if (type === 'calendar' || type === 'pooled') return { type, year: place, end: place + like.end - like.year };
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
