import { columnCalled } from '../cells/called.js';
import type { CellAccount, Place } from '../cells/cell-account.js';
import { cleanText } from '../cells/cells.js';
import type { Grid } from './grid.js';

/** A grid without the rows and columns that the sheet does not show; each is listed with what it holds. */
export function dropHidden(grid: Grid, from: number, ledger: CellAccount): Grid {
  const { hidden, cells } = grid;
  if (!hidden || (hidden.rows.length === 0 && hidden.columns.length === 0)) return grid;
  const [rows, columns] = [new Set(hidden.rows), new Set(hidden.columns)];
  const out = (row: number, column: number): boolean => rows.has(row) || columns.has(column);
  for (const row of hidden.rows) {
    const places = placesIn(
      cells,
      (at) => at === row,
      () => true,
    );
    if (places.length > 0)
      ledger.leaveOut(`Row ${row + 1} is hidden in the sheet, so it is left out: ${textOf(cells, places)}.`, ...places);
  }
  for (const column of hidden.columns) {
    const places = placesIn(
      cells,
      () => true,
      (at) => at === column,
    );
    const heading = places.filter(({ row }) => row < from);
    if (places.length === 0) continue;
    const called = columnCalled(heading.map((place) => textAt(cells, place)).join(' '), column);
    ledger.leaveOut(`${called} is hidden in the sheet, so it is left out.`, ...places);
  }
  return { ...grid, cells: cells.map((row, at) => row.map((text, column) => (out(at, column) ? '' : text))) };
}

type Cells = Grid['cells'];

function placesIn(cells: Cells, row: (at: number) => boolean, column: (at: number) => boolean): Place[] {
  return cells.flatMap((texts, at) =>
    row(at) ? texts.flatMap((text, index) => (column(index) && cleanText(text) !== '' ? [{ row: at, column: index }] : [])) : [],
  );
}

const textAt = (cells: Cells, { row, column }: Place): string => cleanText(cells[row]?.[column] ?? '');
const textOf = (cells: Cells, places: readonly Place[]): string => places.map((place) => `‘${textAt(cells, place)}’`).join(', ');
