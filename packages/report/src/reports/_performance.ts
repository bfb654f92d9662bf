import {
  bareFigure,
  betterOf,
  dayInWords,
  type Element,
  isRag,
  isWorse,
  lastDay,
  latestStatus,
  type Period,
  type Plan,
  type Rag,
  type Reading,
  readings,
  type StatusClause,
  samePeriod,
  statusAt,
  targetFor,
  twoFigures,
  updateIn,
  type Verdict,
  verdictOf,
  whyUnavailable,
  withFlag,
  worseBy,
} from '@goldenthread/model';
import { lineAt, none, rag, words } from '../document/cells.js';
import type { Cell } from '../document/document.js';

/** What a piece of work is judged by: its own measures, those of its parts, and those that it is to drive or estimates effects on. */
export const measuresOfWork = (plan: Plan, work: Element): Element[] => [
  ...new Set([
    ...[work, ...work.childrenOf('level', 'benefit', 'output')].flatMap((each) => plan.targets(each, 'measuredBy')),
    ...plan.targets(work, 'direction'),
    ...plan.targets(work, 'impactOf'),
  ]),
];

/** Where a measure stands in a reporting period. */
export interface MeasureStanding {
  readonly measure: Element;
  readonly actual: Reading | undefined;
  /** The figure before it of the same sort of period; where it has no figure, the latest before the period's end. */
  readonly previous: Reading | undefined;
  /** Where it started, as stated. */
  readonly baseline: Reading | undefined;
  readonly target: Reading | undefined;
  readonly verdict: Verdict | undefined;
}

/** Where a measure stands in a period; without one, by its latest figure. A yearly measure is read by its year. */
export function measureStanding(plan: Plan, measure: Element, period: Period | undefined): MeasureStanding {
  const actuals = inOrder(plan, readings(measure, 'actual'));
  const actual = period ? figureIn(plan, actuals, period) : actuals.at(-1);
  const alike = actual ? actuals.filter((each) => each.period.type === actual.period.type) : [];
  const previous = actual ? alike[alike.indexOf(actual) - 1] : period && latestBy(plan, actuals, period);
  const target = actual
    ? targetFor(measure, actual.period)
    : period
      ? targetIn(plan, measure, period)
      : nextTarget(plan, measure);
  const [baseline] = inOrder(plan, readings(measure, 'baseline'));
  return { measure, actual, previous, baseline, target, verdict: actual && verdictOf(plan, measure, actual.period) };
}

/** The same; where nothing was measured in the period itself, by the latest figure up to its end. */
export function standingBy(plan: Plan, measure: Element, period: Period | undefined): MeasureStanding {
  const own = measureStanding(plan, measure, period);
  if (own.actual || !period) return own;
  const latest = latestBy(plan, inOrder(plan, readings(measure, 'actual')), period);
  return latest ? measureStanding(plan, measure, latest.period) : own;
}

/** The latest figure up to the end of a period. */
function latestBy(plan: Plan, actuals: readonly Reading[], period: Period): Reading | undefined {
  const { startMonth } = plan.settings;
  const end = lastDay(period, startMonth);
  return actuals.findLast((each) => lastDay(each.period, startMonth) <= end);
}

/** The figure of exactly this period, or, for a year's last quarter, of the year. */
function figureIn(plan: Plan, actuals: readonly Reading[], period: Period): Reading | undefined {
  const exact = actuals.find((each) => samePeriod(each.period, period));
  if (exact) return exact;
  const { startMonth } = plan.settings;
  return actuals.find((each) => lastDay(each.period, startMonth) === lastDay(period, startMonth));
}

function inOrder(plan: Plan, all: readonly Reading[]): Reading[] {
  const { startMonth } = plan.settings;
  return [...all].sort((a, b) => lastDay(a.period, startMonth) - lastDay(b.period, startMonth));
}

/** The target of a period that has no figure: never that of another, which would be read as its own. */
function targetIn(plan: Plan, measure: Element, period: Period): Reading | undefined {
  return figureIn(plan, inOrder(plan, readings(measure, 'target')), period);
}

/** The first target from the plan's date on; the last one where none is ahead. */
function nextTarget(plan: Plan, measure: Element): Reading | undefined {
  const targets = inOrder(plan, readings(measure, 'target'));
  const { startMonth, asAt } = plan.settings;
  return targets.find((target) => lastDay(target.period, startMonth) >= (asAt ?? 0)) ?? targets.at(-1);
}

/** Why a measure has no target for the period that is shown: it may have one for another. */
export function whyNoTarget(plan: Plan, measure: Element, shown: Period | undefined): string {
  if (measure.has('trendOnly')) return 'monitored for its trend';
  const other = otherTarget(plan, measure, shown);
  if (!other) return twoFigures(measure, 'target') ?? 'no target';
  const { target, isNext } = other;
  return `none for this period; the ${isNext ? 'next' : 'last'} is ${readingWords(measure, target)} for ${dayInWords(target.period)}`;
}

/** The next target after a period; the last one where none is ahead. */
export function otherTarget(
  plan: Plan,
  measure: Element,
  shown: Period | undefined,
): { readonly target: Reading; readonly isNext: boolean } | undefined {
  const { startMonth } = plan.settings;
  const targets = inOrder(plan, readings(measure, 'target'));
  const next = shown && targets.find(({ period }) => lastDay(period, startMonth) > lastDay(shown, startMonth));
  const target = next ?? targets.at(-1);
  return target && { target, isNext: next !== undefined };
}

/** A figure as it is typed, with its unit where the type does not show it. */
export function readingCell(measure: Element, reading: Reading | undefined, why: string): Cell {
  if (!reading) return none(why);
  const [text, lines] = [readingWords(measure, reading), [lineAt(measure, reading.point.at)]];
  // A spreadsheet would count with an amount, and an inexact figure has none.
  return reading.range ? words(text) : { type: 'figure', amount: reading.amount, text, lines };
}

export function readingWords(measure: Element, reading: Reading): string {
  const typed = bareFigure(reading);
  const unit = measure.one('unit');
  return withFlag(unit?.unit === 'percent' && !typed.includes('%') ? `${typed}%` : typed, reading.point.value.flag);
}

/** Why no earlier figure of the same sort of period is shown; a baseline is named, for want of one. */
export function whyNoPrevious({ measure, baseline }: MeasureStanding): string {
  if (!baseline) return 'no earlier figure';
  return `no earlier figure; the baseline is ${readingWords(measure, baseline)} for ${dayInWords(baseline.period)}`;
}

/** Which way a figure goes against the one before it, or against the baseline where it is the first. */
export function travelWords(standing: MeasureStanding): string {
  const { measure, actual, baseline } = standing;
  if (!actual) return '';
  const previous = standing.previous ?? baseline;
  if (!previous) return 'first figure';
  const better = betterOf(measure);
  if (actual.range || previous.range) {
    const away =
      better && (isWorse(better, actual, previous) ? 'worse' : isWorse(better, previous, actual) ? 'better' : undefined);
    return away ?? 'not exact enough to tell';
  }
  const change = actual.amount - previous.amount;
  const since = standing.previous ? '' : ' from the baseline';
  const size = Math.abs(change).toLocaleString('en-GB', { maximumFractionDigits: 2 });
  if (size === '0') return `no change${since}`;
  const points = measure.one('unit')?.unit === 'percent' ? ' points' : '';
  const worse = better ? worseBy(better, actual.amount, previous.amount) : 0;
  const meaning = !better ? '' : worse > 0 ? ', worse' : ', better';
  return `${change > 0 ? 'up' : 'down'} ${size}${points}${since}${meaning}`;
}

/** Whether a measure can have a figure for a period: one that is reported yearly has one with the year's last quarter. */
export function isReportedIn(measure: Element, period: Period): boolean {
  return measure.one('reported')?.frequency !== 'yearly' || period.type !== 'quarter' || period.quarter === 4;
}

/** Why a measure has no figure of a period, as far as the plan says; without a period, why it has none at all. */
export function whyNoFigure(plan: Plan, measure: Element, period: Period | undefined): string {
  const { asAt, startMonth } = plan.settings;
  if (!period) return whyUnavailable(measure, 'actual', () => true) ?? 'no figure yet';
  const end = lastDay(period, startMonth);
  const stated = whyUnavailable(measure, 'actual', (each) => lastDay(each, startMonth) === end);
  if (stated !== undefined) return stated;
  if (asAt !== undefined && end > asAt) return 'not due yet';
  if (!isReportedIn(measure, period)) return 'reported once a year';
  return twoFigures(measure, 'actual', period) ?? `no figure for ${dayInWords(period)}`;
}

/** The colour that work has at the plan's date, as stated. */
export function statedRag(plan: Plan, work: Element): Rag | undefined {
  const state = statusAt(plan, work)?.state;
  return state && isRag(state) ? state : undefined;
}

/** The order of what needs attention. What is only known to be short of its target may be as bad as red. */
export const WORST_FIRST: Readonly<Record<Verdict, number>> = { red: 0, 'off target': 0.7, amber: 1, green: 2 };

/** How a figure stands against its target: a colour, or in words where there is none. */
export const verdictCell = (verdict: Verdict | undefined, why: string): Cell =>
  verdict === 'off target' ? words(verdict) : rag(verdict, why);

/** The same; where nothing was said of the period itself, the latest status up to its end. One without a period is today's. */
export function statusBy(plan: Plan, work: Element, period: Period | undefined): StatusClause | undefined {
  const own = statusIn(plan, work, period);
  if (own || !period) return own;
  const { startMonth } = plan.settings;
  const end = lastDay(period, startMonth);
  return latestStatus(
    plan,
    work.all('status').filter(({ period: of }) => !of?.period || lastDay(of.period, startMonth) <= end),
  );
}

/** The update of a period, or, without one, what holds at the plan's date. */
export function statusIn(plan: Plan, work: Element, period: Period | undefined): StatusClause | undefined {
  return period ? updateIn(plan, work, period) : statusAt(plan, work);
}
