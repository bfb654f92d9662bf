/** A place in the matrix: its row (0 is the head) and its column (0 is the outcome's name). */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a place in the matrix; undefined for a key that leads nowhere. */
export function moved(
  { row, column }: GridPosition,
  { key, ctrlKey }: { key: string; ctrlKey: boolean },
  rows: number,
  columns: number,
): GridPosition | undefined {
  const [lastRow, lastColumn] = [rows - 1, columns - 1];
  switch (key) {
    case 'ArrowUp':
      return { row: ctrlKey ? 0 : Math.max(0, row - 1), column };
    case 'ArrowDown':
      return { row: ctrlKey ? lastRow : Math.min(lastRow, row + 1), column };
    case 'ArrowLeft':
      return { row, column: ctrlKey ? 0 : Math.max(0, column - 1) };
    case 'ArrowRight':
      return { row, column: ctrlKey ? lastColumn : Math.min(lastColumn, column + 1) };
    case 'Home':
      return { row: ctrlKey ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrlKey ? lastRow : row, column: lastColumn };
    case 'PageUp':
      return { row: Math.max(0, row - 10), column };
    case 'PageDown':
      return { row: Math.min(lastRow, row + 10), column };
    default:
      return undefined;
  }
}
