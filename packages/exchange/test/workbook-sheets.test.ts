// What several sheets say of one thing, what a colour says, and what nobody can tell, which is asked.
import { buildPlan, type Day, type Plan } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { unzipSync, zipSync } from 'fflate';
import { type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { pasteTable } from '../src/spreadsheet/index.js';
import {
  csvWorkbook,
  type ImportWishes,
  planFromWorkbook,
  planUpdatedBy,
  readWorkbook,
  type Workbook,
} from '../src/workbook/index.js';
import { AT_THE_MARGIN } from './paste-context.js';

const reader = new FactReader();
const problems = (text: string) => reader.read('x.plan', text).problems;
const TEXTS = { reads: (text: string) => problems(text).length === 0, format: formatPlan };
const TODAY = 2025_06_30 as Day;

type Rows = CellValue[][];
const workbookOf = async (...sheets: (Partial<WriteSheet> & { rows: Rows })[]): Promise<Workbook> =>
  readWorkbook(await writeXlsx({ sheets: sheets.map((sheet, index) => ({ name: `Sheet${index + 1}`, ...sheet })) }));

function fresh(workbook: Workbook, wishes: ImportWishes = { sheets: {}, today: TODAY }) {
  const { sheets, files } = planFromWorkbook(workbook, 'Town', wishes, TEXTS);
  const text = [...files.values()].join('\n');
  expect(problems(text)).toEqual([]);
  return { text, tables: sheets.flatMap(({ tables }) => tables), notes: sheets.flatMap(({ notes }) => notes) };
}

function planOf(text: string): Plan {
  return buildPlan([reader.read('x.plan', text)]);
}

function updated(workbook: Workbook, text: string): string {
  const made = planUpdatedBy(workbook, planOf(text), new Map([['x.plan', text]]), () => 'x.plan', { sheets: {} }, TEXTS);
  const now = made.files.get('x.plan') ?? text;
  expect(problems(now)).toEqual([]);
  return now;
}

const quarter = (number: number, ...rows: Rows) => ({
  name: `Q${number}`,
  rows: [[`Performance 2025/26 Quarter ${number}`], ['Ref', 'Indicator', 'Target', 'Actual', 'RAG'], ...rows],
});

describe('several sheets about one thing', () => {
  const book = () =>
    workbookOf(
      quarter(1, ['K1', 'Missed bins', 80, 75, 'G'], ['K2', 'Empty shops', 30, 31, 'A']),
      quarter(2, ['K1', 'Missed bins', 80, 70, 'G'], ['K3', 'Empty shops', 4, 5, 'R']),
    );

  it('become one measure, with the quarter of each title; two codes are two measures', async () => {
    const { text } = fresh(await book());
    expect(text.match(/^measure .*/gm)).toEqual([
      'measure MissedBins: Missed bins',
      'measure EmptyShops: Empty shops',
      'measure EmptyShops2: Empty shops',
    ]);
    expect(text).toMatch(/quarters +2025\/26 Q1 +2025\/26 Q2\n +target +80 +80\n +actual +75 +70/);
  });

  it('bring a plan that is there up to date once, with new rows in one table', async () => {
    const before = 'plan Town: Town\n  years 2025/26\n\nmeasure Bins: Missed bins\n  code: K1\n  unit number\n';
    const now = updated(await book(), before);
    expect(now.match(/^measure .*/gm)).toHaveLength(3);
    expect(now.match(/^ +quarters/gm)).toHaveLength(3);
    expect(updated(await book(), now)).toBe(now);
  });

  it('that say two things keep the first, and say so', async () => {
    const { text, notes } = fresh(
      await workbookOf(
        {
          rows: [
            ['Risk ID', 'Risk', 'Likelihood', 'Impact'],
            ['R1', 'Flood', 3, 4],
          ],
        },
        {
          rows: [
            ['Risk ID', 'Risk', 'Likelihood', 'Impact', 'Owner'],
            ['R1', 'Flood', 2, 4, 'Head of highways'],
          ],
        },
      ),
    );
    expect(text).toContain('residual 3 impact 4');
    expect(text).toContain('owner HeadHighways');
    expect(notes).toEqual([
      '‘Flood’: this table says ‘residual 2 impact 4’, and an earlier one says ‘residual 3 impact 4’, which is kept. Check which is right.',
    ]);
  });
});

it('a workbook with reserves and a budget, taken in once more, changes nothing', async () => {
  const book = await workbookOf(
    {
      rows: [
        ['Reserve', 'Opening balance 2025/26 £000', 'Closing balance 2025/26 £000'],
        ['General fund', 12_000, 11_000],
        ['Elections', 200, 150],
      ],
    },
    {
      rows: [
        ['Budget £000', '2025/26', '2026/27'],
        ['Adults', 52_310, 54_020],
        ['Children', 41_200, 43_150],
        ['Total', 93_510, 97_170],
      ],
    },
  );
  const { text } = fresh(book);
  expect(text).toMatch(/fund GeneralFundBalance: General fund balance\n {2}holds reserve\n/);
  expect(text).toContain('revenue GeneralFund  £52.31m');
  const { changes, sheets } = planUpdatedBy(
    book,
    planOf(text),
    new Map([['x.plan', text]]),
    () => 'x.plan',
    { sheets: {} },
    TEXTS,
  );
  expect(changes).toEqual([]);
  expect(sheets.flatMap(({ missing }) => missing)).toEqual([]);
});

describe('a RAG that is nothing but a colour', () => {
  const filled = (rgb: string) => ({
    style: { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } } },
  });

  it('is read in a workbook, from strong and from pale fills', async () => {
    const rows = [
      ['Indicator', '2024/25 Actual', '2024/25 RAG'],
      ['Homes built', 410, null],
      ['Homes let', 90, null],
      ['Repairs', 70, 'Behind plan'],
      ['Rent', 97, null],
    ];
    const colours = ['00B050', 'FFEB9C', 'FF0000', 'F2F2F2'];
    const cells = new Map(colours.map((rgb, at) => [`${at + 1},2`, filled(rgb)]));
    const { text } = fresh(await workbookOf({ rows, cells }));
    expect(text.match(/status .* in .*/g)).toEqual([
      'status green in 2024/25',
      'status amber in 2024/25',
      'status red in 2024/25: Behind plan',
    ]);
  });

  it('is read from the colours of the theme of the workbook, lighter and darker too', async () => {
    const rows = [
      ['Project', 'Start date', 'RAG'],
      ['Depot', '2025-04-01', null],
      ['Library', '2025-04-01', null],
      ['Bridge', '2025-04-01', null],
      ['Market', '2025-04-01', null],
    ];
    const themed = (theme: number, tint?: number) => ({
      style: {
        fill: {
          type: 'pattern' as const,
          pattern: 'solid' as const,
          fgColor: { theme, ...(tint === undefined ? {} : { tint }) },
        },
      },
    });
    // Accent 6 of Office is a green, accent 4 a gold; the first of light is white.
    const cells = new Map([themed(9), themed(9, 0.4), themed(7, -0.25), themed(0)].map((each, at) => [`${at + 1},2`, each]));
    const parts = unzipSync(await writeXlsx({ sheets: [{ name: 'Projects', rows, cells }] }));
    const colour = (slot: string, rgb: string): string => `<a:${slot}><a:srgbClr val="${rgb}"/></a:${slot}>`;
    const accents = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'].map((rgb, at) => colour(`accent${at + 1}`, rgb));
    const base = [colour('dk1', '000000'), colour('lt1', 'FFFFFF'), colour('dk2', '44546A'), colour('lt2', 'E7E6E6')];
    const scheme = `<a:clrScheme name="Office">${[...base, ...accents].join('')}</a:clrScheme>`;
    parts['xl/theme/theme1.xml'] = new TextEncoder().encode(
      `<?xml version="1.0"?><a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>${scheme}</a:themeElements></a:theme>`,
    );
    const { text } = fresh(await readWorkbook(zipSync(parts)));
    expect(text.match(/^project .*|status (green|amber|red).*/gm)).toEqual([
      'project Depot: Depot',
      'status green',
      'project Library: Library',
      'status green',
      'project Bridge: Bridge',
      'status amber',
      'project Market: Market',
    ]);
  });

  it.each([
    ['a style', '<td style="background-color: rgb(0,176,80)"></td>', ''],
    ['an attribute', '<td bgcolor="#00b050"></td>', ''],
    [
      'a class, as Excel does',
      '<td class=xl66></td>',
      '<style>.xl65 {color:red;} .xl66\n\t{mso-style-parent:style0;\n\tbackground:#00B050;}</style>',
    ],
  ])('is read from the clipboard, given by %s', (_, cell, style) => {
    const html = `<html><head>${style}</head><body><table><tr><td>Ref<td>Project<td>Start<td>RAG</tr><tr><td>P1<td>Depot<td>01/04/2025${cell}</tr></table></body></html>`;
    const pasted = pasteTable({ text: '', html }, { ...AT_THE_MARGIN, nameFor: (title) => title.replace(/\W/g, '') });
    expect(pasted?.lines).toContain('  status green');
  });

  it('of another column is told', async () => {
    const rows = [
      ['Indicator', '2024/25 Actual'],
      ['Homes built', 410],
      ['Homes let', 90],
    ];
    const { tables } = fresh(await workbookOf({ rows, cells: new Map([['1,1', filled('FF0000')]]) }));
    expect(tables[0]?.notes[0]).toContain('A cell is red, amber, green or blue in the sheet.');
  });
});

describe('a colour that a rule works out', () => {
  const rows = [
    ['Indicator', '2024/25 Actual', '2024/25 RAG'],
    ['Homes built', 410, null],
    ['Homes let', 90, 'Green'],
  ];
  const style = { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: 'FF0000' } } };

  it.each([
    ['an expression', { type: 'expression', formula: 'B2>100', style }],
    ['a comparison', { type: 'cellIs', operator: 'greaterThan', formula: '100', style }],
    ['a set of signs', { type: 'iconSet', iconSet: { iconSet: '3TrafficLights1', cfvo: [] } }],
  ] as const)('from %s is reported with its cells', async (_, rule) => {
    const conditionalRules = [{ ...rule, priority: 1, range: 'C2:C3' }] as NonNullable<WriteSheet['conditionalRules']>;
    const { notes } = fresh(await workbookOf({ rows, conditionalRules }));
    expect(notes.join('\n')).toContain('rules colour the cells C2:C3');
  });

  it('from the words of its own cell is not', async () => {
    const conditionalRules = [
      { type: 'cellIs' as const, operator: 'equal' as const, formula: '"Green"', style, priority: 1, range: 'C2:C3' },
    ];
    expect(fresh(await workbookOf({ rows, conditionalRules })).notes.join('\n')).not.toContain('rules colour');
  });
});

describe('what nobody can tell', () => {
  const INDICATORS = csvWorkbook('Indicator,2023/24,2024/25,2025/26,2026/27\nRecycling rate,41%,42%,,45%\n', 'KPIs');
  const BUDGETS = csvWorkbook(
    '£000,2025/26 Original budget,2025/26 Revised budget\nAdults,100,110\nPlace,50,45\nTotal,150,155\n',
    'Budget',
  );

  it('is what figures of a year are that is not over, and an answer is remembered by the heading', () => {
    const asked = fresh(INDICATORS);
    expect(asked.tables[0]?.questions).toEqual([
      'Are the figures of ‘2026/27’ targets, forecasts, or actual figures so far? 2026/27 is not over on 30 June 2025.',
    ]);
    expect(asked.text).toMatch(/years +2023\/24 +2024\/25\n +actual +41% +42%\n/);
    const columns = { '2026/27': '2026/27 target' };
    const answered = fresh(INDICATORS, { sheets: { KPIs: { columns } }, today: TODAY });
    expect(answered.tables[0]?.questions).toEqual([]);
    expect(answered.text).toMatch(/target .*45%/);
  });

  it('is measured by the day of the plan, where it says one', () => {
    const plan = planOf('plan Town: Town\n  years 2023/24 to 2026/27\n  as at 2024-12-31\n');
    const { sheets } = planUpdatedBy(INDICATORS, plan, new Map(), () => 'x.plan', { sheets: {}, today: TODAY }, TEXTS);
    expect(sheets[0]?.tables[0]?.questions).toHaveLength(2);
  });

  it('is which of two columns is the budget of a year', () => {
    const asked = fresh(BUDGETS);
    expect(asked.tables[0]?.questions).toEqual([
      'Which of these is the budget of 2025/26: ‘2025/26 Original budget’ and ‘2025/26 Revised budget’?',
    ]);
    expect(asked.text).not.toContain('£1');
    const columns = { '2025/26 Original budget': '' };
    const answered = fresh(BUDGETS, { sheets: { Budget: { columns } } });
    expect(answered.tables[0]?.questions).toEqual([]);
    expect(answered.text).toMatch(/total +£155k/);
  });
});
