import { type Element, formatPeriod, type Period, type Plan, type Row, rowsOf, toCell } from '@goldenthread/model';
import Papa from 'papaparse';
import { labelOf, plainFigure } from './plan-rows.js';

/** A table that is copied for a spreadsheet. */
export interface CopiedTable {
  /** Cells with tabs between them, as spreadsheets take them. */
  readonly text: string;
  readonly rows: number;
}

/** Whether an element has figures of its own to copy. */
function hasFigures(element: Element): boolean {
  return rowsOf(element).length > 0;
}

/**
 * The figures of some elements as a table for a spreadsheet: the years and quarters along the top, a line for each row. Figures
 * are bare (1250000.50, not £1.25m), so that a spreadsheet can reckon with them. Words that a spreadsheet would take for a
 * formula are kept from being one.
 */
export function copyTable(plan: Plan, elements: readonly Element[]): CopiedTable | undefined {
  const rows = elements.filter(hasFigures).flatMap((element) => rowsOf(element));
  if (rows.length === 0) return undefined;
  const periods = periodsOf(rows);
  const measures = rows.every((row) => row.element.kind === 'measure');
  const notes = rows.some((row) => row.note !== undefined);
  const several = rows.some((row) => row.element !== rows[0]?.element);
  const labels = measures ? ['Measure', 'Unit', 'Series'] : several ? ['Of', 'Row'] : ['Row'];
  const head = [...labels, ...periods.map(formatPeriod), ...(notes ? ['Note'] : [])];
  const body = rows.map((row) => [
    ...(labels.length === 1 ? [] : [titleOf(row.element)]),
    ...(measures ? [unitOf(row.element)] : []),
    labelOf(row),
    ...periods.map((period) => figuresAt(plan, row, period)),
    ...(notes ? [row.note?.text.trim() ?? ''] : []),
  ]);
  return { text: toTabs([head, ...body]), rows: body.length };
}

/** Cells with tabs between them; a cell that a spreadsheet would take for a formula gets its own mark for words. */
export function toTabs(cells: readonly (readonly string[])[]): string {
  return Papa.unparse(
    cells.map((row) => row.map(toCell)),
    { delimiter: '\t', newline: '\r\n' },
  );
}

function titleOf(element: Element): string {
  const of = element.kind === 'budget' ? (element.parent ?? element) : element;
  return of.title.replace(/\s+/g, ' ').trim() || of.label || '';
}

function unitOf(measure: Element): string {
  const unit = measure.one('unit');
  return unit?.unit ?? unit?.words?.text.trim() ?? '';
}

function periodsOf(rows: readonly Row[]): Period[] {
  const found = new Map<string, Period>();
  for (const row of rows) for (const { period } of row.points) found.set(formatPeriod(period), period);
  // Years with years and quarters with quarters, each in order: the way they are written sorts them.
  const order = ['year', 'quarter', 'month', 'date'];
  return [...found]
    .sort(([a, x], [b, y]) => order.indexOf(x.type) - order.indexOf(y.type) || (a < b ? -1 : 1))
    .map(([, period]) => period);
}

function figuresAt(plan: Plan, row: Row, period: Period): string {
  const name = formatPeriod(period);
  return row.points
    .filter((point) => formatPeriod(point.period) === name)
    .map((point) => plainFigure(plan, row, point))
    .join('; ');
}
