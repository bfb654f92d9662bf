import { formatPeriod, type Period, readPeriod } from '@goldenthread/model';
import { periodIn } from './periods.js';

const SLASHED = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WELSH = ['ion', 'chw', 'maw', 'ebr', 'mai', 'meh', 'gor', 'aws', 'med', 'hyd', 'tac', 'rha'];
const NAMED = /^(?:\w{3,9},?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+(\p{L}{3,9})\.?,?[\s-]+(\d{4}|\d{2})$/u;

/** A date as a plan writes it: from 30/09/2024 (day first, as in Britain), 30 Sep 2024, Sep-24, Q3 2024/25. Undefined for what is none. */
export function dateIn(text: string): string | undefined {
  const period = periodOf(text.trim());
  return period && formatPeriod(period);
}

function periodOf(text: string): Period | undefined {
  const slashed = SLASHED.exec(text);
  if (slashed) return onDay(Number(slashed[1]), Number(slashed[2]), slashed[3] ?? '');
  const named = NAMED.exec(text);
  if (named) return onDay(Number(named[1]), monthOf(named[2] ?? ''), named[3] ?? '');
  const written = readPeriod(text).period;
  if (written) return written;
  const { period } = periodIn(text);
  return period;
}

function monthOf(word: string): number {
  const start = word.toLowerCase().slice(0, 3);
  return Math.max(MONTHS.indexOf(start), WELSH.indexOf(start)) + 1;
}

function onDay(day: number, month: number, year: string): Period | undefined {
  const iso = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return readPeriod(iso).period;
}
