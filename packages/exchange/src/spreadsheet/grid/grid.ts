import { largest } from '@goldenthread/model';
import { readCell } from '../cells/cells.js';
import type { Rag } from '../cells/colours.js';

/** A cell over several rows or columns; rows and columns count from 0. */
export interface MergedCell {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell has besides its text: a comment, words that are struck through. Rows and columns count from 0. */
export interface Remark {
  readonly row: number;
  readonly column: number;
  /** A whole sentence. */
  readonly text: string;
}

/** A cell that is filled with a colour of a status. Rows and columns count from 0. */
export interface Coloured {
  readonly row: number;
  readonly column: number;
  readonly rag: Rag;
}

/** Rows and columns that the sheet does not show, counted from 0. */
interface Hidden {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Cells as they were copied. What a merged cell says stands in the first that it covers; the others are empty. */
export interface Grid {
  readonly cells: readonly (readonly string[])[];
  readonly merged: readonly MergedCell[];
  readonly hidden?: Hidden | undefined;
  readonly remarks?: readonly Remark[] | undefined;
  readonly coloured?: readonly Coloured[] | undefined;
  /** What is to be said of the whole of it. */
  readonly note?: string | undefined;
  /** Set where figures were worked out by a spreadsheet, so that they may be finer than a penny without anybody having typed that. */
  readonly reckoned?: boolean | undefined;
}

/** The first rows and columns of it. */
export function cropped(grid: Grid, rows: number, columns: number): Grid {
  return { ...grid, cells: grid.cells.slice(0, rows).map((row) => row.slice(0, columns)) };
}

/** Its rows as columns. */
export function transposed({ cells, merged, hidden, remarks, coloured, note, reckoned }: Grid): Grid {
  const width = largest([0, ...cells.map((row) => row.length)]);
  return {
    cells: Array.from({ length: width }, (_, column) => cells.map((row) => row[column] ?? '')),
    merged: merged.map(({ row, column, rows, columns }) => ({ row: column, column: row, rows: columns, columns: rows })),
    hidden: hidden && { rows: hidden.columns, columns: hidden.rows },
    remarks: remarks?.map(({ row, column, text }) => ({ row: column, column: row, text })),
    coloured: coloured?.map(({ row, column, rag }) => ({ row: column, column: row, rag })),
    note,
    reckoned,
  };
}

/**
 * Has words that stand beside several rows, in a merged cell, stand in each of them. Figures never do: they would count several
 * times. `from` is the first row below the headings.
 */
export function spreadDown({ cells, merged }: Grid, from: number): string[][] {
  const spread = cells.map((row) => [...row]);
  for (const { row, column, rows } of merged) {
    const text = cells[row]?.[column] ?? '';
    if (readCell(text).type !== 'words') continue;
    for (const below of spread.slice(Math.max(row + 1, from), row + rows)) below[column] = text;
  }
  return spread;
}

/** What is to be known of merged figures: each counts once. */
export function mergedFigures({ cells, merged }: Grid, from: number): string[] {
  return merged.flatMap(({ row, column }) => {
    const text = cells[row]?.[column] ?? '';
    if (row < from || readCell(text).type !== 'figure') return [];
    return [`Row ${row + 1}: ‘${text}’ is in a merged cell. It counts for the first row and column that the cell covers.`];
  });
}
