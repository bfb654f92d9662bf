import { formatPeriod, type Period } from '@goldenthread/model';
import { APRIL, periodIn } from '../cells/periods.js';
import type { Heading } from './headings.js';

/**
 * Headings with the year that they do not say themselves, where another one says it: `Q1 RAG` is of the year of `Q1 2025/26
 * Actual` beside it; quarters are of the year of the title, or of the only target; a target is of the only year of all quarters
 * and months.
 */
export function withYears(headings: readonly Heading[], titles: readonly string[]): Heading[] {
  const title = yearOfTitle(titles, headings);
  const beside = yearsOfQuarters(headings);
  const ofTargets = onlyYear(headings, ({ series }) => series === 'target');
  const ofParts = onlyYear(headings, ({ period }) => period?.type === 'quarter' || period?.type === 'month');
  return headings.map((heading) => {
    const { quarter, period, series, aside, text } = heading;
    if (period || aside !== undefined) return heading;
    const year = quarter === undefined ? undefined : beside.get(quarter);
    if (year !== undefined) return withYear(heading, { year, isMonth: false });
    if (title !== undefined) return withYear(heading, title);
    if (quarter !== undefined && ofTargets !== undefined) {
      const { quarter: _, ...rest } = heading;
      const found: Period = { type: 'quarter', year: ofTargets, quarter };
      return { ...rest, period: found, guess: `‘${text}’ is read as ${formatPeriod(found)}, the year of the target.` };
    }
    if (quarter === undefined && series === 'target' && ofParts !== undefined) {
      const found: Period = { type: 'year', year: ofParts };
      return {
        ...heading,
        period: found,
        guess: `‘${text}’ is read as that of ${formatPeriod(found)}, the year of all other figures.`,
      };
    }
    return heading;
  });
}

/** The one financial year that headings name, where each that names a period is of a sort; undefined where there is another. */
function onlyYear(headings: readonly Heading[], isOfSort: (heading: Heading) => boolean): number | undefined {
  const named = headings.filter(({ period, aside }) => period !== undefined && aside === undefined);
  if (!named.every(isOfSort)) return undefined;
  const [year, ...others] = new Set(named.flatMap(({ period }) => (period ? yearOf(period) : [])));
  return others.length === 0 ? year : undefined;
}

/** The financial year of a period. */
function yearOf(period: Period): number[] {
  if (period.type === 'year' || period.type === 'quarter') return [period.year];
  return period.type === 'month' ? [period.month < APRIL ? period.year - 1 : period.year] : [];
}

/** The year of each quarter that a heading names with it: `Q1 RAG` is of the year of `Q1 2025/26 Actual` beside it. */
function yearsOfQuarters(headings: readonly Heading[]): ReadonlyMap<number, number> {
  const named = headings.flatMap(({ period }) => (period?.type === 'quarter' ? [period] : []));
  const years = Map.groupBy(named, ({ quarter }) => quarter);
  return new Map(
    [...years].flatMap(([quarter, all]) => {
      const [year, ...others] = new Set(all.map((each) => each.year));
      return year === undefined || others.length > 0 ? [] : [[quarter, year] as const];
    }),
  );
}

/** The year that the titles of a table name, and whether they name only a month of it. */
interface TitleYear {
  readonly year: number;
  readonly isMonth: boolean;
  /** The one quarter that they name: figures of a quarterly report are of it. */
  readonly quarter?: number | undefined;
}

/** The one year that the titles name: that of quarters, and of a target, where no column names a year itself. */
export function yearOfTitle(titles: readonly string[], headings: readonly Heading[]): TitleYear | undefined {
  if (headings.some(({ period }) => period !== undefined)) return undefined;
  const years = titles.flatMap((title): TitleYear[] => {
    const { period } = periodIn(title);
    if (period?.type === 'quarter') return [{ year: period.year, isMonth: false, quarter: period.quarter }];
    if (period?.type === 'year') return [{ year: period.year, isMonth: false }];
    if (period?.type !== 'month') return [];
    return [{ year: period.month < APRIL ? period.year - 1 : period.year, isMonth: true }];
  });
  const [found, ...others] = [...new Map(years.map((each) => [each.year, each])).values()];
  if (others.length > 0 || !found) return undefined;
  const quarters = new Set(years.flatMap((each) => each.quarter ?? []));
  return quarters.size === 1 ? { ...found, quarter: [...quarters][0] } : { year: found.year, isMonth: found.isMonth };
}

function withYear(heading: Heading, { year, isMonth, quarter: ofTitle }: TitleYear): Heading {
  if (heading.aside !== undefined) return heading;
  const { quarter, ...rest } = heading;
  if (quarter !== undefined) return { ...rest, period: { type: 'quarter', year, quarter } };
  if (heading.series === undefined && !heading.budget) return heading;
  // Of what was reported in a month, only budget and forecast are of the whole year.
  if (isMonth && !heading.budget && heading.series !== 'forecast') return heading;
  // A quarterly report states what was reached in its quarter; budgets and forecasts are of the year.
  const isOfQuarter =
    (heading.series === 'actual' || heading.series === 'target') && !/\b(annual|yearly|year)\b/i.test(heading.text);
  const period: Period =
    isOfQuarter && ofTitle !== undefined ? { type: 'quarter', year, quarter: ofTitle } : { type: 'year', year };
  return {
    ...heading,
    period,
    guess: `‘${heading.text}’ is read as that of ${formatPeriod(period)}, the ${period.type} of the title.`,
  };
}
