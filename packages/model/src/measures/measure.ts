import type { Element } from '../plan/element.js';
import type { Part } from '../plan/part.js';
import { amountOf, type Reading, type ReadingType } from '../plan/readings.js';
import { formatPeriod, type Period, samePeriod } from '../values/period.js';
import { roomOf, type Tolerance, widthOf } from '../values/tolerance.js';

/** The colour of a measure against its target. */
export type Rag = 'green' | 'amber' | 'red';

/**
 * How a figure stands against its target: a colour by the plan's own rule; or, where no rule says how far amber goes, only
 * that it is short of it.
 */
export type Verdict = Rag | 'off target';

/** Which way is better: up, down, inside a range, near a value. */
export type Better =
  | { readonly type: 'higher' | 'lower' }
  | { readonly type: 'between'; readonly low: number; readonly high: number }
  | { readonly type: 'near'; readonly near: number };

/** What a measure says is better; undefined where it does not. */
export function betterOf(measure: Element): Better | undefined {
  const clause = measure.one('better');
  if (!clause) return undefined;
  if (clause.direction) return { type: clause.direction };
  const [low, high, near] = [clause.low, clause.high, clause.near].map((value) => value && amountOf(value));
  if (low !== undefined && high !== undefined) return { type: 'between', low, high };
  return near === undefined ? undefined : { type: 'near', near };
}

/** The figures of a measure's rows of a type, in the order they stand. `+10% on baseline` is worked out. */
export function readings(measure: Element, type: ReadingType): readonly Reading[] {
  return measure.readings(type);
}

/** Whether a number is larger than another by more than a rounding error. */
function moreThan(a: number, b: number): boolean {
  return a - b > 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** How much worse an amount is than another, in the measure's unit; zero or less when it is not. */
export function worseBy(better: Better, amount: number, than: number): number {
  const difference = missOf(better, amount) - missOf(better, than);
  return better.type === 'higher' ? -difference : difference;
}

function missOf(better: Better, value: number): number {
  if (better.type === 'between') return Math.max(better.low - value, value - better.high, 0);
  return better.type === 'near' ? Math.abs(value - better.near) : value;
}

/** An amount in a measure's unit, or a figure of the measure, which may be inexact. */
export type Comparable = number | Pick<Reading, 'amount' | 'range'>;

const lowOf = (figure: Comparable): number => (typeof figure === 'number' ? figure : (figure.range?.low ?? figure.amount));

const highOf = (figure: Comparable): number => (typeof figure === 'number' ? figure : (figure.range?.high ?? figure.amount));

const isExact = (figure: Comparable): boolean => lowOf(figure) === highOf(figure);

/** Whether a figure is worse than another: of inexact ones, whatever they stand for. */
export function isWorse(better: Better, figure: Comparable, than: Comparable): boolean {
  if (better.type === 'higher') return moreThan(worseBy(better, highOf(figure), lowOf(than)), 0);
  if (better.type === 'lower') return moreThan(worseBy(better, lowOf(figure), highOf(than)), 0);
  return isExact(figure) && isExact(than) && moreThan(worseBy(better, lowOf(figure), lowOf(than)), 0);
}

/**
 * How an actual stands against its target. Green: as good as the target, or no worse than what is still green. Amber: no
 * worse than what is still amber. Both are inclusive. Red: worse than that; only `off target`, where nothing says how far
 * amber goes.
 */
export function rag(better: Better, actual: number, target: number, { green, amber }: Tolerance): Verdict {
  const short = worseBy(better, actual, target);
  if (!moreThan(short, widthOf(green, target))) return 'green';
  if (!amber) return 'off target';
  return moreThan(short, widthOf(amber, target)) ? 'red' : 'amber';
}

/**
 * How a figure of a measure stands against a target; undefined where an inexact one may stand for what is better and for what is
 * worse: `fewer than 5` is no answer to a target of 3.
 */
function verdictOn(better: Better, actual: Reading, target: Reading, tolerance: Tolerance): Verdict | undefined {
  const asked = target.range?.low ?? target.amount;
  const [low, high] = [lowOf(actual), highOf(actual)];
  const verdict = rag(better, low, asked, tolerance);
  if (low === high) return verdict;
  const isOneWay = better.type === 'higher' || better.type === 'lower';
  // Between two figures that are both too far off, one may be right.
  return rag(better, high, asked, tolerance) === verdict && (isOneWay || verdict === 'green') ? verdict : undefined;
}

/** The tolerance of a measure: its own `amber within` and `green within`, else the plan's. */
export function toleranceOf(plan: Part, measure: Element): Tolerance {
  return {
    green: roomOf(measure.one('greenWithin')) ?? plan.settings.greenWithin,
    amber: roomOf(measure.one('amberWithin')) ?? plan.settings.amberWithin,
  };
}

/** The target that an actual of a period is compared with: the same period's; a cumulative Q4 with the year's. */
export function targetFor(measure: Element, period: Period): Reading | undefined {
  const targets = readings(measure, 'target');
  const same = targets.find((target) => samePeriod(target.period, period));
  if (same || period.type !== 'quarter' || period.quarter !== 4 || !measure.one('reported')?.cumulative) return same;
  return targets.find((target) => target.period.type === 'year' && target.period.year === period.year);
}

/** How a measure stands in a period; undefined where anything is missing for it. */
export function verdictOf(plan: Part, measure: Element, period: Period): Verdict | undefined {
  const better = betterOf(measure);
  const actual = readings(measure, 'actual').find((reading) => formatPeriod(reading.period) === formatPeriod(period));
  const target = actual && targetFor(measure, period);
  if (!better || !actual || !target) return undefined;
  return verdictOn(better, actual, target, toleranceOf(plan, measure));
}

/** The colour of a measure in a period by the plan's own rule; undefined where the plan gives it none. */
export function ragOf(plan: Part, measure: Element, period: Period): Rag | undefined {
  const verdict = verdictOf(plan, measure, period);
  return verdict === 'off target' ? undefined : verdict;
}
