import type { Span, TextFile } from '@goldenthread/model';
import Papa from 'papaparse';

/** The cells of a CSV file, and where each stands in its text. */
export interface CsvCells {
  readonly rows: readonly (readonly string[])[];
  /** The place of a cell, of a row where there is no such cell; counted from 0. */
  placeOf(row: number, column?: number): Span;
}

/** Reads the cells of a CSV file, with commas, semicolons or tabs between them. `source` names the file in places. */
export function csvCells(typed: string, source: TextFile): CsvCells {
  // Lines may end in several ways in one file; every character keeps its place.
  const text = typed.includes('\n') ? typed.replaceAll('\r', ' ') : typed.replaceAll('\r', '\n');
  const rows: string[][] = [];
  const starts: number[] = [];
  let from = 0;
  Papa.parse<string[]>(text, {
    newline: '\n',
    delimitersToGuess: [',', '\t', ';', '|'],
    step: ({ data, meta }) => {
      rows.push(data);
      starts.push(from);
      from = meta.cursor;
    },
  });
  return {
    rows,
    placeOf(row, column) {
      const start = starts[row] ?? text.length;
      const end = start + text.slice(start, starts[row + 1]).trimEnd().length;
      const cells = rows[row] ?? [];
      if (column === undefined || (cells[column] ?? '') === '') return { start, end, file: source };
      // Each cell stands behind the one before it; a quote within a cell is written twice, and that cell is its row's place.
      let at = start;
      for (const [index, cell] of cells.entries()) {
        const found = text.indexOf(cell, at);
        if (found < 0 || found + cell.length > end) break;
        if (index === column) return trimmed(found, cell, source);
        at = found + cell.length;
        while (at < end && text[at] !== ',' && text[at] !== ';' && text[at] !== '\t' && text[at] !== '|') at++;
        at++;
      }
      return { start, end, file: source };
    },
  };
}

function trimmed(found: number, cell: string, file: TextFile): Span {
  const start = found + cell.length - cell.trimStart().length;
  return { start, end: start + cell.trim().length, file };
}
