import type { Span, ValueFact, WordsFact } from '../facts/common.js';
import type { ClauseFact, PairFact, QuartersClause, YearsClause } from '../facts/generated.js';
import type { Element } from '../plan/element.js';
import type { Period } from '../values/period.js';

/** A clause that is a row of figures. */
export type RowClause = Extract<ClauseFact, { cells: readonly ValueFact[] }>;

/** One figure of a row with its period. */
export interface Point {
  readonly period: Period;
  readonly value: Exclude<ValueFact, { type: 'empty' }>;
  readonly at: Span;
  /** `+10% on baseline`: the figure is a change, not the value itself. */
  readonly onBaseline: boolean;
}

/** A row of figures, read under the `years` or `quarters` line above it. */
export interface Row {
  readonly element: Element;
  readonly clause: RowClause;
  /** The line of periods above it; undefined for inline pairs, and where there is none. */
  readonly header: YearsClause | QuartersClause | undefined;
  readonly points: readonly Point[];
  /** How many figures or dashes the row has. */
  readonly cells: number;
  readonly note: WordsFact | undefined;
}

/** Whether a clause is a row of figures. */
export function isRow(clause: ClauseFact): clause is RowClause {
  return 'cells' in clause;
}

const known = new WeakMap<Element, readonly Row[]>();

/** The rows of an element, each read under the periods above it. Read once: an element never changes. */
export function rowsOf(element: Element): readonly Row[] {
  let rows = known.get(element);
  if (!rows) {
    rows = readRows(element);
    known.set(element, rows);
  }
  return rows;
}

function readRows(element: Element): Row[] {
  const rows: Row[] = [];
  let header: YearsClause | QuartersClause | undefined;
  for (const clause of element.fact.clauses) {
    if (clause.type === 'years' || clause.type === 'quarters') header = clause;
    else if (isRow(clause)) rows.push(readRow(element, clause, clause.cells.length > 0 ? header : undefined));
  }
  return rows;
}

/** The rows of an element of one type, for example its targets. */
export function rowsOfType<T extends RowClause['type']>(element: Element, ...types: T[]): Row[] {
  return rowsOf(element).filter((row) => (types as string[]).includes(row.clause.type));
}

/** The periods of a header: those listed, and with `to` every year between. */
export function headerPeriods(header: YearsClause | QuartersClause): (Period | undefined)[] {
  const periods = header.periods.map((each) => each.period);
  const last = periods.at(-1);
  const end = header.type === 'years' ? header.end?.period : undefined;
  if (last?.type === 'year' && end?.type === 'year') {
    for (let year = last.year + 1; year <= Math.min(end.year, last.year + 100); year++) periods.push({ type: 'year', year });
  }
  return periods;
}

function readRow(element: Element, clause: RowClause, header: YearsClause | QuartersClause | undefined): Row {
  const periods = header ? headerPeriods(header) : [];
  const points: Point[] = [];
  clause.cells.forEach((value, index) => {
    const period = periods[index];
    if (period && value.type !== 'empty') points.push({ period, value, at: value.at, onBaseline: false });
  });
  for (const pair of clause.pairs) points.push(...readPair(pair));
  return { element, clause, header, points, cells: clause.cells.length, note: clause.words };
}

function readPair(pair: PairFact): Point[] {
  const { period } = pair.period;
  if (!period || pair.value.type === 'empty') return [];
  return [{ period, value: pair.value, at: pair.at, onBaseline: pair.onBaseline ?? false }];
}
