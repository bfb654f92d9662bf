import { addAll, largest, SheetNames } from '@goldenthread/model';
import { type CellValue, type Cell as SheetCell, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { cellText } from '../document/cells.js';
import { type Block, type Cell, type ReportDocument, type Section, type Table, tablesOf } from '../document/document.js';
import { plainPieces } from './narrative.js';
import { sameEachTime } from './same-each-time.js';

const WIDEST = 60;
const BOLD = { name: 'Calibri', size: 11, bold: true } as const;
const HEAD = { font: BOLD, alignment: { wrapText: true, vertical: 'top' } } as const;
const TOTAL = { font: BOLD, border: { top: { style: 'thin' } } } as const;
const WRAPPED = { alignment: { wrapText: true, vertical: 'top' } } as const;

/**
 * A report as a workbook: a sheet with its words, a sheet a table with real numbers and sums as formulas, and a sheet that
 * says which lines of the plan each amount comes from. Text that a spreadsheet could take for a formula stays text.
 */
export async function reportToExcel(document: ReportDocument): Promise<Uint8Array> {
  const names = new SheetNames();
  const lines: CellValue[][] = [['Sheet', 'Cell', 'Amount', 'File', 'Line']];
  const about = wordsSheet(document, names.next('About'));
  const sheets = [...tablesOf(document)].map(({ table }) => tableSheet(table, document.symbol, names.next(table.caption), lines));
  const traced: WriteSheet = {
    name: names.next('Lines'),
    rows: lines,
    columns: [{ width: 31 }, { width: 8 }, { width: 16, numFmt: '#,##0.00' }, { width: 50 }, { width: 8 }],
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:E${lines.length}` },
  };
  const bytes = await writeXlsx({
    sheets: [about, ...sheets, ...(lines.length > 1 ? [traced] : [])].map((sheet) => marked(sheet, document)),
    properties: { title: document.title, ...(document.organisation ? { company: document.organisation } : {}) },
  });
  return sameEachTime(bytes);
}

/** A sheet that says on each printed page what the whole of the report is to be known by. */
function marked(sheet: WriteSheet, { marks }: ReportDocument): WriteSheet {
  if (marks.length === 0) return sheet;
  // `&` begins a code of the program's own, such as the page number.
  return { ...sheet, headerFooter: { oddHeader: `&C${marks.join(' · ').replaceAll('&', '&&')}` } };
}

/** Everything of a report but its tables, a line a row. */
function wordsSheet(document: ReportDocument, name: string): WriteSheet {
  const rows: CellValue[][] = [
    [document.organisation ?? ''],
    [document.title],
    [[...document.standing, ...document.marks].join(' · ')],
    [],
  ];
  const blocks = (all: readonly Block[]): void => {
    for (const block of all)
      addAll(
        rows,
        wordsOf(block).map((text) => [text]),
      );
  };
  const sections = (all: readonly Section[]): void => {
    for (const { title, blocks: own, sections: below } of all) {
      rows.push([], [title]);
      blocks(own);
      sections(below);
    }
  };
  blocks(document.blocks);
  sections(document.sections);
  const cells = new Map<string, Partial<SheetCell>>([['1,0', { style: { font: { ...BOLD, size: 16 } } }]]);
  return { name, rows, cells, columns: [{ width: 100, style: WRAPPED }] };
}

function wordsOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [block.text];
    case 'narrative':
      return plainPieces(block.markdown).map(({ text }) => text);
    case 'list':
      return [...block.items];
    case 'facts':
      return block.facts.map(({ term, detail }) => `${term}: ${detail}`);
    case 'picture':
      return [];
    case 'table':
      return [`Table: ${block.caption}`];
  }
}

function tableSheet(table: Table, symbol: string, name: string, lines: CellValue[][]): WriteSheet {
  const { columns, rows } = table;
  const cells = new Map<string, Partial<SheetCell>>();
  const values = rows.map(({ cells: row }, at) =>
    row.map((cell, column): CellValue => {
      const sheetRow = at + 1;
      if (cell.type === 'money') {
        const place = `${columnName(column)}${sheetRow + 1}`;
        for (const { file, line } of cell.lines) lines.push([name, place, cell.pence / 100, file, line]);
      }
      const detail = cellDetail(table, at, column, symbol);
      if (detail) cells.set(`${sheetRow},${column}`, detail);
      return cellValue(cell, symbol);
    }),
  );
  columns.forEach((_, column) => {
    cells.set(`0,${column}`, { style: HEAD });
  });
  return {
    name,
    rows: [columns.map(({ head }) => head), ...values],
    cells,
    columns: columns.map((_, column) => ({ width: widthOf(table, column, symbol) })),
    freezePane: { rows: 1, columns: 1 },
    autoFilter: { range: `A1:${columnName(columns.length - 1)}${rows.length + 1}` },
    pageSetup: { orientation: 'landscape' },
  };
}

/** A number where there is one, so that it can be worked with. */
function cellValue(cell: Cell, symbol: string): CellValue {
  if (cell.type === 'money') return cell.pence / 100;
  if (cell.type === 'figure' && /^-?[\d,.]+$/.test(cell.text)) return cell.amount;
  if (cell.type === 'figure' && cell.text.endsWith('%')) return cell.amount / 100;
  return cellText(cell, symbol);
}

function cellDetail({ rows }: Table, at: number, column: number, symbol: string): Partial<SheetCell> | undefined {
  const row = rows[at];
  const cell = row?.cells[column];
  if (!row || !cell) return undefined;
  if (cell.type === 'money') {
    const adds = row.adds?.filter((other) => rows[other]?.cells[column]?.type === 'money');
    const formula = adds && adds.length > 0 ? { formula: `SUM(${ranges(adds, column)})`, formulaResult: cell.pence / 100 } : {};
    return { ...formula, style: { ...(row.adds ? TOTAL : {}), numFmt: moneyFormat(symbol) } };
  }
  if (cell.type === 'figure') return { style: { ...(row.adds ? TOTAL : {}), numFmt: figureFormat(cell.text) } };
  return { style: { ...WRAPPED, ...(row.adds ? TOTAL : {}) } };
}

const moneyFormat = (symbol: string): string => `"${symbol}"#,##0.00;-"${symbol}"#,##0.00`;

/** As many places as are typed, and commas where they are, so that the sheet shows the same figure. */
function figureFormat(text: string): string {
  const places = /\.(\d+)%?$/.exec(text)?.[1]?.length ?? 0;
  return `${text.includes(',') ? '#,##0' : '0'}${places === 0 ? '' : `.${'0'.repeat(places)}`}${text.endsWith('%') ? '%' : ''}`;
}

/** Rows of a table, counted from 0, as ranges of a column of its sheet: `B2:B4,B7`. */
function ranges(rows: readonly number[], column: number): string {
  const name = columnName(column);
  const found: string[] = [];
  let [start, end] = [rows[0] as number, rows[0] as number];
  const close = (): void => {
    found.push(start === end ? `${name}${start + 2}` : `${name}${start + 2}:${name}${end + 2}`);
  };
  for (const row of rows.slice(1)) {
    if (row !== end + 1) {
      close();
      start = row;
    }
    end = row;
  }
  close();
  return found.join(',');
}

/** `A` for the first column, `AA` for the 27th. */
function columnName(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}

function widthOf({ columns, rows }: Table, column: number, symbol: string): number {
  const texts = [columns[column]?.head ?? '', ...rows.map(({ cells }) => (cells[column] ? cellText(cells[column], symbol) : ''))];
  return Math.min(WIDEST, largest([10, ...texts.map((text) => text.length + 4)]));
}
