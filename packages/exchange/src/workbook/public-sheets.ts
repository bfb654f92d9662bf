import { type Element, type ElementFact, type Plan, rowsOf, WITHHELD_WORDS } from '@goldenthread/model';
import { labelOf } from '../spreadsheet/plan/plan-rows.js';
import type { PlanColumn, PlanLine, PlanSheet } from './plan-sheets.js';

/**
 * The sheets of a plan without what its public view leaves out. A line that is exempt is gone; a cell that is withheld says so, and an
 * import leaves what the plan has there as it is.
 */
export function publicSheets(sheets: readonly PlanSheet[], view: Plan): PlanSheet[] {
  const shown = new Map(view.everything.map((element) => [placeOf(element), element.fact]));
  return sheets
    .map((sheet) => ({ ...sheet, lines: sheet.lines.flatMap((line) => publicLine(line, sheet, shown) ?? []) }))
    .filter(({ lines }) => lines.length > 0)
    .map(withoutEmptyColumns);
}

const placeOf = ({ file, fact }: Element): string => `${file.file}:${fact.at.start}`;

function publicLine(line: PlanLine, { columns, kind }: PlanSheet, shown: ReadonlyMap<string, ElementFact>): PlanLine | undefined {
  const fact = shown.get(placeOf(line.element));
  if (!fact) return undefined;
  const keeps = new Map(fact.clauses.map((clause) => [clause.at.start, JSON.stringify(clause, plainly)]));
  const isWhole = (clause: { readonly at: { readonly start: number } }): boolean =>
    keeps.get(clause.at.start) === JSON.stringify(clause, plainly);
  if (kind === 'budget') {
    const row = rowsOf(line.element)[Number(line.key.split('\u0000')[1]) - 1];
    return row && isWhole(row.clause) ? line : undefined;
  }
  const isWithheld = (column: PlanColumn): boolean => {
    if (column.type === 'title') return fact.title?.text !== line.element.fact.title?.text;
    if (column.type === 'clause') return line.element.all(column.clause).some((clause) => !isWhole(clause));
    if (column.type !== 'figure') return false;
    return rowsOf(line.element).some((row) => labelOf(row) === column.label && !isWhole(row.clause));
  };
  const cells = line.cells.map((cell, index) => {
    const column = columns[index];
    return column && cell.text !== '' && isWithheld(column) ? { text: WITHHELD_WORDS } : cell;
  });
  return { ...line, cells };
}

/** A column that only exempt lines have something in would tell what they say. */
function withoutEmptyColumns(sheet: PlanSheet): PlanSheet {
  const kept = sheet.columns.map(
    ({ type }, index) =>
      (type !== 'clause' && type !== 'figure') || sheet.lines.some(({ cells }) => !SAYS_NOTHING.has(cells[index]?.text ?? '')),
  );
  const only = <T>(all: readonly T[]): T[] => all.filter((_, index) => kept[index]);
  return { ...sheet, columns: only(sheet.columns), lines: sheet.lines.map((line) => ({ ...line, cells: only(line.cells) })) };
}

const SAYS_NOTHING: ReadonlySet<string> = new Set(['', WITHHELD_WORDS]);

/** What is worked out of a fact, and counts of pence, as text. */
const plainly = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
