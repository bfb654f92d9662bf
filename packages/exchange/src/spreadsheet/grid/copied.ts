import Papa from 'papaparse';
import type { Grid } from './grid.js';
import { BeyondTablesError, gridOfHtml } from './html.js';

/** What a spreadsheet put on the clipboard: the same cells in one or two forms. */
export interface ClipboardTable {
  /** The cells with tabs between them. */
  readonly text: string;
  /** The cells as a table of a web page: it knows which of them are merged. Not every way of pasting has it. */
  readonly html?: string | undefined;
  /** The cells of a table of a workbook, as they were read there. */
  readonly grid?: Grid | undefined;
}

const BEYOND =
  'What was copied has more tags, or more of them inside each other, than a spreadsheet makes. So its plain text is read. Check cells that were merged or struck through.';

/** The cells in each form that they came in, the one that keeps more first. */
export function gridsOf({ text, html, grid }: ClipboardTable): Grid[] {
  if (grid) return [grid];
  const { table, note } = html === undefined ? {} : tableIn(html);
  return [...(table ? [table] : []), { cells: gridOf(text), merged: [], note }].map((grid) => ({
    ...grid,
    cells: grid.cells.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))),
  }));
}

function tableIn(html: string): { readonly table?: Grid | undefined; readonly note?: string } {
  try {
    return { table: gridOfHtml(html) };
  } catch (error) {
    if (error instanceof BeyondTablesError) return { note: BEYOND };
    throw error;
  }
}

/** The cells of text, by the spreadsheets' own rules of quoting. */
function gridOf(text: string): string[][] {
  return Papa.parse<string[]>(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''), { delimiter: '\t', newline: '\n' }).data;
}
