/**
 * A stretch of time as councils write it. Years and quarters are financial ones, named by the calendar year they
 * start in; months and dates are of the calendar. Figures may also be of calendar years, or pooled over several years: `year`
 * is then the first of them and `end` the last. No time zones anywhere.
 */
export type Period =
  | { readonly type: 'year'; readonly year: number }
  | { readonly type: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly type: 'month'; readonly year: number; readonly month: number }
  | { readonly type: 'date'; readonly year: number; readonly month: number; readonly day: number }
  | { readonly type: 'calendar' | 'pooled'; readonly year: number; readonly end: number };

/** A day of the calendar as `yyyymmdd`, so that days compare as numbers. */
export type Day = number & { readonly __unit: 'yyyymmdd' };

/** What reading a period gave: the period, or why not and what was probably meant. */
export type PeriodReading =
  | { readonly period: Period; readonly suggestion?: undefined }
  | { readonly period?: undefined; readonly suggestion?: string; readonly why: string };

/** The day of a moment, by the calendar of this machine. */
export function calendarDay(moment: Date): Day {
  return day(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

/** The day with these parts. */
export function day(year: number, month: number, date: number): Day {
  return (year * 10000 + month * 100 + date) as Day;
}

/** How many days a calendar month has. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

const two = (value: number): string => String(value % 100).padStart(2, '0');
const four = (value: number): string => String(value).padStart(4, '0');

function nearestQuarter(year: number, quarter: number): string {
  return `${formatYear(year)} Q${Math.min(Math.max(quarter, 1), 4)}`;
}

/** The date that was probably meant: month and day the other way round, or else the nearest that there is. */
function nearestDate(year: number, month: number, date: number): string {
  if (month > 12 && date >= 1 && date <= 12) return nearestDate(year, date, month);
  const real = Math.min(Math.max(month, 1), 12);
  return `${four(year)}-${two(real)}-${two(Math.min(Math.max(date, 1), daysInMonth(year, real)))}`;
}

/** Reads a period as typed. Anything but the one spelling of each kind is refused, with what was probably meant. */
export function readPeriod(text: string): PeriodReading {
  if (/^0\d{3}(?!\d)/.test(text)) return noCentury(text);
  let match = /^(\d{4})\/(\d{2})$/.exec(text);
  if (match) return readYear(Number(match[1]), Number(match[2]));
  match = /^(\d{4})\/(\d{2})[ \t]+Q(\d+)$/.exec(text);
  if (match) return readQuarter(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match) return readDate(Number(match[1]), Number(match[2]), Number(match[3]));
  match = /^(\d{4})-(\d{2})$/.exec(text);
  if (match) return readMonth(Number(match[1]), Number(match[2]));
  match = /^(?:in )?calendar (\d{4})(?: to (\d{4}))?$/.exec(text);
  if (match) return readSeveral('calendar', Number(match[1]), Number(match[2] ?? match[1]));
  match = /^(\d{4}\/\d{2}) to (\d{4}\/\d{2})$/.exec(text);
  if (match) return readPooled(match[1] as string, match[2] as string);
  const reading = readMisspelt(text);
  return reading.suggestion?.startsWith('0') ? { why: (reading as { why: string }).why } : reading;
}

/** `0024/25`: no plan speaks of such a year, so the century is missing. */
function noCentury(text: string): PeriodReading {
  const why = `no plan has the year ${text.slice(0, 4)}`;
  const suggestion = `20${text.slice(2)}`;
  return text.startsWith('00') && readPeriod(suggestion).period ? { why, suggestion } : { why };
}

/** The longest time that figures are pooled over. */
const LONGEST_POOL = 20;

function readSeveral(type: 'calendar' | 'pooled', year: number, end: number): PeriodReading {
  const fits = end >= year + (type === 'pooled' ? 1 : 0) && end - year < LONGEST_POOL;
  return fits
    ? { period: { type, year, end } }
    : { why: `the last year comes after the first, and within ${LONGEST_POOL} years` };
}

function readPooled(first: string, last: string): PeriodReading {
  const [from, to] = [readPeriod(first), readPeriod(last)];
  if (!from.period) return { why: from.why };
  return to.period ? readSeveral('pooled', from.period.year, to.period.year) : { why: to.why };
}

function readYear(year: number, end: number): PeriodReading {
  if (end === (year + 1) % 100) return { period: { type: 'year', year } };
  return { why: 'a financial year ends in the year after it starts', suggestion: formatYear(year) };
}

function readQuarter(year: number, end: number, quarter: number): PeriodReading {
  const whole = readYear(year, end);
  if (!whole.period) return { why: whole.why, suggestion: nearestQuarter(year, quarter) };
  if (quarter >= 1 && quarter <= 4) return { period: { type: 'quarter', year, quarter } };
  return { why: 'a year has quarters Q1 to Q4', suggestion: nearestQuarter(year, quarter) };
}

function readMonth(year: number, month: number): PeriodReading {
  if (month >= 1 && month <= 12) return { period: { type: 'month', year, month } };
  if (month === (year + 1) % 100) return { why: 'a financial year is written with a slash', suggestion: formatYear(year) };
  if (isSpan(year, month)) return spanOfYears(year);
  return { why: 'a year has months 01 to 12', suggestion: `${four(year)}-${month === 0 ? '01' : '12'}` };
}

/** Whether `2018-20` means a stretch of years, and no month gone wrong. */
function isSpan(year: number, end: number): boolean {
  return end - (year % 100) > 1 && end - (year % 100) <= LONGEST_SPAN;
}

/** The longest stretch of years that a plan is likely to name. */
const LONGEST_SPAN = 30;

/** Which of its years is meant is not plain, so that none is suggested. */
function spanOfYears(year: number): PeriodReading {
  return { why: `it runs over several years, and each financial year is written by itself, such as ${formatYear(year)}` };
}

function readDate(year: number, month: number, date: number): PeriodReading {
  if (month < 1 || month > 12) return { why: 'a year has months 01 to 12', suggestion: nearestDate(year, month, date) };
  const last = daysInMonth(year, month);
  if (date >= 1 && date <= last) return { period: { type: 'date', year, month, day: date } };
  return { why: `that month has days 01 to ${last}`, suggestion: nearestDate(year, month, date) };
}

function readMisspelt(text: string): PeriodReading {
  let match = /^(\d{4})[-/\u2013](\d{1,4})(?:[ \t]*Q(\d+))?$/.exec(text);
  if (match) {
    const [year, end, quarter] = [Number(match[1]), match[2] ?? '', match[3]];
    if (quarter === undefined && text.includes('-') && end.length === 1 && end !== '0') {
      return { why: 'a month has two figures', suggestion: `${four(year)}-0${end}` };
    }
    const isLong =
      end.length === 4 ? isSpan(year, Number(end) - year + (year % 100)) : end.length === 2 && isSpan(year, Number(end));
    if (quarter === undefined && !text.includes('/') && isLong) return spanOfYears(year);
    const suggestion = quarter === undefined ? formatYear(year) : nearestQuarter(year, Number(quarter));
    return { why: 'a financial year is written like 2024/25', suggestion };
  }
  match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (match) {
    const [date, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
    return { why: 'a date is written year first', suggestion: nearestDate(year, month, date) };
  }
  match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (match) {
    const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
    return { why: 'months and days have two figures', suggestion: nearestDate(year, month, date) };
  }
  match = /^(\d{4})$/.exec(text);
  if (match) return { why: 'a financial year is written whole', suggestion: formatYear(Number(match[1])) };
  return { why: 'periods are written like 2024/25, 2024/25 Q3, 2025-09 or 2025-09-30' };
}

/** Writes the financial year that starts in this calendar year: `2024/25`. */
export function formatYear(year: number): string {
  return `${four(year)}/${two(year + 1)}`;
}

/** Writes a period in its one spelling. */
export function formatPeriod(period: Period): string {
  switch (period.type) {
    case 'year':
      return formatYear(period.year);
    case 'quarter':
      return `${formatYear(period.year)} Q${period.quarter}`;
    case 'month':
      return `${four(period.year)}-${two(period.month)}`;
    case 'calendar':
      return `calendar ${four(period.year)}${period.end === period.year ? '' : ` to ${four(period.end)}`}`;
    case 'pooled':
      return `${formatYear(period.year)} to ${formatYear(period.end)}`;
    case 'date':
      return `${four(period.year)}-${two(period.month)}-${two(period.day)}`;
  }
}

/** Writes a day as a date: `2025-09-30`. */
export function formatDay(at: Day): string {
  return formatPeriod({ type: 'date', year: Math.floor(at / 10000), month: Math.floor(at / 100) % 100, day: at % 100 });
}

/** The calendar year and month that lies `months` after the start of a financial year. */
function monthAfter(year: number, startMonth: number, months: number): [number, number] {
  const index = startMonth - 1 + months;
  return [year + Math.floor(index / 12), (index % 12) + 1];
}

/** The first day of a period. `startMonth` is the month the council's year starts in (April is 4). */
export function firstDay(period: Period, startMonth = 4): Day {
  switch (period.type) {
    case 'date':
      return day(period.year, period.month, period.day);
    case 'month':
      return day(period.year, period.month, 1);
    case 'quarter':
      return day(...monthAfter(period.year, startMonth, (period.quarter - 1) * 3), 1);
    case 'year':
    case 'pooled':
      return day(period.year, startMonth, 1);
    case 'calendar':
      return day(period.year, 1, 1);
  }
}

/** The last day of a period. A quarter and a year are closed on theirs. */
export function lastDay(period: Period, startMonth = 4): Day {
  switch (period.type) {
    case 'date':
      return day(period.year, period.month, period.day);
    case 'month':
      return day(period.year, period.month, daysInMonth(period.year, period.month));
    case 'quarter': {
      const [year, month] = monthAfter(period.year, startMonth, period.quarter * 3 - 1);
      return day(year, month, daysInMonth(year, month));
    }
    case 'calendar':
      return day(period.end, 12, 31);
    case 'year':
    case 'pooled': {
      const last = period.type === 'pooled' ? period.end : period.year;
      const year = startMonth === 1 ? last : last + 1;
      const month = startMonth === 1 ? 12 : startMonth - 1;
      return day(year, month, daysInMonth(year, month));
    }
  }
}

/** The financial year that holds a day, by the calendar year it starts in. */
export function financialYearOf(at: Day, startMonth = 4): number {
  const year = Math.floor(at / 10000);
  return Math.floor(at / 100) % 100 >= startMonth ? year : year - 1;
}

/** The financial year that a period ends in, by the calendar year it starts in. */
export function yearOfPeriod(period: Period, startMonth = 4): number {
  return period.type === 'year' || period.type === 'quarter'
    ? period.year
    : financialYearOf(lastDay(period, startMonth), startMonth);
}

/** A day, some months earlier; the last of the month where the day would not exist. */
export function monthsBefore(at: Day, months: number): Day {
  const index = Math.floor(at / 10000) * 12 + (Math.floor(at / 100) % 100) - 1 - months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  return day(year, month, Math.min(at % 100, daysInMonth(year, month)));
}

/** The last quarter that was closed on or before a day. */
export function lastClosedQuarter(at: Day, startMonth = 4): Extract<Period, { type: 'quarter' }> {
  let year = financialYearOf(at, startMonth);
  for (let quarter = 4; ; quarter--) {
    if (quarter === 0) {
      year -= 1;
      quarter = 4;
    }
    const candidate = { type: 'quarter', year, quarter } as const;
    if (lastDay(candidate, startMonth) <= at) return candidate;
  }
}

/** The last financial year that was closed on or before a day. */
export function lastClosedYear(at: Day, startMonth = 4): Extract<Period, { type: 'year' }> {
  const year = financialYearOf(at, startMonth);
  return { type: 'year', year: lastDay({ type: 'year', year }, startMonth) <= at ? year : year - 1 };
}

/** The last calendar month that was closed on or before a day. */
export function lastClosedMonth(at: Day): Extract<Period, { type: 'month' }> {
  const [year, month] = [Math.floor(at / 10000), Math.floor(at / 100) % 100];
  if (at % 100 === daysInMonth(year, month)) return { type: 'month', year, month };
  return month === 1 ? { type: 'month', year: year - 1, month: 12 } : { type: 'month', year, month: month - 1 };
}

/** Whether two periods are the same one. */
export function samePeriod(a: Period, b: Period): boolean {
  if (a === b) return true;
  if (a.type !== b.type || a.year !== b.year) return false;
  if (a.type === 'quarter') return a.quarter === (b as typeof a).quarter;
  switch (a.type) {
    case 'year':
      return true;
    case 'month':
      return a.month === (b as typeof a).month;
    case 'date':
      return a.month === (b as typeof a).month && a.day === (b as typeof a).day;
    default:
      return a.end === (b as typeof a).end;
  }
}
