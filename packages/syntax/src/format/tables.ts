import type { TableRow } from './tokens.js';

/** A line on its way out; a row of a table gets its text once its columns are known. */
export interface FormattedLine {
  readonly text: string;
  readonly depth: number;
  readonly row?: TableRow;
  /** Whether it is a comment on a line of its own. */
  readonly comment?: boolean;
}

/** The spaces between two columns; a row by itself is no table. */
const GAP = '  ';

/** Lines up the rows of each table: a `years` or `quarters` line and the rows that follow it at the same depth. */
export function alignTables(lines: readonly FormattedLine[]): FormattedLine[] {
  const result = [...lines];
  for (let start = 0; start < result.length; start++) {
    if (!result[start]?.row) continue;
    let end = start + 1;
    while (
      end < result.length &&
      (belongs(result[end], result[start]) || (result[end]?.comment && belongs(result[end + 1], result[start])))
    )
      end++;
    layOut(result, start, end);
    start = end - 1;
  }
  return result;
}

function belongs(line: FormattedLine | undefined, first: FormattedLine | undefined): boolean {
  return line?.row !== undefined && !line.row.header && line.depth === first?.depth;
}

function layOut(lines: FormattedLine[], start: number, end: number): void {
  const rows = lines.slice(start, end).flatMap((line) => line.row ?? []);
  const label = rows.reduce((widest, row) => Math.max(widest, row.label.length), 0);
  const widths: number[] = [];
  for (const { cells } of rows) {
    for (const [index, cell] of cells.entries()) widths[index] = Math.max(widths[index] ?? 0, cell.length);
  }
  for (let index = start; index < end; index++) {
    const line = lines[index] as FormattedLine;
    if (!line.row) continue;
    const gap = rows.length === 1 ? ' ' : GAP;
    const cells = line.row.cells.map((cell, column) => gap + cell.padEnd(widths[column] ?? 0)).join('');
    lines[index] = { ...line, text: `${line.row.label.padEnd(label)}${cells}${line.row.note}` };
  }
}
