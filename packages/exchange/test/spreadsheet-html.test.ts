import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridsOf } from '../src/spreadsheet/grid/copied.js';
import { BeyondTablesError, gridOfHtml } from '../src/spreadsheet/grid/html.js';
import { type PasteContext, pasteTable } from '../src/spreadsheet/index.js';
import { readSheet } from '../src/spreadsheet/sheet/sheet.js';
import { AT_THE_MARGIN } from './paste-context.js';

const clipboard = (name: string): string => readFileSync(new URL(`clipboard/${name}.txt`, import.meta.url), 'utf8');
const [EXCEL, LIBRE] = [clipboard('excel'), clipboard('libreoffice')];

const CONTEXT: PasteContext = {
  ...AT_THE_MARGIN,
  nameFor: (title) => title.replaceAll(/\W/g, ''),
};

describe('what Excel puts on the clipboard', () => {
  it('is read with its merged cells, line breaks and figures as they are shown', () => {
    const grid = gridOfHtml(EXCEL);
    expect(grid?.cells.slice(0, 5)).toEqual([
      ['Performance 2023/24 to 2024/25', '', '', '', '', ''],
      ['Indicator', 'Unit', '2023/24', '', '2024/25', ''],
      ['', '', 'Target', 'Actual', 'Target', 'Actual'],
      ['Household waste\nrecycled & composted', '%', '41.5%', '39.75%', '42.0%', ''],
      ['Fees received', '£', '£ 1,250,000', '(1,100)', '£ -', ''],
    ]);
    expect(grid?.merged).toContainEqual({ row: 1, column: 4, rows: 1, columns: 2 });
  });

  it('becomes measures whose years come from cells over several columns', () => {
    const pasted = pasteTable({ text: 'only\ttext', html: EXCEL }, CONTEXT, { as: 'measures' });
    expect(pasted?.lines).toEqual([
      'measure Householdwasterecycledcomposted: Household waste recycled & composted',
      '  unit percent',
      '  years   2023/24  2024/25',
      '  target  41.5%    42.0%',
      '  actual  39.75%   -',
      '',
      'measure Feesreceived: Fees received',
      '  unit money',
      '  years   2023/24  2024/25',
      '  target  £1.25m   -',
      '  actual  -£1,100  -',
    ]);
    expect(pasted?.notes).toEqual([]);
  });
});

describe('what LibreOffice puts on the clipboard', () => {
  it('becomes rows of a budget: words of a merged cell stand in each of its rows, figures count once', () => {
    const pasted = pasteTable({ text: '', html: LIBRE }, CONTEXT, { as: 'budget' });
    expect(pasted?.lines).toEqual([
      'budget',
      '  years                2025/26  2026/27',
      '  revenue GeneralFund  £60k     £62,000.50  : Libraries',
      '  capital GeneralFund  -£1,200  -           : Libraries',
      '  revenue GeneralFund  £5k      -           : Parks and play areas',
    ]);
    expect(pasted?.notes).toContain(
      'Row 4: ‘£5,000’ is in a merged cell. It counts for the first row and column that the cell covers.',
    );
  });
});

describe('a table of a web page', () => {
  const page = (body: string): string => `<html><head><style>td { color: red }</style></head><body>${body}</body></html>`;
  const TABLE = '<table><tr><td>Row<td>2024/25</tr><tr><td>Staff<td>5</tr></table>';

  it.each([
    ['alone', page(TABLE), true],
    ['with the mark of another spreadsheet', `<meta charset='utf-8'><google-sheets-html-origin>${TABLE}`, true],
    ['with words beside it', page(`<p>As agreed:</p>${TABLE}`), false],
    ['with another one', page(TABLE + TABLE), false],
    ['that is none', page('<p>2024/25\t5</p>'), false],
  ])('%s', (_, html, read) => {
    expect(gridOfHtml(html) !== undefined).toBe(read);
  });

  it('is left for the text where it names no year', () => {
    const html = page('<table><tr><td>a<td>b</table>');
    expect(readSheet({ text: '\t2024/25\nStaff\t5', html })?.rows).toHaveLength(1);
  });

  it.each([
    ['too long', `${page(TABLE)}${' '.repeat(8_000_000)}`],
    ['nested deeply', page(`<table><tr><td>a<td>2024/25<tr><td>b<td>${'<div>'.repeat(20_000)}5</table>`)],
    ['nested in tables', page('<table><tr><td>'.repeat(5_000))],
    ['made of very many tags', page(`<table>${'<td>'.repeat(600_000)}</table>`)],
  ])('is left for the text where it is %s, and that is said', (_, html) => {
    expect(() => gridOfHtml(html)).toThrow(BeyondTablesError);
    const pasted = pasteTable({ text: '\t2024/25\nStaff\t£5', html }, { ...AT_THE_MARGIN, nameFor: (title) => title });
    expect(pasted?.notes.filter((note) => note.startsWith('What was copied has more tags'))).toHaveLength(1);
    expect(pasted?.rows).toMatchObject([{ label: 'Staff', figures: ['£5'] }]);
  });

  it('covers no more than a table of a plan can have, whatever its cells say', () => {
    const grid = gridOfHtml('<table><tr><td rowspan=99999999 colspan=99999999>x<td>y</table>');
    expect(grid?.cells[0]?.length).toBe(201);
    expect(grid?.merged[0]?.rows).toBe(2001);
    expect(gridOfHtml('<table><tr><td colspan=0 rowspan=-3>x<td>y</table>')?.merged).toEqual([]);
  });

  it('keeps a word from being a formula no more than text does', () => {
    expect(gridsOf({ text: '', html: "<table><tr><td>'=SUM<td>1</table>" })[0]?.cells[0]).toEqual(['=SUM', '1']);
  });

  it('gives the cells that it was made of, however they are merged', () => {
    const cell = fc.record({
      text: fc.stringMatching(/^[a-z<&"' £0-9]{0,6}$/),
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        const html = rows.map((row) =>
          row.map(({ text, rows, columns }) => `<td rowspan=${rows} colspan=${columns}>${escaped(text)}</td>`).join(''),
        );
        const grid = gridOfHtml(`<table>${html.map((row) => `<tr>${row}</tr>`).join('')}</table>`);
        const told = grid?.cells.flat().filter((each) => each !== '');
        expect(told).toEqual(rows.flat().flatMap(({ text }) => text.trim().replaceAll(/ +/g, ' ') || []));
      }),
    );
  });
});

it('never takes the year of a title for that of its columns', () => {
  const text = 'Revenue budget 2025/26 to 2026/27 (£000)\t\t\nDescription\t2025/26\t2026/27\nStaff\t1\t2';
  const sheet = readSheet({ text });
  expect(sheet?.columns.map(({ period }) => period)).toEqual([
    { type: 'year', year: 2025 },
    { type: 'year', year: 2026 },
  ]);
  expect(sheet).toMatchObject({
    title: 'Revenue budget 2025/26 to 2026/27 (£000)',
    unit: 'k',
    labels: [{ heading: 'Description' }],
  });
  // Quarters, and what stands below a year, have no other.
  const quarters = readSheet({ text: 'Spending in 2025/26\t\t\nService\tQ1\tQ2\nParks\t1\t2' });
  expect(quarters?.columns.map(({ period }) => period)).toEqual([
    { type: 'quarter', year: 2025, quarter: 1 },
    { type: 'quarter', year: 2025, quarter: 2 },
  ]);
  expect(quarters?.labels.map(({ heading }) => heading)).toEqual(['Service']);
});

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
