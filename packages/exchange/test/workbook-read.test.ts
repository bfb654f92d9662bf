import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { numberText } from '../src/workbook/file/cell-text.js';
import { readWorkbook } from '../src/workbook/index.js';

const workbook = (sheet: Partial<WriteSheet> & { rows: CellValue[][] }) => writeXlsx({ sheets: [{ name: 'Budget', ...sheet }] });
const firstSheet = async (sheet: Parameters<typeof workbook>[0]) => {
  const read = (await readWorkbook(await workbook(sheet))).sheets[0];
  if (!read) throw new Error('no sheet was read');
  return read;
};

describe('a workbook', () => {
  it('is read as text: figures by their digits, dates year first, percentages with their sign', async () => {
    const { grid, name } = await firstSheet({
      rows: [
        ['Service', '2024/25', 'Reviewed', 'From', 'Done', 'Key'],
        ['Adults', 0.1 + 0.2, new Date(Date.UTC(2024, 8, 30)), new Date(Date.UTC(2024, 3, 1)), 0.412, true],
        ['Waste', 12_500_000, null, null, -0.055, false],
      ],
      cells: new Map([
        ['1,2', { style: { numFmt: 'dd/mm/yyyy' } }],
        ['1,3', { style: { numFmt: 'mmm-yy' } }],
        ['1,4', { style: { numFmt: '0.0%' } }],
        ['2,4', { style: { numFmt: '0%' } }],
        ['2,1', { style: { numFmt: '#,##0,' } }],
      ]),
    });
    expect(name).toBe('Budget');
    expect(grid.cells).toEqual([
      ['Service', '2024/25', 'Reviewed', 'From', 'Done', 'Key'],
      ['Adults', '0.3', '2024-09-30', 'Apr 2024', '41.2%', 'TRUE'],
      ['Waste', '12500', '', '', '-5.5%', 'FALSE'],
    ]);
  });

  it('says which cells are merged, hidden, struck through or commented on, and where a note is marked', async () => {
    const { grid } = await firstSheet({
      rows: [
        ['Budget 2024/25', null, null],
        ['Service', 'Old', 'Now'],
        ['Adults', 5, 6],
        ['Waste', 7, 8],
      ],
      merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 2 }],
      columns: [{}, { hidden: true }, {}],
      rowDefs: new Map([[3, { hidden: true }]]),
      cells: new Map([
        [
          '2,0',
          {
            richText: [
              { text: 'Adult ' },
              { text: 'old', font: { strikethrough: true } },
              { text: 's' },
              { text: '1', font: { vertAlign: 'superscript' } },
            ],
          },
        ],
        ['2,2', { comment: { text: 'To be agreed' } }],
      ]),
    });
    expect(grid.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 3 }]);
    expect(grid.hidden?.columns).toEqual([1]);
    expect(grid.hidden?.rows).toEqual([3]);
    expect(grid.cells[2]).toEqual(['Adult s¹', '5', '6']);
    expect(grid.remarks).toEqual([
      { row: 2, column: 0, text: '‘old’ is struck through, so it is left out.' },
      { row: 2, column: 2, text: 'It has a comment, which is left out: ‘To be agreed’.' },
    ]);
  });

  it('counts a formula by the result that is saved with it, and says where there is none', async () => {
    const { grid } = await firstSheet({
      rows: [['Total', null, null]],
      cells: new Map([
        ['0,1', { formula: 'SUM(B2:B3)', formulaResult: 12.5 }],
        ['0,2', { formula: 'SUM(C2:C3)' }],
      ]),
    });
    expect(grid.cells).toEqual([['Total', '12.5']]);
    expect(grid.remarks?.map(({ text }) => text)).toEqual([
      'The formula =SUM(C2:C3) has no result saved with it. Open the workbook in Excel, save it, and try again.',
    ]);
  });
});

describe('a number of a workbook', () => {
  it.each([
    [0.41199999999999998, '0%', '41.2%'],
    [1_234_567.5, '#,##0.0,,', '1.2345675'],
    [1_234_567.5, '£#,##0.0,,"m"', '£1.2345675m'],
    [-1200, '#,##0;(#,##0)', '-1200'],
    [-1200, '"£"#,##0;[Red]-"£"#,##0', '-£1200'],
    [0, '0%', '0%'],
    [1e21, '', '1000000000000000000000'],
    [1.5e-7, '', '0.00000015'],
  ])('%d shown as %s is %s', (value, format, text) => {
    expect(numberText(value, format)).toBe(text);
  });
});
