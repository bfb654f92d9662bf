import { toCsvCell } from '@goldenthread/model';
import Papa from 'papaparse';
import { cellText } from '../document/cells.js';
import { type Cell, type ReportDocument, tablesOf } from '../document/document.js';

/** What tells Excel that a text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The tables of a report as CSV that Excel opens right at a double click: each table under its caption, one below the other.
 * Amounts are plain numbers of pounds; no cell is one that a spreadsheet would take for a formula.
 */
export function reportToCsv(document: ReportDocument): string {
  const rows: (string | number)[][] = [
    [document.title, ...document.standing, ...document.marks],
    ...[...tablesOf(document)].flatMap(({ table }) => [
      [],
      [table.caption],
      table.columns.map(({ head }) => head),
      ...table.rows.map(({ cells }) => cells.map((cell) => csvValue(cell, document.symbol))),
    ]),
  ];
  return (
    BYTE_ORDER_MARK + Papa.unparse(rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? toCsvCell(cell) : cell))))
  );
}

/** Money in pounds as a number, for a program to add up; all else as people read it. */
function csvValue(cell: Cell, symbol: string): string | number {
  return cell.type === 'money' ? cell.pence / 100 : cellText(cell, symbol);
}
