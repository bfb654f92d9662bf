import { largest } from '@goldenthread/model';
import type { CellAccount } from '../cells/cell-account.js';
import { cleanText } from '../cells/cells.js';
import { statusIn } from '../cells/statuses.js';
import type { Grid } from '../grid/grid.js';
import { type HeadingRows, headingOf } from './heading-rows.js';
import { roleBeside } from './roles.js';

/**
 * A grid in which the colour of a cell stands as a word where its column is one of a status: a RAG is often nothing but a
 * colour. Colours of other cells are named in a note, as they may mean anything.
 */
export function withColours(grid: Grid, heads: HeadingRows, ledger: CellAccount): Grid {
  const coloured = (grid.coloured ?? []).filter(({ row }) => row >= heads.end);
  if (coloured.length === 0) return grid;
  const isStatus = new Map<number, boolean>();
  const statusAt = (column: number): boolean => {
    const known = isStatus.get(column) ?? roleBeside(headingOf(grid, heads, column).text) === 'status';
    isStatus.set(column, known);
    return known;
  };
  const words = new Map(
    coloured.flatMap(({ row, column, rag }) => {
      const text = cleanText(grid.cells[row]?.[column] ?? '');
      if (!statusAt(column) || statusIn(text)) return [];
      return [[`${row},${column}`, text === '' || !/[\p{L}\p{N}]/u.test(text) ? rag : `${rag} - ${text}`] as const];
    }),
  );
  const others = coloured.filter(({ row, column }) => !statusAt(column) && cleanText(grid.cells[row]?.[column] ?? '') !== '');
  if (others.length > 0)
    ledger.note(
      `${others.length === 1 ? 'A cell is' : `${others.length} cells are`} red, amber, green or blue in the sheet. What that means is not read: only the colours of a column called RAG or Status are.`,
    );
  const cells = grid.cells.map((row, at) => {
    const reached = coloured.flatMap((each) => (each.row === at && statusAt(each.column) ? [each.column + 1] : []));
    const length = largest([row.length, ...reached]);
    return Array.from({ length }, (_, column) => words.get(`${at},${column}`) ?? row[column] ?? '');
  });
  return { ...grid, cells };
}
