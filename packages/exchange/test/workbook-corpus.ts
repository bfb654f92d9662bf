// Workbooks in the shapes of published ones, with made-up figures: what councils put into a sheet, and how.
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import writeExcelFile from 'write-excel-file/node';

/** A workbook of the corpus, and every text and figure that somebody typed into it. */
export interface CorpusBook {
  readonly name: string;
  readonly bytes: () => Promise<Uint8Array>;
}

type Rows = CellValue[][];

const hucre = (name: string, ...sheets: (Partial<WriteSheet> & { rows: Rows })[]): CorpusBook => ({
  name,
  bytes: () => writeXlsx({ sheets: sheets.map((sheet, index) => ({ name: `Sheet${index + 1}`, ...sheet })) }),
});

/** The same by another library, which writes its own kind of workbook. */
const other = (name: string, rows: Rows): CorpusBook => ({
  name,
  bytes: async () => {
    const cells = rows.map((row) =>
      row.map((value) =>
        value === null ? null : typeof value === 'number' ? { value, type: Number } : { value: String(value), type: String },
      ),
    );
    return new Uint8Array(await writeExcelFile(cells as never).toBuffer());
  },
});

const KPIS: Rows = [
  ['Corporate performance 2024/25', null, null, null, null, null, null],
  ['Ref', 'Indicator', 'Good is', 'Target', 'Q1', 'Q2', 'Q3'],
  ['CP1', 'Calls answered (%)', 'High', 80, 78.5, 77, null],
  ['CP2', 'Days to process a claim', 'Low', 20, 22, 21.5, 19],
];
const BUDGET: Rows = [
  ['General fund budget (£000)', null, null, null],
  ['Service', '2024/25', '2025/26', '2026/27'],
  ['Adults', 52_310, 54_020, 55_700],
  ['Children', 41_200, 43_150, 44_000],
  ['Investment income', -1_200, -1_000, -900],
  ['Net budget', 92_310, 96_170, 98_800],
];

export const CORPUS: readonly CorpusBook[] = [
  hucre('a budget with a title in merged cells', { rows: BUDGET, merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 3 }] }),
  other('the same budget by another library', BUDGET),
  hucre('indicators by quarter', { rows: KPIS }),
  other('indicators by quarter by another library', KPIS),
  hucre('two header rows', {
    rows: [
      ['Indicator', '2023/24', null, '2024/25', null],
      [null, 'Target', 'Actual', 'Target', 'Actual'],
      ['Homes built', 410, 395, 450, 431],
      ['Homes let on time', 0.9, 0.88, 0.92, 0.905],
    ],
    merges: [
      { startRow: 0, startCol: 1, endRow: 0, endCol: 2 },
      { startRow: 0, startCol: 3, endRow: 0, endCol: 4 },
    ],
    cells: new Map([1, 2, 3, 4].map((column) => [`3,${column}`, { style: { numFmt: '0.0%' } }])),
  }),
  hucre('hidden rows and columns', {
    rows: BUDGET,
    columns: [{}, {}, { hidden: true }, {}],
    rowDefs: new Map([[3, { hidden: true }]]),
  }),
  hucre('totals as formulas', {
    rows: [
      ['£m', '2024/25', '2025/26'],
      ['Highways', 12.4, 13.1],
      ['Waste', 18.25, 18.9],
      ['Total', null, null],
    ],
    cells: new Map([
      ['3,1', { formula: 'SUM(B2:B3)', formulaResult: 30.65 }],
      ['3,2', { formula: 'SUM(C2:C3)', formulaResult: 32 }],
    ]),
  }),
  hucre('a risk register with dates', {
    rows: [
      ['Risk ID', 'Risk', 'Likelihood', 'Impact', 'Score', 'Owner', 'Last reviewed', 'Mitigation'],
      ['R1', 'Contractor fails', 3, 4, 12, 'Head of property', new Date(Date.UTC(2024, 8, 30)), 'Credit checks; second supplier'],
      ['R2', 'Flooding', 2, 5, 10, 'Head of highways', new Date(Date.UTC(2024, 10, 5)), 'Flood plan'],
    ],
    cells: new Map([
      ['1,6', { style: { numFmt: 'dd/mm/yyyy' } }],
      ['2,6', { style: { numFmt: 'dd/mm/yyyy' } }],
    ]),
  }),
  other('a savings register by another library', [
    ['Ref', 'Savings proposal', 'Service', '2025/26 £000', '2026/27 £000', 'Total £000', 'RAG'],
    ['S1', 'Fewer offices', 'Property', -250, -310, -560, 'G'],
    ['S2', 'Shared legal team', 'Legal', -40, -40, -80, 'A'],
    [null, 'Total', null, -290, -350, -640, null],
  ]),
  hucre('several tables on a sheet', { rows: [...BUDGET, [], ...KPIS, [], ['Source: finance team, July']] }),
  hucre('percentages as text, marks and notes', {
    rows: [
      ['Indicator', '2022/23', '2023/24', '2024/25'],
      ['Satisfied residents', '71%', '69%*', '[c]'],
      ['Empty shops', '12.1%', 'n/a', '11.4%'],
      [],
      ['* Survey method changed'],
    ],
  }),
  hucre(
    'a list of posts and a sheet of words',
    {
      rows: [
        ['Job title', 'Name', 'Reports to'],
        ['Director of place', 'Somebody', 'Chief executive'],
        ['Head of waste', 'Somebody else', 'Director of place'],
      ],
    },
    { rows: [['About this workbook'], ['Figures are those of the approved budget.']] },
  ),
  other('a row for each measure and quarter by another library', [
    ['reference', 'indicator', 'period', 'value', 'target', 'status'],
    ['1.1', 'School places in borough', '2024-25 Q3', '73.4%', '75%', 'Green'],
    ['1.1', 'School places in borough', '2024-25 Q4', '73.6%', '75%', 'Amber'],
  ]),
  hucre('figures shown in thousands by their format', {
    rows: [
      ['£000', '2024/25', '2025/26'],
      ['Libraries', 1_234_500, 1_300_000],
      ['Museums', 450_000, 475_250],
    ],
    cells: new Map(['1,1', '1,2', '2,1', '2,2'].map((place) => [place, { style: { numFmt: '#,##0,' } }])),
  }),
];
