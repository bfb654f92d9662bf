import type { NameFact, Span, ValueFact, WordsFact } from '../facts/common.js';
import type {
  CalendarYearsClause,
  ClauseFact,
  FigurePairFact,
  MonthsClause,
  PairFact,
  PooledClause,
  PooledSpanFact,
  QuartersClause,
  YearsClause,
} from '../facts/generated.js';
import type { FigureFlag } from '../values/flags.js';
import type { Period } from '../values/period.js';
import { COLUMNS } from '../vocabulary/clauses.js';
import type { Element } from './element.js';

/** A line of periods, which the rows below it are read under. */
export type HeaderClause = YearsClause | QuartersClause | MonthsClause | CalendarYearsClause | PooledClause;

/** A clause that is a row of figures. */
export type RowClause = Extract<ClauseFact, { cells: readonly ValueFact[] }>;

/** A value that is not left empty. */
export type Figure = Exclude<ValueFact, { type: 'empty' }>;

/** One figure of a row with its period. */
export interface Point {
  readonly period: Period;
  readonly value: Figure;
  readonly at: Span;
  /** `+10% on baseline`: the figure is a change, not the value itself. */
  readonly onBaseline: boolean;
  /** Whether another figure says something else of the same period, so that neither may be worked with. */
  readonly disputed: boolean;
}

/** A period without a figure, and the flag that says why. */
export interface Unavailable {
  readonly period: Period;
  readonly flag: FigureFlag;
  readonly at: Span;
}

/** A row of figures, read under the `years` or `quarters` line above it. */
export class Row {
  private known: readonly Point[] | undefined;
  private disputed: Set<ValueFact> | undefined;
  private kept: { readonly under: object; readonly found: unknown } | undefined;

  constructor(
    readonly element: Element,
    readonly clause: RowClause,
    /** The line of periods above it; undefined for inline pairs, and where there is none. */
    readonly header: HeaderClause | undefined,
    /** The periods that this line states, column by column. */
    readonly above: readonly (Period | undefined)[],
  ) {}

  /** How many periods the line above it has. */
  get periods(): number {
    return this.above.length;
  }

  /** How many figures or dashes the row has. */
  get cells(): number {
    return this.clause.cells.length;
  }

  get note(): WordsFact | undefined {
    return this.clause.words;
  }

  /** Its figures that have a period, in order. */
  get points(): readonly Point[] {
    if (!this.known) {
      const points: Point[] = [];
      this.eachFigure((period, value, pair) =>
        points.push({
          period,
          value,
          at: pair?.at ?? value.at,
          onBaseline: pair?.onBaseline ?? false,
          disputed: this.isDisputed(value),
        }),
      );
      // As large as it is: a list that grew has room for sixteen more.
      this.known = points.slice();
    }
    return this.known;
  }

  /** The periods for which a flag says why a figure is missing: `[x]` not available. */
  get unavailable(): readonly Unavailable[] {
    const found: Unavailable[] = [];
    const { cells, pairs } = this.clause;
    for (const [index, value] of cells.entries()) note(this.above[index], value);
    for (const pair of pairs) note(periodOf(pair), pair.value);
    return found;

    function note(period: Period | undefined, { type, flag, at }: ValueFact): void {
      if (period && type === 'empty' && flag !== undefined) found.push({ period, flag, at });
    }
  }

  /** Works a thing out once, as long as it is asked for under the same settings. A row never changes. */
  keep<T>(under: object, work: () => T): T {
    if (this.kept?.under !== under) this.kept = { under, found: work() };
    return this.kept.found as T;
  }

  /** Lets a figure be known as one that may not be worked with. Only while its element's rows are read. */
  dispute(value: ValueFact): void {
    this.disputed ??= new Set();
    this.disputed.add(value);
  }

  private isDisputed(value: ValueFact): boolean {
    return this.disputed?.has(value) ?? false;
  }

  /** Goes through the figures that may be worked with, as {@link eachFigure} does. */
  eachCounted(take: (period: Period, value: Figure, pair: PairFact | FigurePairFact | undefined) => void): void {
    const { disputed } = this;
    if (!disputed) this.eachFigure(take);
    else this.eachFigure((period, value, pair) => disputed.has(value) || take(period, value, pair));
  }

  /** Goes through the same figures, each with the pair that states it where one does: a plan has very many of them. */
  eachFigure(take: (period: Period, value: Figure, pair: PairFact | FigurePairFact | undefined) => void): void {
    const { cells, pairs } = this.clause;
    const count = Math.min(cells.length, this.above.length);
    for (let index = 0; index < count; index++) {
      const period = this.above[index];
      const value = cells[index] as ValueFact;
      if (period && value.type !== 'empty') take(period, value, undefined);
    }
    for (const pair of pairs) {
      const period = periodOf(pair);
      if (period && pair.value.type !== 'empty') take(period, pair.value, pair);
    }
  }
}

/** Whether a clause is a line of periods. */
export function isHeader(clause: ClauseFact): clause is HeaderClause {
  return COLUMNS.has(clause.type);
}

/** Whether a clause is a row of figures. */
export function isRow(clause: ClauseFact): clause is RowClause {
  return 'cells' in clause;
}

/** The part of a split measure that a row is about: `Male` in `actual Male 71%`. */
export function partOfRow(clause: RowClause): NameFact | undefined {
  return 'part' in clause ? clause.part : undefined;
}

/** The rows of an element, each read under the periods above it. */
export function rowsOf(element: Element): readonly Row[] {
  return element.rows;
}

/** Reads the rows of an element, which keeps them. */
export function readRows(element: Element): readonly Row[] {
  const rows: Row[] = [];
  let header: HeaderClause | undefined;
  let periods: readonly (Period | undefined)[] = NONE;
  for (const clause of element.fact.clauses) {
    if (isHeader(clause)) {
      header = clause;
      periods = statesLatest(clause) ? latest : headerPeriods(clause);
      latest = periods;
    } else if (isRow(clause)) {
      const isBelow = clause.cells.length > 0 && header !== undefined;
      rows.push(new Row(element, clause, isBelow ? header : undefined, isBelow ? periods : NONE));
    }
  }
  return rows.length === 0 ? NONE : rows.slice();
}

const NONE: readonly never[] = [];

/** The periods of the line that was read last: most lines of a plan state the same, and then have one list of them. */
let latest: readonly (Period | undefined)[] = NONE;

/** Whether a line lists the same years as the one that was read last: each is one period, however often it is written. */
function statesLatest(header: HeaderClause): boolean {
  if (header.type !== 'years' || header.end || header.periods.length !== latest.length) return false;
  return header.periods.every(({ period }, index) => period === latest[index]);
}

/** The rows of an element of one type, for example its targets. */
export function rowsOfType<T extends RowClause['type']>(element: Element, ...types: T[]): readonly Row[] {
  const { rows } = element;
  return rows.length === 0 ? rows : rows.filter((row) => (types as string[]).includes(row.clause.type));
}

/** The period that a pair states: one, or with `to` several years that its figure is pooled over. */
export function periodOf(pair: PairFact | FigurePairFact | PooledSpanFact): Period | undefined {
  const { period } = pair.period;
  return 'end' in pair && pair.end ? pooled(period, pair.end.period) : period;
}

function pooled(first: Period | undefined, last: Period | undefined): Period | undefined {
  if (first?.type !== 'year' || last?.type !== 'year' || last.year <= first.year) return undefined;
  return { type: 'pooled', year: first.year, end: last.year };
}

/** The columns of a header that are typed, each with its place. */
export function headerColumns(header: HeaderClause): readonly { readonly at: Span; readonly text?: string }[] {
  if (header.type === 'calendarYears') return header.years;
  return header.type === 'pooled' ? header.spans : header.periods;
}

/** The periods of a header: those listed, and with `to` every year between. */
export function headerPeriods(header: HeaderClause): (Period | undefined)[] {
  if (header.type === 'pooled') return header.spans.map(periodOf);
  if (header.type === 'calendarYears') return calendarYears(header);
  const periods = header.periods.map((each) => each.period);
  const end = header.type === 'years' ? header.end?.period : undefined;
  const last = periods.at(-1);
  if (last?.type === 'year' && end?.type === 'year') {
    for (let year = last.year + 1; year <= Math.min(end.year, last.year + 100); year++) periods.push({ type: 'year', year });
  }
  return periods;
}

function calendarYears({ years, end }: CalendarYearsClause): (Period | undefined)[] {
  const listed = years.map((each) => calendarYear(each));
  const [last, until] = [listed.at(-1), end && calendarYear(end)?.year];
  for (let year = (last?.year ?? 0) + 1; last && until !== undefined && year <= Math.min(until, last.year + 100); year++)
    listed.push({ type: 'calendar', year, end: year });
  return listed;
}

/** A calendar year from a number such as 2024; undefined for any other number. */
function calendarYear(value: ValueFact): { readonly type: 'calendar'; readonly year: number; readonly end: number } | undefined {
  const year = value.type === 'number' && /^\d{4}$/.test(value.text) ? value.value : undefined;
  return year === undefined ? undefined : { type: 'calendar', year, end: year };
}
