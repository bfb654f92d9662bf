import type { Span, ValueFact, WordsFact } from '../facts/common.js';
import type { ClauseFact, QuartersClause, YearsClause } from '../facts/generated.js';
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
  /** How many periods that line has. */
  readonly periods: number;
  readonly points: readonly Point[];
  /** How many figures or dashes the row has. */
  readonly cells: number;
  readonly note: WordsFact | undefined;
}

/** Whether a clause is a row of figures. */
export function isRow(clause: ClauseFact): clause is RowClause {
  return 'cells' in clause;
}

/** The rows of an element, each read under the periods above it. */
export function rowsOf(element: Element): readonly Row[] {
  return element.rows;
}

/** Reads the rows of an element, which keeps them. */
export function readRows(element: Element): readonly Row[] {
  const rows: Row[] = [];
  let header: YearsClause | QuartersClause | undefined;
  let periods: readonly (Period | undefined)[] = NONE;
  for (const clause of element.fact.clauses) {
    if (clause.type === 'years' || clause.type === 'quarters') {
      header = clause;
      periods = headerPeriods(clause);
    } else if (isRow(clause))
      rows.push(clause.cells.length > 0 ? readRow(element, clause, header, periods) : readRow(element, clause, undefined, NONE));
  }
  return rows.length === 0 ? NONE : rows;
}

const NONE: readonly never[] = [];

/** The rows of an element of one type, for example its targets. */
export function rowsOfType<T extends RowClause['type']>(element: Element, ...types: T[]): readonly Row[] {
  const { rows } = element;
  return rows.length === 0 ? rows : rows.filter((row) => (types as string[]).includes(row.clause.type));
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

function readRow(
  element: Element,
  clause: RowClause,
  header: YearsClause | QuartersClause | undefined,
  periods: readonly (Period | undefined)[],
): Row {
  const points: Point[] = [];
  const count = Math.min(clause.cells.length, periods.length);
  for (let index = 0; index < count; index++) {
    const [period, value] = [periods[index], clause.cells[index]];
    if (period && value && value.type !== 'empty') points.push({ period, value, at: value.at, onBaseline: false });
  }
  for (const pair of clause.pairs) {
    const { period } = pair.period;
    if (period && pair.value.type !== 'empty')
      points.push({ period, value: pair.value, at: pair.at, onBaseline: pair.onBaseline ?? false });
  }
  return {
    element,
    clause,
    header,
    periods: header ? periods.length : 0,
    points,
    cells: clause.cells.length,
    note: clause.words,
  };
}
