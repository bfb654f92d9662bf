import { type Element, formatPeriod, type Plan, rowsOf, withoutFlag } from '@goldenthread/model';
import type { Place } from '../spreadsheet/cells/cell-account.js';
import { dateIn } from '../spreadsheet/cells/cell-dates.js';
import { statusIn } from '../spreadsheet/cells/statuses.js';
import type { PlanEntry } from '../spreadsheet/plan/entries.js';
import { labelOf, plainFigure } from '../spreadsheet/plan/plan-rows.js';
import type { PlanRow, SourceCell } from '../spreadsheet/plan/plan-table.js';
import { type CellContent, dateContent, figureContent, statusContent, type WorkbookCell } from './file/cell-values.js';
import { cellName, type ReadCells } from './file/read.js';
import { type ImportWishes, tablesOf } from './import-workbook.js';
import { findIn, indexOf, plainly } from './merge.js';
import { displayName } from './plan-editor.js';

/** A cell of a workbook that the plan has another value for. */
export interface FilledCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** As spreadsheets call it: `B5`. */
  readonly cell: string;
  /** The title of what it is about, and what of it. */
  readonly of: string;
  readonly what: string;
  readonly from: string;
  readonly to: string;
  readonly content: CellContent;
}

/** What a plan puts into a workbook, and what it cannot, in whole sentences. */
export interface FilledCells {
  readonly cells: readonly FilledCell[];
  readonly notes: readonly string[];
}

/**
 * The cells of a council's own workbook that the plan has other values for: the figures, states and dates that an import of it
 * would read. A formula is the council's own, and stays.
 */
export function fillsFor(read: ReadCells, plan: Plan, wishes: ImportWishes): FilledCells {
  const filler = new Filler(read, plan);
  const index = indexOf(plan);
  for (const { name, tables } of tablesOf(read.workbook, plan, wishes))
    for (const entry of tables.flatMap((table) => table.entries)) {
      const element = findIn(index, entry);
      if (element) filler.fill(name, entry, element);
    }
  return { cells: filler.cells, notes: [...new Set(filler.notes)] };
}

class Filler {
  readonly cells: FilledCell[] = [];
  readonly notes: string[] = [];

  constructor(
    private readonly read: ReadCells,
    private readonly plan: Plan,
  ) {}

  fill(sheet: string, entry: PlanEntry, element: Element): void {
    for (const row of entry.rows) this.row(sheet, entry, element, row);
    for (const [clause, place] of entry.sources) this.clause(sheet, element, clause, place);
    for (const child of entry.children) {
      const found = element.children.find((each) => each.kind === child.kind && each.title.trim() === child.title.trim());
      if (found) this.fill(sheet, child, found);
    }
  }

  private row(sheet: string, entry: PlanEntry, element: Element, row: PlanRow): void {
    const own = rowsOf(element).filter(
      (each) => labelOf(each) === row.label && (!isBudget(entry) || (each.note?.text.trim() ?? '') === row.note.trim()),
    );
    for (const [period, source] of row.sources ?? []) {
      const found = own
        .flatMap((each) => each.points.map((point) => ({ each, point })))
        .find(({ point }) => formatPeriod(point.period) === period);
      const there = row.figures.get(period) ?? '-';
      if (!found) continue;
      const now = plainFigure(this.plan, found.each, found.point);
      if (plainly(now) === plainly(there) || plainly(found.point.value.text) === plainly(there)) continue;
      this.figure(sheet, element, `${row.label} ${period}`, source, now, there);
    }
  }

  private figure(sheet: string, element: Element, what: string, source: SourceCell, now: string, there: string): void {
    const { text, flag } = withoutFlag(now);
    const cell = this.at(sheet, source);
    const content = figureContent(text, source, cell);
    if (content) this.put(sheet, element, what, source, cell, there === '-' ? '' : there, now, content);
    else if (text !== '' || flag)
      this.notes.push(
        `${this.called(sheet, source)} stays as it is: the plan says ‘${now}’ for ${what} of ‘${displayName(element)}’, which is not a number.`,
      );
  }

  private clause(sheet: string, element: Element, clause: string, place: Place): void {
    const cell = this.at(sheet, place);
    const there = textOf(cell);
    if (clause === 'status') {
      const state = element.all('status').at(-1);
      const now = state && 'state' in state ? state.state : undefined;
      if (now === undefined || statusIn(there)?.state === now) return;
      this.put(sheet, element, 'status', place, cell, there, now, statusContent(now, this.column(sheet, place)));
      return;
    }
    const type = DATES[clause];
    const found = type && element.one(type);
    const fact = found && ('on' in found ? found.on : found.by);
    const now = fact?.period && formatPeriod(fact.period);
    if (now === undefined || dateIn(there) === now) return;
    const content = dateContent(now, cell, this.column(sheet, place));
    if (content) this.put(sheet, element, clause, place, cell, there, now, content);
    else
      this.notes.push(
        `${this.called(sheet, place)} stays as it is: the plan says ‘${clause} ${now}’ of ‘${displayName(element)}’, which is not a day.`,
      );
  }

  private put(
    sheet: string,
    element: Element,
    what: string,
    place: Place,
    cell: WorkbookCell,
    from: string,
    to: string,
    content: CellContent,
  ): void {
    const of = displayName(element);
    if (cell.formula !== undefined) {
      this.notes.push(
        `${this.called(sheet, place)} is a formula and stays: it comes to ${from || 'nothing'}, and the plan says ${to} for ${what} of ‘${of}’.`,
      );
      return;
    }
    this.cells.push({
      sheet,
      row: place.row,
      column: place.column,
      cell: cellName(place.row, place.column),
      of,
      what,
      from,
      to,
      content,
    });
  }

  private called(sheet: string, { row, column }: Place): string {
    return `Cell ${cellName(row, column)} of the sheet ‘${sheet}’`;
  }

  /** A cell; one that nobody filled is shown as the nearest filled one of its column. */
  private at(sheet: string, { row, column }: Place): WorkbookCell {
    const cell = this.read.cell(sheet, row, column);
    if (cell.format !== '' || cell.value !== null) return cell;
    for (let away = 1; away < 200; away++)
      for (const near of [row - away, row + away]) {
        const other = near < 0 ? undefined : this.read.cell(sheet, near, column);
        if (typeof other?.value === 'number') return { ...cell, format: other.format };
      }
    return cell;
  }

  private column(sheet: string, { row, column }: Place): string[] {
    return Array.from({ length: 100 }, (_, away) => textOf(this.read.cell(sheet, row - 50 + away, column))).filter(Boolean);
  }
}

const isBudget = ({ kind }: PlanEntry): boolean => kind === 'budget' || kind === 'budgetFor';

/** The dates of a register, by the words of their clauses. */
const DATES = {
  starts: 'starts',
  ends: 'ends',
  by: 'by',
  from: 'taskFrom',
  originally: 'originally',
  'realised by': 'realisedBy',
  'reviewed on': 'reviewedOn',
} as const as Readonly<Record<string, 'starts' | 'ends' | 'by' | 'taskFrom' | 'originally' | 'realisedBy' | 'reviewedOn'>>;

function textOf({ value }: WorkbookCell): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value === null || value === undefined ? '' : String(value);
}
