// What a plan says is never a formula: tables that hold hostile words, opened as people open them.
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { toTabs } from '@goldenthread/exchange';
import { type Coverage, coverageToCsv, type ReportDocument, renderReport } from '@goldenthread/report';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { folderWith, goldenthread } from '../cli/command.js';
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

const hostilePlan = [
  'plan Town: Town',
  '  as at 2025-03-31',
  'vision Thriving: A town where everyone thrives',
  'officer Director: =HYPERLINK("http://evil.example") Director',
  ...['=1+1', '+2+2', '@SUM(1)', "-3+cmd|' /c calc'!A0", '\uff1d1+1', 'a;=1+1', '"=1+1"'].flatMap((text, index) => [
    `outcome O${index}: ${text}`,
    '  supports Thriving',
    `  measured by M${index}`,
    `measure M${index}: ${text}`,
    `  unit: ${text}`,
    '  reported quarterly',
    '  target 2024/25 Q4 1,000',
    '  owner Director',
    `risk R${index}: ${text}`,
    `  > ${text}`,
  ]),
  '',
].join('\n');

it('neither do the files that people are sent: downloads of a site, forms, exports', { timeout: 240_000 }, async () => {
  const cwd = folderWith({ 'town.plan': hostilePlan });
  for (const args of [
    ['publish', '-o', 'site'],
    ['collect', '-o', 'forms', '--as', 'xlsx', '--period', '2024/25 Q4'],
    ['export', '-o', 'whole.xlsx'],
    ['export', '-o', 'tables'],
  ])
    expect({ args, ...(await goldenthread(args, { cwd })) }).toMatchObject({ args, code: 0 });
  const files = globSync('**/*.{csv,xlsx}', { cwd });
  expect(files.filter((file) => file.startsWith('site')).length).toBeGreaterThan(3);
  expect(files.filter((file) => file.startsWith('forms') || file.startsWith('tables')).length).toBeGreaterThan(3);
  for (const separator of [COMMA, SEMICOLON]) {
    const csv = new Map(
      files
        .filter((file) => file.endsWith('.csv'))
        .map((file, index) => [`t${index}.csv`, readFileSync(path.join(cwd, file))] as const),
    );
    const opened = await convert(
      csv,
      'fods',
      `Text - txt - csv (StarCalc):${separator},34,76,1,,0,false,true,false,false,false,-1,true`,
    );
    expect(opened.size).toBe(csv.size);
    for (const [name, sheet] of opened)
      expect([name, new TextDecoder().decode(sheet).match(/table:formula="[^"]*"/g)]).toEqual([name, null]);
  }
  for (const file of files.filter((each) => each.endsWith('.xlsx'))) {
    const formulas = await formulasOf(readFileSync(path.join(cwd, file)));
    // Sums of the workbook's own are formulas; what the plan says is none.
    expect([file, formulas.filter((formula) => /1\+1|2\+2|cmd|HYPERLINK|SUM\(1\)/.test(formula))]).toEqual([file, []]);
  }
});

it('a workbook holds none', { timeout: 120_000 }, async () => {
  expect(await formulasOf((await renderReport(report, 'excel')) as Uint8Array)).toEqual([]);
});
