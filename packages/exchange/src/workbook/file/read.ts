import { zipSync } from 'fflate';
import type { Cell, ConditionalRule, Sheet } from 'hucre/xlsx';
import { ragOf } from '../../spreadsheet/cells/colours.js';
import type { Coloured, Grid, MergedCell, Remark } from '../../spreadsheet/grid/grid.js';
import { cellText } from './cell-text.js';
import type { WorkbookCell } from './cell-values.js';
import { fillOf } from './fills.js';
import { partsOfWorkbook } from './guard.js';
import { type Workbook, WorkbookError, type WorkbookSheet } from './workbook.js';

/** A sheet over more cells than this is not a table that a plan can use: something stands far away from the rest. */
const MOST_CELLS = 2_000_000;

/** Formulas that reach out of the workbook: to the network, to another program, to another workbook. */
const CALLS_OUT =
  /\b(WEBSERVICE|RTD|DDE|FILTERXML|IMPORTDATA|IMPORTXML|IMAGE|STOCKHISTORY|CUBE[A-Z]+|PY|CALL|REGISTER\.ID|SQL\.REQUEST)\s*\(|\w\|'[^']*'!|\[\d+\][\w .'&-]*!|'[^'[]*\[[^\]]+\.xls\w?\][^']*'!/i;

/**
 * Reads a workbook (.xlsx, .xlsm) as sheets of text. Nothing in it is run: formulas count by the results saved with them.
 * Throws a {@link WorkbookError} for what is no workbook, or is not safe or sensible to read.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Workbook> {
  return (await readCells(bytes)).workbook;
}

/** A workbook as text, and its cells as they are kept. */
export interface ReadCells {
  readonly workbook: Workbook;
  /** A cell by its sheet and place, counted from 0; an empty one where there is none. */
  readonly cell: (sheet: string, row: number, column: number) => WorkbookCell;
}

/** Reads a workbook with its cells as they are kept. Throws a {@link WorkbookError} as `readWorkbook` does. */
export async function readCells(bytes: Uint8Array): Promise<ReadCells> {
  const parts = partsOfWorkbook(bytes);
  const { readXlsx } = await import('hucre/xlsx');
  try {
    // Packed anew: a file may be made so that two readers of it see different things.
    const { sheets, themeColors } = await readXlsx(zipSync(parts, { level: 0 }), { readStyles: true });
    const named = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const cell = (name: string, row: number, column: number): WorkbookCell => {
      const sheet = named.get(name);
      const found = sheet?.cells?.get(`${row},${column}`);
      return {
        value: sheet?.rows[row]?.[column] ?? null,
        format: found?.style?.numFmt ?? '',
        formula: found?.formula ?? (found?.formulaType === undefined ? undefined : ''),
      };
    };
    return { workbook: { sheets: sheets.map((sheet) => asSheet(sheet, themeColors)) }, cell };
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    throw new WorkbookError(
      'This workbook cannot be read: it is damaged, or not quite an Excel workbook. Open it in Excel, save it again, and use that.',
      { cause: error },
    );
  }
}

function asSheet(sheet: Sheet, theme: readonly string[] | undefined): WorkbookSheet {
  guardSheet(sheet);
  const remarks: Remark[] = [];
  const coloured: Coloured[] = [];
  const cells = sheet.rows.map((row, at) =>
    Array.from({ length: row.length }, (_, column) => {
      const cell = sheet.cells?.get(`${at},${column}`);
      const { text, remark } = cellText(row[column] ?? null, cell);
      if (remark !== undefined) remarks.push({ row: at, column, text: remark });
      const rag = ragOf(fillOf(cell, theme));
      if (rag) coloured.push({ row: at, column, rag });
      const comment = cell?.comment?.text.trim();
      if (comment) remarks.push({ row: at, column, text: `It has a comment, which is left out: ‘${comment}’.` });
      return text;
    }),
  );
  const hiddenRows = [...(sheet.rowDefs ?? [])].filter(([, { hidden }]) => hidden).map(([row]) => row);
  const hiddenColumns = (sheet.columns ?? []).flatMap(({ hidden }, column) => (hidden ? [column] : []));
  const grid: Grid = {
    cells: trimmed(cells),
    merged: mergedOf(sheet),
    hidden: { rows: hiddenRows, columns: hiddenColumns },
    remarks,
    coloured,
    reckoned: true,
  };
  const signalled = (sheet.conditionalRules ?? []).filter(isSignal).map(({ range }) => range);
  return {
    name: sheet.name,
    hidden: sheet.hidden === true || sheet.veryHidden === true,
    grid,
    signalled: [...new Set(signalled)],
  };
}

/** Whether a rule of a sheet colours cells by more than the words that stand in them. */
function isSignal({ type, formula }: ConditionalRule): boolean {
  const [first = ''] = [formula ?? ''].flat();
  return SIGNALS.has(type) && !(type === 'cellIs' && first.startsWith('"'));
}

const SIGNALS: ReadonlySet<ConditionalRule['type']> = new Set(['cellIs', 'expression', 'colorScale', 'iconSet']);

/** What Excel lets stand in a cell, and in a formula, in characters: more is in no workbook that Excel saved. */
const [LONGEST_CELL, LONGEST_FORMULA] = [32_767, 8_192];

/** The most letters of all cells of a sheet: one long text can stand in very many cells. */
const MOST_LETTERS = 20_000_000;

/** Throws for a sheet that is mostly nothing, that no spreadsheet made, or that reaches out of its workbook. */
function guardSheet({ name, rows, cells }: Sheet): void {
  for (const [row, all] of rows.entries())
    for (const [column, value] of all.entries())
      if (typeof value === 'string' && value.length > LONGEST_CELL) refuseLength(name, row, column);
  const letters = rows.reduce(
    (all, row) => all + row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 0), 0),
    0,
  );
  if (letters > MOST_LETTERS)
    throw new WorkbookError(
      `The sheet ‘${name}’ holds more than 20 MB of words, which no table needs. Copy the table into a new workbook, and use that.`,
    );
  for (const [place, { formula = '' }] of cells ?? [])
    if (formula.length > LONGEST_FORMULA) refuseLength(name, ...(place.split(',').map(Number) as [number, number]));
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  if (rows.length * width > MOST_CELLS)
    throw new WorkbookError(
      `The sheet ‘${name}’ reaches to cell ${cellName(rows.length - 1, width - 1)}, and nearly all of it is empty. In Excel delete what is far below or beside the table, save the workbook, and use that.`,
    );
  for (const [place, cell] of cells ?? []) if (callsOut(cell)) refuseCall(name, place, cell);
}

function refuseLength(sheet: string, row: number, column: number): never {
  throw new WorkbookError(
    `Cell ${cellName(row, column)} of the sheet ‘${sheet}’ holds more than Excel lets stand in a cell. Delete it or shorten it, save the workbook, and use that.`,
  );
}

function callsOut({ formula }: Cell): boolean {
  return formula !== undefined && CALLS_OUT.test(formula);
}

function refuseCall(sheet: string, place: string, { formula }: Cell): never {
  const [row = 0, column = 0] = place.split(',').map(Number);
  const [word = 'another program'] = /[A-Z]+(?=\s*\()/i.exec(formula ?? '') ?? [];
  throw new WorkbookError(
    `A formula in the sheet ‘${sheet}’, cell ${cellName(row, column)}, takes something from outside the workbook (${word}). Replace it by its value, save the workbook, and use that.`,
  );
}

/** A cell as spreadsheets call it: `B5` for the row 4 and the column 1, counted from 0. */
export function cellName(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** `A` for the first column, `AA` for the 27th. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function mergedOf({ merges }: Sheet): MergedCell[] {
  return (merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow,
    column: startCol,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
}

/** Cells without the empty rows and columns behind the last that says something. */
function trimmed(cells: readonly (readonly string[])[]): string[][] {
  const width = cells.reduce((widest, row) => Math.max(widest, row.findLastIndex((text) => text !== '') + 1), 0);
  const height = cells.findLastIndex((row) => row.some((text) => text !== '')) + 1;
  return cells.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
}
