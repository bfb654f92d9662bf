import type { Span, ValueFact } from '../facts/common.js';
import { addTo } from '../values/long-lists.js';
import { formatPeriod, type Period, samePeriod, yearOfPeriod } from '../values/period.js';
import { rowsWith } from '../vocabulary/clauses.js';
import type { Element } from './element.js';
import { headerColumns, headerPeriods, type Row, type RowClause } from './rows.js';

/** A figure of a row as typed. */
interface Typed {
  readonly row: Row;
  readonly period: Period;
  readonly value: ValueFact;
  readonly at: Span;
  readonly onBaseline: boolean;
}

/** Two figures for one thing: the same series of one element, in the same period. */
export interface Dispute {
  readonly period: Period;
  readonly first: Typed;
  readonly second: Typed;
  /** Whether both say the same, so that the first counts. */
  readonly same: boolean;
  /** Whether both count: lines of a budget, which may be for two things. */
  readonly adds: boolean;
  /** Whether it comes of a period that stands twice in the line above the row. */
  readonly byHeader: boolean;
}

const NONE: readonly Dispute[] = [];
const NO_PERIODS: readonly RepeatedPeriod[] = [];

/** Parts of a row that do not tell one series from another. */
const NOT_TELLING: ReadonlySet<string> = new Set(['type', 'at', 'cells', 'pairs', 'words', 'by', 'basis', 'taken']);

/** Rows of which one element has several that add up. */
const TOLD_APART_BY_WORDS: ReadonlySet<RowClause['type']> = rowsWith(({ severalAdd }) => severalAdd === true);

/** Finds the figures of an element that are stated twice, and lets its rows know which of them may not be worked with. */
export function settleDisputes(element: Element, rows: readonly Row[]): readonly Dispute[] {
  if (rows.every(isSettledAlone) && !mayBeOneSeries(rows)) return NONE;
  const disputes: Dispute[] = [];
  const seen = new Map<string, Typed>();
  let section = 0;
  for (const row of rows) {
    const { clause } = row;
    if (clause.type === 'totalRow' && isBudget(element)) {
      section++;
      continue;
    }
    const series = seriesOf(clause, section);
    row.eachFigure((period, value, pair) => {
      const figure: Typed = { row, period, value, at: pair?.at ?? value.at, onBaseline: pair?.onBaseline ?? false };
      const key = `${series} ${periodKey(element, clause, period)}`;
      const first = seen.get(key);
      if (!first) {
        seen.set(key, figure);
        return;
      }
      const byHeader = first.row === row && !pair;
      const same = !byHeader && saysTheSame(first, figure);
      // The last quarter of figures that build up is the year's own: saying so twice is no mistake.
      if (same && first.period.type !== period.type) return;
      const adds = clause.type === 'line' && first.row !== row;
      disputes.push({ period, first, second: figure, same, adds, byHeader });
      if (adds) return;
      row.dispute(value);
      if (!same) first.row.dispute(first.value);
    });
  }
  if (element.kind !== 'measure')
    for (const { parts } of splitYears(element, rows)) for (const { row, value } of parts) row.dispute(value);
  return disputes.length === 0 ? NONE : disputes;
}

/** A year's figure, with those of its quarters or months. */
export interface SplitYear {
  readonly whole: Typed;
  readonly parts: readonly Typed[];
}

/**
 * The years of an element's rows of money whose figure stands beside figures of their quarters or months: the year's counts, the
 * parts are how it is spread. Months count only where it is known in which month the year starts.
 */
export function splitYears(element: Element, rows: readonly Row[], startMonth?: number): readonly SplitYear[] {
  if (!rows.some(hasParts)) return NO_SPLIT;
  const wholes = new Map<string, Typed>();
  const spread = new Map<string, Typed[]>();
  let section = 0;
  for (const row of rows) {
    const { clause } = row;
    if (clause.type === 'totalRow' && isBudget(element)) section++;
    if (TOLD_APART_BY_WORDS.has(clause.type) && clause.type !== 'line') continue;
    const series = seriesOf(clause, section);
    row.eachFigure((period, value, pair) => {
      if (period.type !== 'year' && !isPart(period)) return;
      if (period.type === 'month' && startMonth === undefined) return;
      const key = `${series} ${yearOfPeriod(period, startMonth)} `;
      const figure: Typed = { row, period, value, at: pair?.at ?? value.at, onBaseline: false };
      if (period.type === 'year') wholes.set(key, figure);
      else addTo(spread, key + period.type, figure);
    });
  }
  return [...spread].flatMap(([part, parts]) => {
    const whole = wholes.get(part.slice(0, part.lastIndexOf(' ') + 1));
    return whole ? [{ whole, parts }] : [];
  });
}

const NO_SPLIT: readonly SplitYear[] = [];

function hasParts({ above, clause }: Row): boolean {
  return above.some(isPart) || clause.pairs.some((pair) => isPart(pair.period.period));
}

function isPart(period: Period | undefined): boolean {
  return period?.type === 'quarter' || period?.type === 'month';
}

function isSettledAlone(row: Row): boolean {
  const { cells, pairs } = row.clause;
  if (pairs.length > 1) return false;
  return cells.length < 2 || !mayRepeat(row.above);
}

/** With more rows than this, each is looked up instead of compared with those before it. */
const FEW_ROWS = 24;

/** Whether two rows may be of one series. Most budgets have a line for each sort of money, and nothing has to be made to know it. */
function mayBeOneSeries(rows: readonly Row[]): boolean {
  if (rows.length > FEW_ROWS) return true;
  for (let index = 1; index < rows.length; index++) {
    const { clause } = rows[index] as Row;
    for (let before = 0; before < index; before++) if (areAlike((rows[before] as Row).clause, clause)) return true;
  }
  return false;
}

function areAlike(a: RowClause, b: RowClause): boolean {
  if (a.type !== 'line' || b.type !== 'line') return a.type === b.type;
  return a.nature === b.nature && a.fund.name === b.fund.name;
}

/** With more periods than this, each is looked up instead of compared with those before it. */
const FEW_PERIODS = 24;

/** Whether a period may stand twice: in nearly every row none does, and nothing has to be made to know it. */
function mayRepeat(periods: readonly (Period | undefined)[]): boolean {
  if (periods.length > FEW_PERIODS) return true;
  for (let index = 1; index < periods.length; index++) {
    const period = periods[index];
    if (!period) continue;
    for (let before = 0; before < index; before++) {
      const earlier = periods[before];
      if (earlier && samePeriod(earlier, period)) return true;
    }
  }
  return false;
}

/** A place in a line of periods that holds one for the second time, with the place of the first. */
export interface RepeatedPeriod {
  readonly period: Period;
  readonly at: Span;
  readonly first: Span;
}

/** The places in a line of periods that hold one for the second time. */
export function repeatedPeriods(header: NonNullable<Row['header']>): readonly RepeatedPeriod[] {
  const periods = headerPeriods(header);
  if (!mayRepeat(periods)) return NO_PERIODS;
  const seen = new Map<string, Span>();
  const found: RepeatedPeriod[] = [];
  periods.forEach((period, index) => {
    if (!period) return;
    const at = headerColumns(header)[index]?.at ?? header.at;
    const first = seen.get(formatPeriod(period));
    if (first) found.push({ period, at, first });
    else seen.set(formatPeriod(period), at);
  });
  return found;
}

/** What a row is a series of: its type with the names and words that tell it from others of its type. */
function seriesOf(clause: RowClause, section: number): string {
  let key: string = clause.type;
  for (const [field, value] of Object.entries(clause)) if (!NOT_TELLING.has(field)) key += ` ${wordOf(value)}`;
  if (clause.type === 'line') key += ` in ${section}`;
  return TOLD_APART_BY_WORDS.has(clause.type) ? `${key}: ${clause.words?.text.trim() ?? ''}` : key;
}

function wordOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordOf).sort().join(',');
  if (typeof value === 'object' && value !== null)
    return 'name' in value ? String(value.name) : 'text' in value ? String(value.text) : '';
  return String(value);
}

/** The last quarter of what builds up over the year is the whole year's. */
function periodKey(element: Element, { type }: RowClause, period: Period): string {
  // Quarters that miss the year's target are profile-misses-target.
  const buildsUp = period.type === 'quarter' && period.quarter === 4 && type === 'actual' && element.one('reported')?.cumulative;
  return formatPeriod(buildsUp ? { type: 'year', year: period.year } : period);
}

function saysTheSame(a: Typed, b: Typed): boolean {
  if (a.onBaseline !== b.onBaseline) return false;
  const [x, y] = [a.value, b.value];
  if (x.type === 'money' && y.type === 'money' && x.pence !== undefined) return x.pence === y.pence;
  if (x.type === 'money' || y.type === 'money' || x.type === 'empty' || y.type === 'empty') return x.text === y.text;
  return x.type === y.type && x.value === y.value;
}

function isBudget({ kind }: Element): boolean {
  return kind === 'budget' || kind === 'budgetFor';
}
