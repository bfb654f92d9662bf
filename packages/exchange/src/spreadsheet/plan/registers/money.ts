import { addAll } from '@goldenthread/model';
import { rowCalled } from '../../cells/called.js';
import type { MoneyUnit } from '../../cells/cells.js';
import { asMoney } from '../../cells/figures.js';
import type { FigureColumn } from '../../sheet/table.js';
import { seriesRows } from '../as-rows.js';
import { negated } from '../budget-figures.js';
import { unitOf } from '../budget-lines.js';
import type { PlanEntry } from '../entries.js';
import type { SourceCell } from '../plan-table.js';
import type { RegisterRow } from '../register-row.js';

/** The amounts of a row as rows of its entry: `word` says which row a column belongs to, undefined for none. */
export function seriesMoney(
  row: RegisterRow,
  entry: PlanEntry,
  word: (column: FigureColumn) => string | undefined,
  symbol: string,
  unit: MoneyUnit,
  turned: () => boolean,
): void {
  const { columns, ledger } = row.table;
  const words = columns.map(word);
  const texts = columns.map((column, at) => {
    const cell = row.row.cells[at] ?? { type: 'blank' as const };
    const place = row.row.places[at];
    if (words[at] === undefined) return '-';
    const { text, problem } = asMoney(turned() ? negated(cell) : cell, unitOf(column, unit), symbol);
    if (place && problem === undefined) ledger.plan(place);
    if (problem !== undefined)
      ledger.leaveOut(
        `${rowCalled(row.row.number, entry.title)}, ${column.heading}: ${problem}, so the cell is left empty.`,
        ...(place ? [place] : []),
      );
    return text;
  });
  for (const each of new Set(words.filter((name) => name !== undefined))) {
    const at = columns.flatMap((_, index) => (words[index] === each ? [index] : []));
    const own = at.map((index) => ({ ...(columns[index] as FigureColumn), series: undefined }));
    const figures = at.map((index) => texts[index] ?? '-');
    if (figures.every((figure) => figure === '-')) continue;
    addAll(
      entry.periods,
      own.map(({ period }) => period),
    );
    const sources = at.map((index) => sourceOf(row, index, unitOf(columns[index] as FigureColumn, unit), turned()));
    addAll(entry.rows, seriesRows(own, figures, each, true, '', [], sources));
  }
}

function sourceOf(row: RegisterRow, index: number, unit: MoneyUnit, turned: boolean): SourceCell | undefined {
  const place = row.row.places[index];
  const cell = row.row.cells[index];
  return place && { ...place, unit: (cell?.type === 'figure' ? cell.unit : undefined) ?? unit, turned };
}
