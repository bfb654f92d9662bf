import { cellText, renderReport, tablesOf } from '@goldenthread/report';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { reportCases } from '../report/report-cases.js';
import { sheetsOf, wordsOf } from './libreoffice.js';

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Each case under a name that a file can have. */
const cases = reportCases.map((each, index) => ({ ...each, file: `report-${String(index).padStart(3, '0')}` }));

const NAME_OF_A_SHEET = /^(report-\d+)-(.*)\.csv$/;

let words: Map<string, string>;
let sheets: Map<string, string>;

// LibreOffice starts slowly and converts quickly: every report goes through one start of it.
beforeAll(async () => {
  const documents = new Map<string, Uint8Array>();
  const workbooks = new Map<string, Uint8Array>();
  for (const { file, document } of cases) {
    documents.set(`${file}.docx`, (await renderReport(document, 'word')) as Uint8Array);
    workbooks.set(`${file}.xlsx`, (await renderReport(document, 'excel')) as Uint8Array);
  }
  [words, sheets] = await Promise.all([wordsOf(documents), sheetsOf(workbooks)]);
}, 600_000);

describe.each(cases)('$title', ({ file, document }) => {
  const tables = [...tablesOf(document)].map(({ table }) => table);

  test('as a Word document, holds every heading and every cell', () => {
    const read = oneLine(words.get(file) ?? '');
    expect(read).toContain(oneLine(document.title));
    for (const table of tables) {
      expect(read).toContain(oneLine(table.caption));
      for (const { cells } of table.rows)
        for (const cell of cells) expect(read).toContain(oneLine(cellText(cell, document.symbol)));
    }
  });

  test('as a workbook, has every table with its figures, and the sums come to the same when they are worked out', () => {
    const own = [...sheets].flatMap(([name, csv]) => {
      const [, workbook, sheet] = NAME_OF_A_SHEET.exec(name) ?? [];
      return workbook === file && sheet !== 'About' && sheet !== 'Lines' ? [Papa.parse<string[]>(csv.trim()).data] : [];
    });
    expect(own.length).toBe(tables.length);
    for (const table of tables) {
      const head = table.columns.map((column) => oneLine(column.head));
      const rows = table.rows.map(({ cells }) => cells.map((cell) => inSheet(cell, document.symbol)));
      const same = own.filter((sheet) => JSON.stringify((sheet[0] ?? []).map(oneLine)) === JSON.stringify(head));
      expect(same.map((sheet) => sheet.slice(1).map((row) => row.map(oneLine)))).toContainEqual(rows);
    }
  });
});

/** What a sheet is to show of a cell: the same words as everywhere, but money to the penny. */
function inSheet(cell: Parameters<typeof cellText>[0], symbol: string): string {
  const text = oneLine(cellText(cell, symbol));
  return cell.type === 'money' && !/\.\d\d$/.test(text) ? `${text}.00` : text;
}
