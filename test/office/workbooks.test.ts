// Workbooks that LibreOffice saved: none of their cells is dropped in silence, and an exported plan comes back unchanged.
import { buildPlan } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';
import { linesOf } from '../../packages/exchange/src/spreadsheet/plan/entries.js';
import {
  contextOf,
  exportedFrom,
  fillsFor,
  fillWorkbook,
  importExported,
  importSheet,
  PlanEditor,
  readCells,
  readWorkbook,
  sheetsOfPlan,
  writePlanWorkbook,
} from '../../packages/exchange/src/workbook/index.js';
import { droppedCells } from '../../packages/exchange/test/dropped-cells.js';
import { OWN_PLAN, ownWorkbook } from '../../packages/exchange/test/own-workbook.js';
import { CORPUS } from '../../packages/exchange/test/workbook-corpus.js';
import { convert, sheetsOf } from './libreoffice.js';

/** Workbooks as LibreOffice saves them, by way of its own format. */
async function saved(books: ReadonlyMap<string, Uint8Array>): Promise<Map<string, Uint8Array>> {
  return convert(await convert(books, 'ods'), 'xlsx:Calc MS Excel 2007 XML');
}

it('drops no cell of a workbook that LibreOffice saved', { timeout: 240_000 }, async () => {
  const books = new Map(await Promise.all(CORPUS.map(async ({ bytes }, index) => [`book${index}.xlsx`, await bytes()] as const)));
  const made = await saved(books);
  expect(made.size).toBe(CORPUS.length);
  let count = 0;
  const context = contextOf(undefined, (title) => `${title.replace(/\W/g, '')}${count++}`);
  for (const [name, bytes] of made)
    for (const sheet of (await readWorkbook(bytes)).sheets) {
      const read = importSheet(sheet, context, 'Plan', {}, undefined);
      const lines = linesOf(read.tables.flatMap(({ entries }) => entries));
      expect(droppedCells(sheet.grid.cells, lines, read), name).toEqual([]);
    }
});

it('takes an exported plan back from LibreOffice unchanged, and with a changed figure as that change', {
  timeout: 240_000,
}, async () => {
  const text = `plan P: Plan
  years 2024/25 to 2025/26

measure Recycling: Household waste recycled
  unit percent
  owner Head
  years   2024/25  2025/26
  target  45%      47.5%
  actual  44.1%    -

project Depot: New depot
  starts 2024-04-01
  budget
    years                2024/25  2025/26
    capital GeneralFund  £1.25m   £300k    : Building

fund GeneralFund: General fund
  holds revenue

officer Head: Head of waste
`;
  const reader = new FactReader();
  const editor = (): PlanEditor =>
    new PlanEditor(
      buildPlan([reader.read('a.plan', text)]),
      new Map([['a.plan', text]]),
      (each) => reader.read('b.plan', each).problems.length === 0,
    );
  const bytes = await writePlanWorkbook(sheetsOfPlan(editor()), 'Plan');
  const back = (await saved(new Map([['plan.xlsx', bytes]]))).get('plan.xlsx');
  if (!back) throw new Error('LibreOffice saved nothing');
  const { sheets } = await readWorkbook(back);
  const taken = editor();
  const own = sheetsOfPlan(taken);
  for (const sheet of sheets) {
    const from = exportedFrom(sheet, own);
    expect(from?.name).toBe(sheet.name);
    if (from) importExported(sheet, from, taken);
  }
  expect(taken.changes).toEqual([]);
  const measures = sheets.find(({ name }) => name === 'Measures');
  const from = measures && exportedFrom(measures, own);
  if (!measures || !from) throw new Error('there are no measures');
  const cells = measures.grid.cells.map((row) => row.map((cell) => (cell === '44.1%' ? '44.3%' : cell)));
  const changed = editor();
  importExported({ ...measures, grid: { ...measures.grid, cells } }, from, changed);
  expect(changed.changes.map(({ of, from: was, to }) => `${of}: ${was} → ${to}`)).toEqual([
    'Household waste recycled: 44.1% → 44.3%',
  ]);
});

it('works out the sums of a council’s own workbook anew once it was filled', { timeout: 240_000 }, async () => {
  const reader = new FactReader();
  const before = await ownWorkbook();
  const plan = buildPlan([reader.read('own.plan', OWN_PLAN)]);
  const after = fillWorkbook(before, fillsFor(await readCells(before), plan, { sheets: {} }).cells);
  const sheets = await sheetsOf(new Map([['filled.xlsx', after]]));
  const projects = [...sheets].find(([name]) => name.includes('Projects'))?.[1] ?? '';
  expect(projects.split('\n').find((line) => line.startsWith('"Total"') || line.startsWith('Total'))).toMatch(/1650.*785/);
  const kpis = [...sheets].find(([name]) => name.includes('KPIs'))?.[1] ?? '';
  expect(kpis).toContain('44.4%');
  // By way of LibreOffice it is still the same workbook: nothing is left to fill.
  const [saved_] = (await saved(new Map([['filled.xlsx', after]]))).values();
  if (!saved_) throw new Error('nothing was saved');
  expect(fillsFor(await readCells(saved_), plan, { sheets: {} }).cells).toEqual([]);
});
