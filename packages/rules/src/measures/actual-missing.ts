import {
  dayInWords,
  type Element,
  firstDay,
  formatPeriod,
  isOver,
  isUnavailable,
  largest,
  lastClosedYear,
  type Part,
  type Reading,
  readings,
  returnBy,
  yearOfPeriod,
} from '@goldenthread/model';
import { type Cause, defineRule, type Reporter } from '../engine/rule.js';
import { isPast } from '../engine/words/time.js';
import { calledAtStart, list } from '../engine/words/words.js';
import { byEnd, endOf, hasStatusFor, type RegularPeriod, seriesOf } from './_series.js';

/** What measures whose figures are due for the same periods have in common. */
const unreported = (periods: string): Cause => ({
  key: periods,
  say: (those) =>
    `${those} have targets for ${periods} but no actual, so readers cannot tell whether they were met. Add the figures, or say why there are none yet.`,
});

/** What measures that say nothing of the same closed years have in common. */
const silentIn = (periods: string, has: string): Cause => ({
  key: `silent in ${periods}`,
  say: (those) =>
    `${those} have neither an actual nor a status for ${periods}, which ${has} ended, so readers cannot tell how they stand. Add the figures, or say why there are none.`,
});

export const actualMissing = defineRule({
  name: 'actual-missing',
  group: 'measures',
  audiences: ['performance', 'scrutiny'],
  scope: 'file',
  severity: 'warning',
  since: '0.1.0',
  absence: true,
  check(part, report) {
    const { asAt } = part.settings;
    if (asAt === undefined) return;
    for (const measure of part.of('measure')) {
      const owed = owedBy(part, measure, asAt);
      const [first] = owed;
      if (isOver(part, measure) || isExplained(part, measure)) continue;
      if (!first) {
        reportSilence(part, measure, report);
        continue;
      }
      const periods = list(owed.map(({ period }) => dayInWords(period)));
      report({
        element: measure,
        at: first.point.at,
        ...severityFor(measure),
        cause: unreported(periods),
        message: `${calledAtStart(part, measure)} has a target for ${periods} but no actual, so readers cannot tell whether it was met. Add the figure, or a status that says why there is none yet.`,
      });
    }
  },
});

/** A plan that reports no figure of a measure yet may report them elsewhere. */
function severityFor(measure: Element): { severity?: 'hint' } {
  return readings(measure, 'actual').length === 0 ? { severity: 'hint' } : {};
}

/** Years that closed with no figure, no status and no target either: nothing at all is said of them. */
function reportSilence(part: Part, measure: Element, report: Reporter): void {
  const years = silentYears(part, measure);
  if (years.length === 0) return;
  const [periods, has] = [list(years.map(formatPeriod)), years.length === 1 ? 'has' : 'have'];
  report({
    element: measure,
    at: measure.one('reported')?.at ?? measure.nameAt,
    ...severityFor(measure),
    cause: silentIn(periods, has),
    message: `${calledAtStart(part, measure)} has neither an actual nor a status for ${periods}, which ${has} ended, so readers cannot tell how it stands. Add the figure, or say why there is none.`,
  });
}

/** The years of the plan since a measure's last figure by which another was due: closed, with the time to return figures over. */
function silentYears(part: Part, measure: Element): RegularPeriod[] {
  const { asAt, startMonth, years } = part.settings;
  if (asAt === undefined || !measure.has('reported')) return [];
  // Figures of calendar years are due when that year is counted, which the council's year says nothing of.
  if (readings(measure, 'actual').some(({ period }) => period.type === 'calendar')) return [];
  const known = [...readings(measure, 'actual'), ...readings(measure, 'baseline')].map(({ period }) =>
    yearOfPeriod(period, startMonth),
  );
  const reported = largest([(years[0] ?? 0) - 1, ...known]);
  const silent: RegularPeriod[] = [];
  const step = yearsBetween(measure);
  for (let year = reported + step; year <= lastClosedYear(asAt, startMonth).year; year += step) {
    const period = { type: 'year', year } as const;
    if (!years.includes(year) || returnBy(period, startMonth) > asAt) continue;
    if (!hasStatusWithin(part, measure, period) && !isUnavailable(measure, 'actual', period)) silent.push(period);
  }
  return silent;
}

/** How many years lie between two figures of a measure, as of a survey every second year; one where they come at no regular step. */
function yearsBetween(measure: Element): number {
  if (readings(measure, 'actual').length < 2) return 1;
  const years = (seriesOf(measure, 'actual').find(([first]) => first?.period.type === 'year') ?? []).map(
    ({ period }) => period.year,
  );
  const steps = years.slice(1).map((year, index) => year - (years[index] as number));
  const [step = 1] = steps;
  return steps.every((each) => each === step) ? Math.max(1, step) : 1;
}

/** Whether a status says how a measure stands in a year or in a part of it. */
function hasStatusWithin(part: Part, measure: Element, year: RegularPeriod): boolean {
  const { startMonth } = part.settings;
  return measure.all('status').some(({ period }) => {
    if (!period?.period) return false;
    const end = endOf(part, period.period);
    return end >= firstDay(year, startMonth) && end <= endOf(part, year);
  });
}

/** The targets of closed periods for which nothing was reported, then or later. */
function owedBy(part: Part, measure: Element, asAt: number): readonly Reading[] {
  const reported = largest([0, ...readings(measure, 'actual').map(({ period }) => endOf(part, period))]);
  const targets = readings(measure, 'target').filter(({ period }) => {
    const end = endOf(part, period);
    return end < asAt && end > reported && !hasStatusFor(part, measure, period) && !isUnavailable(measure, 'actual', period);
  });
  return byEnd(part, targets);
}

/** Whether a status without a period, or a `no baseline` that still counts, says how a measure stands today. */
function isExplained(part: Part, measure: Element): boolean {
  const collecting = measure.one('noBaseline');
  if (collecting && !isPast(part, collecting.until)) return true;
  return measure.all('status').some(({ period }) => !period);
}
