import { largest, toSeparatedLines } from '@goldenthread/model';
import type { CellValue, Cell as SheetCell, WriteSheet } from 'hucre/xlsx';
import Papa from 'papaparse';
import { columnName } from './file/read.js';
import type { PlanSheet } from './plan-sheets.js';

const BOLD = { name: 'Calibri', size: 11, bold: true } as const;
const HEAD = { font: BOLD, alignment: { wrapText: true, vertical: 'top' } } as const;
const WRAPPED = { alignment: { wrapText: true, vertical: 'top' } } as const;
const TOTAL = { font: BOLD, border: { top: { style: 'thin' } } } as const;

/** What stands in the first column below the lines of a sheet whose sums are worked out. */
export const SUM_LABEL = 'Sum of what is shown';

/**
 * The sheets of a plan as a workbook (.xlsx): a sheet a kind, figures as numbers, sums as formulas. Each line carries the name of
 * what it is about, so that it can be sorted, filtered and have columns added, and still be found again. A mark stands above each
 * printed sheet.
 */
export async function writePlanWorkbook(sheets: readonly PlanSheet[], title: string, mark = ''): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({ sheets: sheets.map((sheet) => asSheet(sheet, mark)), properties: { title } });
}

function asSheet({ name, kind, columns, lines }: PlanSheet, mark: string): WriteSheet {
  const cells = new Map<string, Partial<SheetCell>>();
  const rows: CellValue[][] = [columns.map(({ heading }) => heading)];
  columns.forEach((_, column) => {
    cells.set(`0,${column}`, { style: HEAD });
  });
  for (const [index, line] of lines.entries()) {
    rows.push(line.cells.map(({ text, number }) => (number ? number.value : text === '' ? null : text)));
    for (const [column, { number, text }] of line.cells.entries())
      if (number) cells.set(`${index + 1},${column}`, { style: { numFmt: number.format } });
      else if (text !== '') cells.set(`${index + 1},${column}`, { style: WRAPPED });
  }
  if (kind === 'budget') addSums(columns, lines.length, rows, cells);
  return {
    name,
    rows,
    cells,
    columns: columns.map((column, at) => ({
      width: widthOf(
        lines.map(({ cells: own }) => own[at]?.text ?? ''),
        column.heading,
      ),
    })),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${columnName(columns.length - 1)}${lines.length + 1}` },
    pageSetup: { orientation: 'landscape' },
    ...(mark && { headerFooter: { oddHeader: `&C${mark}` } }),
  };
}

/** Sums of what a filter shows, as formulas that stay right when rows are added between. */
function addSums(
  columns: PlanSheet['columns'],
  count: number,
  rows: CellValue[][],
  cells: Map<string, Partial<SheetCell>>,
): void {
  const at = count + 2;
  rows.push(
    [],
    columns.map((_, column) => (column === 0 ? SUM_LABEL : null)),
  );
  cells.set(`${at},0`, { style: TOTAL });
  for (const [column, { type }] of columns.entries()) {
    if (type !== 'figure') continue;
    const letter = columnName(column);
    const result = rows
      .slice(1, count + 1)
      .reduce((sum, row) => sum + (typeof row[column] === 'number' ? (row[column] as number) : 0), 0);
    cells.set(`${at},${column}`, {
      formula: `SUBTOTAL(109,${letter}2:${letter}${count + 1})`,
      formulaResult: result,
      style: { ...TOTAL, numFmt: '#,##0.00' },
    });
  }
}

function widthOf(texts: readonly string[], heading: string): number {
  return Math.min(50, largest([10, heading.length + 2, ...texts.map((text) => Math.min(50, text.length + 2))]));
}

/** A sheet of a plan as CSV, with the mark that has Excel read it as UTF-8. */
export function toCsv({ columns, lines }: PlanSheet): string {
  const rows = [
    columns.map(({ heading }) => toSeparatedLines(heading)),
    ...lines.map(({ cells }) => cells.map(({ text }) => toSeparatedLines(text))),
  ];
  return `\ufeff${Papa.unparse(rows, { newline: '\r\n' })}\r\n`;
}
