// A council's own workbook: formulas, styles, names, a protected sheet, a table, a chart, macros; with figures of last quarter.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Cell, type CellValue, writeXlsx } from 'hucre/xlsx';

/** The plan that the workbook belongs to, with newer figures. */
export const OWN_PLAN = `plan P: Plan
  years 2024/25 to 2025/26

measure Recycling: Household waste recycled
  code: W1
  unit percent
  owner Head
  years   2024/25  2025/26
  target  45%      48%
  actual  44.4%    46.25%

measure Bins: Missed bins
  code: W2
  unit number
  owner Head
  years   2024/25  2025/26
  target  80       75
  actual  91       1,204

project P1: New depot
  code: D1
  led by Head
  starts 2024-04-01
  ends 2026-09-30
  status red
  budget
    years                2024/25  2025/26
    capital GeneralFund  £1.25m   £0.375m

project P2: New fleet
  code: D2
  led by Head
  starts 2024-04-01
  ends 2026-03-31
  status green
  budget
    years                2024/25  2025/26
    capital GeneralFund  £400k    £410k

saving S1: Fewer buildings
  code: S1
  years   2024/25  2025/26
  amount  £120k    £150k

fund GeneralFund: General fund
  holds revenue

officer Head: Head of waste
`;

const day = (text: string): Date => new Date(`${text}T00:00:00Z`);
const rows: Record<string, CellValue[][]> = {
  'KPIs & notes': [
    ['Corporate performance', null, null, null, null, null, null],
    ['Ref', 'Indicator', 'Target 2024/25', 'Actual 2024/25', 'Target 2025/26', 'Actual 2025/26', 'Our own check'],
    ['W1', 'Household waste recycled', 0.45, 0.431, 0.48, null, null],
    ['W2', 'Missed bins', 80, 95, 75, null, null],
  ],
  Projects: [
    ['Ref', 'Project', 'Start date', 'End date', 'RAG', '2024/25 £000', '2025/26 £000'],
    ['D1', 'New depot', day('2024-04-01'), day('2026-03-31'), 'A', 1250, 300],
    ['D2', 'New fleet', day('2024-04-01'), day('2026-03-31'), 'G', 400, 410],
    ['Total', null, null, null, null, null, null],
  ],
  Savings: [
    ['Ref', 'Savings proposal', '2024/25 £000', '2025/26 £000'],
    ['S1', 'Fewer buildings', -100, -150],
  ],
  Contacts: [['Ask the performance team'], ['Extension 1234']],
};

/** What stands in the workbook besides its cells, as bytes that have to stay. */
export const MACROS = Uint8Array.from({ length: 4_000 }, (_, index) => (index * 37) % 251);

/** The workbook; with macros where it is one of those. */
export async function ownWorkbook(macros = false): Promise<Uint8Array> {
  const percent = { style: { numFmt: '0.0%' } };
  const date = { style: { numFmt: 'dd/mm/yyyy' } };
  const bytes = await writeXlsx({
    namedRanges: [{ name: 'Recycled', range: "'KPIs & notes'!$D$3" }],
    sheets: [
      {
        name: 'KPIs & notes',
        rows: rows['KPIs & notes'] ?? [],
        merges: [{ startRow: 0, startCol: 0, endRow: 0, endCol: 6 }],
        cells: new Map<string, Partial<Cell>>([
          ...['2,2', '2,3', '2,4', '2,5'].map((place) => [place, percent] as const),
          [
            '3,3',
            {
              style: {
                numFmt: '#,##0',
                font: { bold: true },
                fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFFF00' } },
              },
            },
          ],
          ['2,6', { formula: 'D3-C3', formulaResult: -0.019 }],
          ['3,6', { formula: 'D4-C4', formulaResult: 15 }],
        ]),
        columns: [{ width: 8 }, { width: 40 }],
        freezePane: { rows: 2 },
      },
      {
        name: 'Projects',
        rows: rows.Projects ?? [],
        cells: new Map<string, Partial<Cell>>([
          ...['1,2', '1,3', '2,2', '2,3'].map((place) => [place, date] as const),
          ['3,5', { formula: 'SUM(F2:F3)', formulaResult: 1650 }],
          ['3,6', { formula: 'SUM(G2:G3)', formulaResult: 710 }],
        ]),
        protection: { sheet: true },
      },
      {
        name: 'Savings',
        rows: rows.Savings ?? [],
        tables: [
          {
            name: 'SavingsTable',
            range: 'A1:D2',
            columns: ['Ref', 'Savings proposal', '2024/25 £000', '2025/26 £000'].map((name) => ({ name })),
          },
        ],
      },
      { name: 'Contacts', rows: rows.Contacts ?? [] },
    ],
  });
  const parts = unzipSync(bytes);
  // As a book that nobody marked to be worked out anew.
  const book = strToU8(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).replace(/<calcPr[^>]*>/, ''));
  return zipSync({ ...parts, 'xl/workbook.xml': book, ...(macros ? { 'xl/vbaProject.bin': MACROS } : {}) });
}
