import { derived } from '../plan/derived.js';
import type { Element } from '../plan/element.js';
import type { Plan } from '../plan/plan.js';
import { amountOf } from '../plan/readings.js';
import { finishOf, startOf } from '../progress/dates.js';
import { type Day, day, financialYearOf, firstDay, lastDay, monthsBefore, type Period, yearOfPeriod } from '../values/period.js';
import { ofLatest } from './items.js';
import type { Phrase } from './phrase.js';

/** How near to the plan's `as at` something has to be, before it or behind it. */
export interface Nearness {
  readonly number: number;
  readonly unit: 'days' | 'months';
}

/** Words for lengths of time, with what each comes to. */
const UNITS: Readonly<Record<string, readonly [number, Nearness['unit']]>> = {
  day: [1, 'days'],
  days: [1, 'days'],
  week: [7, 'days'],
  weeks: [7, 'days'],
  month: [1, 'months'],
  months: [1, 'months'],
  quarter: [3, 'months'],
  quarters: [3, 'months'],
  year: [12, 'months'],
  years: [12, 'months'],
};

/** Reads the length of time behind `within`. */
export function readNearness(phrase: Phrase): Nearness | undefined {
  const { next, second } = phrase;
  const single = UNITS[next?.text ?? ''];
  if (single && !next?.figure) {
    phrase.take();
    return { number: single[0], unit: single[1] };
  }
  const unit = UNITS[second?.text ?? ''];
  const number = next?.figure && amountOf(next.figure);
  if (number !== undefined) phrase.offerBehind(Object.keys(UNITS).filter((each) => each.endsWith('s')));
  if (number === undefined || !unit) {
    phrase.unclear('Write a length of time behind ‘within’, such as ‘within 3 months’.', next);
    if (next) phrase.take();
    return undefined;
  }
  phrase.take();
  phrase.take();
  return { number: number * unit[0], unit: unit[1] };
}

/** The words that bind a date: before it, by its end, from its start, after it, or in it. */
export const DATED = ['before', 'by', 'in', 'from', 'after'] as const;

/** A time that something has to lie in, or on one side of. */
export interface DateBound {
  readonly word: (typeof DATED)[number];
  readonly period: Period;
}

/** Reads the date behind such a word: a period, or a calendar year. */
export function readDateBound(phrase: Phrase, word: DateBound['word']): DateBound | undefined {
  const { next } = phrase;
  const year = next?.figure?.type === 'number' && /^\d{4}$/.test(next.text) ? next.figure.value : undefined;
  const period: Period | undefined =
    next?.period?.period ?? (year === undefined ? undefined : { type: 'calendar', year, end: year });
  if (next) phrase.take();
  if (period) return { word, period };
  phrase.unclear(`Write a date behind ‘${word}’, such as ‘${word} 2025-04’.`, next);
  return undefined;
}

/** Whether any of some periods lies so to a date. One that began earlier and ends later is after it, and not in it. */
export function isBound({ settings: { startMonth } }: Plan, periods: readonly Period[], { word, period }: DateBound): boolean {
  const [first, last] = [firstDay(period, startMonth), lastDay(period, startMonth)];
  return periods.some((each) => {
    const end = lastDay(each, startMonth);
    if (word === 'before') return end < first;
    if (word === 'by') return end <= last;
    if (word === 'after') return end > last;
    return end >= first && (word === 'from' || end <= last);
  });
}

/** Whether any of some periods is as near to the plan's `as at` as that. */
export function isNear(plan: Plan, periods: readonly Period[], { number, unit }: Nearness): boolean {
  const { asAt, startMonth } = plan.settings;
  if (asAt === undefined) return false;
  const earliest = unit === 'months' ? monthsBefore(asAt, number) : daysAfter(asAt, -number);
  const latest = unit === 'months' ? monthsBefore(asAt, -number) : daysAfter(asAt, number);
  return periods.some((period) => lastDay(period, startMonth) >= earliest && firstDay(period, startMonth) <= latest);
}

function daysAfter(at: Day, days: number): Day {
  const date = new Date(Date.UTC(Math.floor(at / 10000), (Math.floor(at / 100) % 100) - 1, (at % 100) + days));
  return day(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** How many of some things begin or end in a financial year. Written without functions of its own, as it is asked of every figure. */
export function countInYear(plan: Plan, things: readonly { readonly periods: readonly Period[] }[], year: number): number {
  const { startMonth } = plan.settings;
  let count = 0;
  for (const { periods } of things) {
    for (const period of periods) {
      if (!fallsIn(period, year, startMonth)) continue;
      count++;
      break;
    }
  }
  return count;
}

function fallsIn(period: Period, year: number, startMonth: number): boolean {
  if (period.type === 'year') return period.year === year;
  return yearOfPeriod(period, startMonth) === year || financialYearOf(firstDay(period, startMonth), startMonth) === year;
}

/** The years of the plan in which something runs, by its own dates. */
export function runningYears(plan: Plan, element: Element): readonly number[] {
  return yearsOfLatest(plan)(element);
}

const yearsOfLatest = derived((plan: Plan) =>
  ofLatest((element): readonly number[] => {
    const { startMonth, years } = plan.settings;
    const start = startOf(element)?.period;
    const finish = finishOf(element)?.period;
    if (!start && !finish) return years;
    return years.filter(
      (year) =>
        (!start || year >= financialYearOf(firstDay(start, startMonth), startMonth)) &&
        (!finish || year <= yearOfPeriod(finish, startMonth)),
    );
  }),
);
