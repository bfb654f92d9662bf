import {
  amountOf,
  dayInWords,
  type Element,
  figureText,
  type Period,
  type Plan,
  partOfRow,
  type Reading,
  readings,
  samePeriod,
} from '@goldenthread/model';
import { defineRule, type Reporter } from '../engine/rule.js';
import { calledAtStart } from '../engine/words/words.js';

/** The rows that are compared: what was reached, and what is to be. */
const ROWS = ['actual', 'target'] as const;

type RowName = (typeof ROWS)[number];

/** A figure as typed, and what it comes to. */
type Typed = Pick<Reading, 'amount' | 'point'>;

export const measureDoesNotAddUp = defineRule({
  name: 'measure-does-not-add-up',
  group: 'measures',
  audiences: ['performance'],
  severity: 'error',
  draftSeverity: 'warning',
  since: '0.1.0',
  check(plan, report) {
    for (const measure of plan.having('addsUp')) {
      const parts = plan.targets(measure, 'addsUp').filter((part) => part !== measure);
      if (parts.length === 0 || parts.length !== measure.one('addsUp')?.measures.length) continue;
      const inPeriod = (row: RowName, period: Period): (Typed | undefined)[] =>
        parts.map((part) => readings(part, row).find((reading) => samePeriod(reading.period, period)));
      reportFirst(plan, measure, inPeriod, sumOf, 'its parts come to', report);
    }
    for (const measure of plan.having('gapBetween')) {
      const gap = measure.one('gapBetween');
      if (!gap) continue;
      const ends = [gap.first.name, gap.second.name];
      const inPeriod = (row: RowName, period: Period): (Typed | undefined)[] =>
        ends.map((name) => figureOfPart(measure, row, name, period));
      reportFirst(plan, measure, inPeriod, gapOf, `the gap between ${ends.join(' and ')} is`, report);
    }
  },
});

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);
const gapOf = ([first = 0, second = 0]: readonly number[]): number => Math.abs(first - second);

/** Reports the first figure of a row that is not what its parts make it. */
function reportFirst(
  plan: Plan,
  measure: Element,
  inPeriod: (row: RowName, period: Period) => readonly (Typed | undefined)[],
  worked: (amounts: readonly number[]) => number,
  is: string,
  report: Reporter,
): void {
  for (const row of ROWS) {
    for (const whole of readings(measure, row)) {
      const parts = inPeriod(row, whole.period).filter((part) => part !== undefined);
      if (parts.length < inPeriod(row, whole.period).length) continue;
      if ([whole, ...parts].some(({ point }) => point.value.inexact !== undefined)) continue;
      const expected = worked(parts.map(({ amount }) => amount));
      if (Math.abs(expected - whole.amount) <= roomOf(measure, [whole, ...parts])) continue;
      report({
        element: measure,
        at: whole.point.at,
        message: `${calledAtStart(plan, measure)} is ${figureText(whole)} for ${dayInWords(whole.period)}, but ${is} ${inUnit(plan, measure, expected, parts, worked === gapOf)}. Correct one of the figures.`,
      });
      break;
    }
  }
}

/** What the parts come to, with their unit. Between two percentages lie percentage points. */
function inUnit(plan: Plan, measure: Element, amount: number, parts: readonly Typed[], isGap: boolean): string {
  const shown = amount.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  const unit = measure.one('unit');
  if (parts.some(({ point }) => point.value.type === 'percent')) return isGap ? `${shown} percentage points` : `${shown}%`;
  if (parts.some(({ point }) => point.value.type === 'money')) return `${plan.settings.symbol}${shown}`;
  return unit?.words ? `${shown} ${unit.words.text}` : unit?.unit === 'days' ? `${shown} days` : shown;
}

/** Units whose figures are rounded even where they are whole numbers. */
const ROUNDED = new Set(['percent', 'rate', 'score']);

/** How far figures may be apart by rounding alone: half of the last place of each. Counts in whole numbers are exact. */
function roomOf(measure: Element, figures: readonly Typed[]): number {
  const places = figures.map(({ point }) => (/\.(\d+)/.exec(point.value.text)?.[1] ?? '').length);
  const isExact = places.every((each) => each === 0) && !ROUNDED.has(measure.one('unit')?.unit ?? '');
  const dust = 1e-9;
  return isExact ? dust : places.reduce((room, each) => room + 10 ** -each / 2, dust);
}

/** The figure of a part of a split measure in a period. */
function figureOfPart(measure: Element, row: RowName, name: string, period: Period): Typed | undefined {
  for (const each of measure.rows) {
    if (each.clause.type !== row || partOfRow(each.clause)?.name !== name) continue;
    const point = each.points.find((found) => !found.disputed && samePeriod(found.period, period));
    const amount = point && amountOf(point.value);
    if (point && amount !== undefined) return { amount, point };
  }
  return undefined;
}
