import type { ValueFact } from '../facts/common.js';
import { FIGURE_FLAGS, type FigureFlag, withFlag } from '../values/flags.js';
import { askedFor, type Range, rangeOf } from '../values/inexact.js';
import { type Period, samePeriod } from '../values/period.js';
import type { Element } from './element.js';
import { type Point, partOfRow } from './rows.js';

/** The number of a value: pounds for money, so that rows of one unit compare. Undefined for an empty cell. */
export function amountOf(value: ValueFact): number | undefined {
  if (value.type === 'money') return value.pence === undefined ? undefined : value.pence / 100;
  return value.type === 'empty' ? undefined : value.value;
}

/** A figure of a measure with its period, in the measure's own unit. */
export interface Reading {
  readonly period: Period;
  readonly amount: number;
  readonly point: Point;
  /**
   * Set where the figure is inexact: the amounts that it may stand for. Of a target, what it asks for: `below 5%` is reached by
   * whatever is less than 5%.
   */
  readonly range?: Range;
}

/** A figure as typed, without its flag; a change on the baseline as what it comes to. */
export function bareFigure({ point, amount }: Reading): string {
  if (point.onBaseline) return amount.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  return point.value.text.replace(/^[\u2013\u2212]/, '-');
}

/** The same with its flag, as people see it: `71% [p]`. */
export function figureText(reading: Reading): string {
  return withFlag(bareFigure(reading), reading.point.value.flag);
}

/** The rows whose figures are the measure's own. */
export type ReadingType = 'baseline' | 'target' | 'actual' | 'forecast';

/** Reads the figures of a measure, which keeps them. */
export function readFigures(measure: Element, type: ReadingType): readonly Reading[] {
  const found: Reading[] = [];
  for (const row of measure.rows) {
    // What is known of a part is not the measure's own figure.
    if (row.clause.type !== type || partOfRow(row.clause) !== undefined) continue;
    for (const point of row.points) {
      if (point.disputed) continue;
      const typed = amountOf(point.value);
      const amount = point.onBaseline ? onBaseline(point, typed, baseOf(measure, type)) : typed;
      if (amount === undefined) continue;
      const { period, value } = point;
      if (value.inexact === undefined) found.push({ period, amount, point });
      else
        found.push({ period, amount, point, range: (type === 'target' ? askedFor : rangeOf)(amount, value.text, value.inexact) });
    }
  }
  return found.length === 0 ? NONE : found.slice();
}

const NONE: readonly never[] = [];

/** What a change is counted from: the last baseline. */
function baseOf(measure: Element, type: ReadingType): number | undefined {
  return type === 'baseline' ? undefined : measure.readings('baseline').at(-1)?.amount;
}

function onBaseline(point: Point, change: number | undefined, base: number | undefined): number | undefined {
  if (change === undefined || base === undefined) return undefined;
  return point.value.type === 'percent' ? base + (base * change) / 100 : base + change;
}

/** Whether a flag says why a measure has no figure of a period, in the measure's own row of a type. */
export function isUnavailable(measure: Element, type: ReadingType, period: Period): boolean {
  return whyUnavailable(measure, type, (each) => samePeriod(each, period)) !== undefined;
}

/**
 * Why a measure's own row of a type has no figure of such a period, as the plan says: `suppressed`, `not available: The survey
 * comes out in May`. Of several periods, the last; undefined where the plan says nothing.
 */
export function whyUnavailable(
  measure: Element,
  type: ReadingType,
  isMeant: (period: Period) => boolean,
  inWords: Readonly<Record<FigureFlag, string>> = FIGURE_FLAGS,
): string | undefined {
  return measure.rows
    .filter((row) => row.clause.type === type && partOfRow(row.clause) === undefined)
    .flatMap(({ unavailable, note }) =>
      unavailable
        .filter(({ period }) => isMeant(period))
        .map(({ flag }) => [inWords[flag], note?.text.trim()].filter(Boolean).join(': ')),
    )
    .at(-1);
}
