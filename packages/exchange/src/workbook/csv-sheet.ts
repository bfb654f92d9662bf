import Papa from 'papaparse';
import type { Workbook } from './workbook.js';

/** A table of text with commas, semicolons or tabs between its cells, as a workbook of one sheet. */
export function csvWorkbook(text: string, name: string): Workbook {
  const cells = Papa.parse<string[]>(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .replace(/\n+$/, ''),
    {
      newline: '\n',
      delimitersToGuess: [',', '\t', ';', '|'],
    },
  ).data;
  return {
    sheets: [
      {
        name,
        hidden: false,
        grid: { cells: cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))), merged: [] },
      },
    ],
  };
}
