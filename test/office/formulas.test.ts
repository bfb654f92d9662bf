// What a plan says is never a formula: tables that hold hostile words, opened as people open them.
import { toTabs } from '@goldenthread/exchange';
import { type Coverage, coverageToCsv, type ReportDocument, renderReport } from '@goldenthread/report';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { HOSTILE } from '../security/hostile.js';
import { convert } from './libreoffice.js';

const WORDS = HOSTILE.map((text) => text.toWellFormed());
const [COMMA, SEMICOLON, TAB] = [44, 59, 9];

/** The formulas of a table, opened with this separator between cells, with formulas worked out as a person would allow. */
async function formulasOf(table: string | Uint8Array, separator?: number): Promise<string[]> {
  const name = separator === undefined ? 'table.xlsx' : 'table.csv';
  const from =
    separator === undefined
      ? undefined
      : `Text - txt - csv (StarCalc):${separator},34,76,1,,0,false,true,false,false,false,-1,true`;
  const [sheet] = (await convert(new Map([[name, table]]), 'fods', from)).values();
  return [...new TextDecoder().decode(sheet).matchAll(/table:formula="([^"]*)"/g)].map(([, formula = '']) => formula);
}

const matrix = {
  outcome: 'outcome',
  columns: [{ title: '=1+1' }],
  groups: [
    {
      title: '=1+1',
      rows: WORDS.map((title) => ({ title, name: null, gaps: 0, cells: [{ state: 'filled', items: [{ title }, { title }] }] })),
    },
  ],
  totals: [{ text: '@x' }],
} as unknown as Coverage;

const report: ReportDocument = {
  title: '=1+1',
  standing: ['@x'],
  marks: [],
  symbol: '£',
  blocks: [
    {
      type: 'table',
      caption: '=1+1',
      columns: [{ head: '=1+1' }, { head: 'x' }],
      rows: WORDS.map((text) => ({
        cells: [
          { type: 'words', text },
          { type: 'words', text },
        ],
      })),
    },
  ],
  sections: [],
} as unknown as ReportDocument;

it('LibreOffice does run what is not escaped', { timeout: 120_000 }, async () => {
  expect(await formulasOf(Papa.unparse([['=1+1', '+2+2']]), COMMA)).not.toEqual([]);
});

it.each([COMMA, SEMICOLON])('CSV holds none, with %i between cells', { timeout: 240_000 }, async (separator) => {
  expect(await formulasOf(coverageToCsv(matrix), separator)).toEqual([]);
  expect(await formulasOf((await renderReport(report, 'csv')) as string, separator)).toEqual([]);
});

it('what is copied for Excel holds none, and no line more', { timeout: 120_000 }, async () => {
  const copied = toTabs(WORDS.map((text) => [text, 'x', text]));
  expect(Papa.parse(copied, { delimiter: '\t' }).data).toHaveLength(WORDS.length);
  expect(await formulasOf(copied, TAB)).toEqual([]);
});

it('a workbook holds none', { timeout: 120_000 }, async () => {
  expect(await formulasOf((await renderReport(report, 'excel')) as Uint8Array)).toEqual([]);
});
