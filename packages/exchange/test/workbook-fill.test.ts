// A council's own workbook is filled from the plan: those cells that an import would read, and nothing else.

import { buildPlan, type Plan } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { unzipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { withoutStaleResults } from '../src/workbook/file/stale-results.js';
import { fillsFor, fillWorkbook, readCells, WorkbookError } from '../src/workbook/index.js';
import { MACROS, OWN_PLAN, ownWorkbook } from './own-workbook.js';

const reader = new FactReader();
const planOf = (text: string): Plan => buildPlan([reader.read('own.plan', text)]);
const filled = async (bytes: Uint8Array, text = OWN_PLAN, sheets = {}) => {
  const found = fillsFor(await readCells(bytes), planOf(text), { sheets });
  return { ...found, bytes: fillWorkbook(bytes, found.cells) };
};
/** Every cell of a workbook by its sheet and place: value, formula, style. */
async function cellsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return new Map(
    sheets.flatMap(({ name, rows, cells }) =>
      rows.flatMap((row, at) =>
        row.map((value, column) => {
          const cell = cells?.get(`${at},${column}`);
          return [`${name} ${at},${column}`, JSON.stringify([value, cell?.formula, cell?.style])] as const;
        }),
      ),
    ),
  );
}

it('the plan that is tried can be read', () => {
  expect(reader.read('own.plan', OWN_PLAN).problems).toEqual([]);
});

it('figures, dates and states go where an import would read them, as the sheet counts them', async () => {
  const { cells, notes } = await filled(await ownWorkbook());
  expect(cells.map(({ sheet, cell, from, to, content }) => [sheet, cell, from, to, content])).toEqual([
    ['KPIs & notes', 'D3', '43.1%', '44.4%', { number: '0.444' }],
    ['KPIs & notes', 'F3', '', '46.25%', { number: '0.4625' }],
    ['KPIs & notes', 'D4', '95', '91', { number: '91' }],
    ['KPIs & notes', 'F4', '', '1204', { number: '1204' }],
    ['Projects', 'D2', '2026-03-31', '2026-09-30', { number: '46295' }],
    ['Projects', 'E2', 'A', 'red', { text: 'R' }],
    ['Projects', 'G2', '£300k', '375000', { number: '375' }],
    ['Savings', 'C2', '£100k', '120000', { number: '-120' }],
  ]);
  expect(notes).toEqual([]);
});

describe.each([false, true])('with macros: %s', (macros) => {
  it('nothing else changes: cells, formulas, styles, names, protection, tables, every other part', async () => {
    const before = await ownWorkbook(macros);
    const { bytes, cells } = await filled(before);
    const [was, is] = [await cellsOf(before), await cellsOf(bytes)];
    const changed = [...is].filter(([place, value]) => was.get(place) !== value).map(([place]) => place);
    // The results of what depends on the new figures are gone: the spreadsheet works them out anew.
    const stale = ['KPIs & notes 2,6', 'KPIs & notes 3,6', 'Projects 3,6'];
    const own = cells.map(({ sheet, row, column }) => `${sheet} ${row},${column}`);
    expect(changed.sort()).toEqual([...own, ...stale].sort());
    for (const place of stale)
      expect(JSON.parse(is.get(place) ?? '')).toEqual([null, ...JSON.parse(was.get(place) ?? '').slice(1)]);
    expect(is.size).toBe(was.size);
    // The style of a cell that was filled stays its own.
    for (const place of changed) expect(JSON.parse(is.get(place) ?? '')[2]).toEqual(JSON.parse(was.get(place) ?? '')[2]);
    const [old, now] = [unzipSync(before), unzipSync(bytes)];
    expect(Object.keys(now)).toEqual(Object.keys(old));
    const parts = Object.keys(now).filter(
      (name) => Buffer.compare(Buffer.from(now[name] ?? []), Buffer.from(old[name] ?? [])) !== 0,
    );
    // The book says that formulas are to be worked out anew; only the three sheets with new figures change.
    expect(parts.sort()).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
      'xl/worksheets/sheet2.xml',
      'xl/worksheets/sheet3.xml',
    ]);
    const text = (name: string): string => new TextDecoder().decode(now[name]);
    expect(text('xl/workbook.xml')).toContain('Recycled');
    expect(text('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(text('xl/worksheets/sheet2.xml')).toContain('sheetProtection');
    expect(text('xl/worksheets/sheet2.xml')).toContain('SUM(F2:F3)');
    if (macros) expect(now['xl/vbaProject.bin']).toEqual(MACROS);
  });
});

it('filled once, there is nothing left to fill, and the same again is the same bytes', async () => {
  const own = await ownWorkbook();
  const first = await filled(own);
  expect((await filled(first.bytes)).cells).toEqual([]);
  expect((await filled(own)).bytes).toEqual(first.bytes);
});

it('a formula stays, and what the plan says instead is told', async () => {
  const text = OWN_PLAN.replace('  actual  91  ', '  actual  90  ');
  const bytes = await ownWorkbook();
  const read = await readCells(bytes);
  const withFormula = {
    ...read,
    cell: (sheet: string, row: number, column: number) => {
      const cell = read.cell(sheet, row, column);
      return sheet === 'KPIs & notes' && row === 3 && column === 3 ? { ...cell, formula: '90+5' } : cell;
    },
  };
  const { cells, notes } = fillsFor(withFormula, planOf(text), { sheets: {} });
  expect(cells.map(({ cell }) => cell)).not.toContain('D4');
  expect(notes).toEqual([
    'Cell D4 of the sheet ‘KPIs & notes’ is a formula and stays: it comes to 95, and the plan says 90 for actual 2024/25 of ‘Missed bins’.',
  ]);
});

it('a sheet that the mapping leaves out is left alone', async () => {
  const { cells } = await filled(await ownWorkbook(), OWN_PLAN, { Savings: { as: 'nothing' } });
  expect(cells.some(({ sheet }) => sheet === 'Savings')).toBe(false);
});

it('a cell that its file does not name gets a sentence', async () => {
  const bytes = await ownWorkbook();
  const { cells } = await filled(bytes);
  const [first] = cells;
  if (!first) throw new Error('nothing to fill');
  expect(() => fillWorkbook(bytes, [{ ...first, row: 900, cell: 'D901' }])).toThrow(WorkbookError);
});

describe('results of formulas that depend on a new figure', () => {
  const sheet = (cells: string): string => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;
  const resultsOf = (sheets: ReadonlyMap<string, string>): string[] =>
    [...sheets.values()].flatMap((xml) => [...xml.matchAll(/<v>(\d+)<\/v>/g)].map(([, value = '']) => value));
  const after = (one: string, two = ''): string[] =>
    resultsOf(
      withoutStaleResults(
        new Map([
          ['One', sheet(one)],
          ['Two (new)', sheet(two)],
        ]),
        [{ sheet: 'One', row: 0, column: 0 }],
      ),
    );
  const figure = '<c r="A1"><v>1</v></c>';

  it.each([
    ['the next cell', `${figure}<c r="B1"><f>A1*2</f><v>2</v></c>`, '', ['1']],
    ['a cell behind one that is empty', `${figure}<c r="B1" s="3"/><c r="C1"><f>B1</f><v>2</v></c>`, '', ['1', '2']],
    ['by way of another', `${figure}<c r="B1"><f>SUM(A1:A9)</f><v>2</v></c><c r="C1"><f>$B$1+1</f><v>3</v></c>`, '', ['1']],
    ['another sheet', figure, `<c r="A1"><f>One!A1</f><v>2</v></c><c r="B1"><f>'Two (new)'!A1</f><v>3</v></c>`, ['1']],
    ['a whole column', `${figure}<c r="B1"><f>SUM(A:A)</f><v>2</v></c>`, '', ['1']],
    [
      'what cannot be told',
      `${figure}<c r="B1"><f>Total*2</f><v>2</v></c><c r="C1"><f t="shared" si="0"/><v>3</v></c>`,
      '',
      ['1'],
    ],
    [
      'other cells',
      `${figure}<c r="B1"><f>IF(C1&gt;2,"A1",C1)</f><v>2</v></c>`,
      `<c r="A1"><f>B1</f><v>3</v></c>`,
      ['1', '2', '3'],
    ],
  ])('%s', (_, one, two, left) => {
    expect(after(one, two)).toEqual(left);
  });
});
