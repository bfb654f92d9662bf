import { fromSeparatedCell } from '@goldenthread/model';
import Papa from 'papaparse';
import { type Workbook, WorkbookError } from './workbook.js';

/** More rows, or more characters in a cell, than this are in no table of a plan. A quote that is never closed makes such a cell. */
const [MOST_ROWS, LONGEST_CELL] = [100_000, 32_767];

/** Throws a {@link WorkbookError} with a sentence where it is too large to be a table of a plan. */
function guardCells(cells: readonly (readonly string[])[]): void {
  if (cells.length > MOST_ROWS)
    throw new WorkbookError(
      'This table has more than 100,000 rows, which no table of a plan needs. Save only its own rows, and use that.',
    );
  const row = cells.findIndex((each) => each.some((cell) => cell.length > LONGEST_CELL));
  if (row >= 0)
    throw new WorkbookError(
      `A cell in row ${row + 1} holds more than 32,767 characters. Perhaps a quotation mark is not closed. Correct it, and use that.`,
    );
}

/** A table of text with commas, semicolons or tabs between its cells, as a workbook of one sheet. */
export function csvWorkbook(text: string, name: string): Workbook {
  const cells = Papa.parse<string[]>(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/(?<!\n)\n+$/, ''),
    {
      newline: '\n',
      delimitersToGuess: [',', '\t', ';', '|'],
    },
  ).data;
  guardCells(cells);
  return {
    sheets: [
      {
        name,
        hidden: false,
        grid: { cells: cells.map((row) => row.map((cell) => fromSeparatedCell(cell))), merged: [] },
      },
    ],
  };
}
