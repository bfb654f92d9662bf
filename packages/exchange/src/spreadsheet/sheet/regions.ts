import { cleanText } from '../cells/cells.js';
import type { Grid } from '../grid/grid.js';
import { tableStarts } from './heading-rows.js';

/** The tables of a sheet, each as the whole sheet with everything else left empty: rows keep their numbers. */
export function regionsOf(grid: Grid): Grid[] {
  const starts = tableStarts(grid);
  const first = grid.cells.findIndex((row) => row.some((text) => cleanText(text) !== ''));
  const bounds = [first, ...starts.filter((row) => row > first), grid.cells.length];
  return bounds.slice(0, -1).map((from, index) => only(grid, from, bounds[index + 1] ?? grid.cells.length));
}

function only(grid: Grid, from: number, to: number): Grid {
  const inside = (row: number): boolean => row >= from && row < to;
  return {
    ...grid,
    cells: grid.cells.slice(0, to).map((row, at) => (inside(at) ? row : [])),
    merged: grid.merged.filter(({ row }) => inside(row)),
    remarks: grid.remarks?.filter(({ row }) => inside(row)),
    coloured: grid.coloured?.filter(({ row }) => inside(row)),
    hidden: grid.hidden && { ...grid.hidden, rows: grid.hidden.rows.filter(inside) },
  };
}
