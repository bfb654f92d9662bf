import { nameFromTitle } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { formatPlan } from '../../syntax/src/format/format.js';
import { readCell } from '../src/spreadsheet/cells.js';
import { gridsOf } from '../src/spreadsheet/copied.js';
import { readHeading } from '../src/spreadsheet/headings.js';
import { type PasteChoice, type PasteContext, pasteTable } from '../src/spreadsheet/index.js';
import { readSheet } from '../src/spreadsheet/sheet.js';

const CONTEXT: PasteContext = {
  inBudget: false,
  takesBudget: false,
  rowWords: [],
  periods: [],
  funds: [
    { name: 'GeneralFund', title: 'General Fund' },
    { name: 'UKSPF', title: 'UK Shared Prosperity Fund' },
  ],
  usualFund: undefined,
  owners: [{ name: 'HeadOfEconomy', title: 'Head of economy' }],
  countsMoney: false,
  symbol: '£',
  nameFor: (title, taken) => {
    const name = nameFromTitle(title, 'Measure');
    return taken.has(name) ? `${name}2` : name;
  },
};
const BUDGET: PasteContext = { ...CONTEXT, inBudget: true };
const MEASURE: PasteContext = { ...CONTEXT, rowWords: ['baseline', 'target', 'actual', 'forecast'] };

/** Cells with tabs between them, as a spreadsheet copies them. */
const cells = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\r\n');
function paste(text: string, context: PasteContext, choice?: PasteChoice) {
  const pasted = pasteTable({ text }, context, choice);
  if (!pasted) throw new Error('no table was found');
  return pasted;
}

describe('a cell', () => {
  it.each([
    ['£1,250.00', 'money', '1250.00', undefined],
    ['(1,200)', 'number', '-1200', undefined],
    ['(£1,200)', 'money', '-1200', undefined],
    ['-£250k', 'money', '-250', 'k'],
    ['£-250', 'money', '-250', undefined],
    ['\u2212£1.2m', 'money', '-1.2', 'm'],
    [' £ 1,250 ', 'money', '1250', undefined],
    ['1,200-', 'number', '-1200', undefined],
    ['12.5%', 'percent', '12.5', undefined],
    ['.5', 'number', '0.5', undefined],
    ['9007199254740993', 'number', '9007199254740993', undefined],
    ['£3.4 million', 'money', '3.4', 'm'],
    ['\u00a01,000\u00a0', 'number', '1000', undefined],
  ])('%j is a figure', (text, sort, digits, unit) => {
    expect(readCell(text)).toEqual({ type: 'figure', sort, digits, unit });
  });

  it.each(['', ' ', '-', '\u2013', '--', 'n/a', 'N/A', '..', '£-', ' £ - '])('%j is blank', (text) => {
    expect(readCell(text)).toEqual({ type: 'blank' });
  });

  it.each(['tbc', '#REF!', '1.2E+05', '(1,200', '-(5)', '1,20', '12%k', '2024/25', '1 or 2', '=1+1'])('%j is words', (text) => {
    expect(readCell(text)).toEqual({ type: 'words', text });
  });
});

describe('a heading', () => {
  it.each([
    ['2024/25', { type: 'year', year: 2024 }],
    ['2024-25', { type: 'year', year: 2024 }],
    ['2024\u201325', { type: 'year', year: 2024 }],
    ['2024/2025', { type: 'year', year: 2024 }],
    ['Budget 2024/25 (£000)', { type: 'year', year: 2024 }],
    ['FY25', { type: 'year', year: 2024 }],
    ['FY2025', { type: 'year', year: 2024 }],
    ['24/25', { type: 'year', year: 2024 }],
    ['1999/00', { type: 'year', year: 1999 }],
    ['Q1 2024/25', { type: 'quarter', year: 2024, quarter: 1 }],
    ['2024-25 Q3', { type: 'quarter', year: 2024, quarter: 3 }],
    ['Quarter 2 24/25', { type: 'quarter', year: 2024, quarter: 2 }],
  ])('%j names a period', (text, period) => {
    expect(readHeading(text).period).toEqual(period);
  });

  it.each(['2025', '2024-12', '2024/26', '24/26', '31/03/2025', 'Total', 'Change', ''])('%j names none', (text) => {
    expect(readHeading(text).period).toBeUndefined();
  });

  it('says how it read what could be read in another way', () => {
    expect(readHeading('FY25').guess).toBe('‘FY25’ is read as 2024/25.');
    expect(readHeading('2024/25').guess).toBeUndefined();
  });

  it.each([
    ['£k', 'k'],
    ["£'000", 'k'],
    ['£000s', 'k'],
    ['£m', 'm'],
    ['£ million', 'm'],
    ['£', ''],
    ['% of residents', 'percent'],
  ])('%j says what figures count in', (text, unit) => {
    expect(readHeading(text).unit).toBe(unit);
  });
});

describe('rows of a budget', () => {
  it('are made of fund, figures and what the table says in its title', () => {
    const pasted = paste(
      cells(
        ['Revenue budget (£000)', '', '', ''],
        ['', '', '', ''],
        ['Fund', '2024/25', '2025/26', 'Total'],
        ['General Fund', '1,250', '(1,100.5)', '149.5'],
        ['UK Shared Prosperity Fund', '75', '-', '75'],
        ['Total', '1,325', '(1,100.5)', '224.5'],
      ),
      BUDGET,
    );
    expect(pasted.lines).toEqual([
      'years                2024/25  2025/26',
      'revenue GeneralFund  £1.25m   -£1,100,500',
      'revenue UKSPF        £75k     -',
      'total                £1.325m  -£1,100,500',
    ]);
    expect(pasted.unit).toBe('k');
    expect(pasted.notes).toEqual(['The column ‘Total’ is left out: the plan adds up by itself.']);
  });

  it('know capital, income, growth and savings by their labels, and keep what else a label says', () => {
    const pasted = paste(
      cells(
        ['Description', 'Fund', '2024/25'],
        ['Staff', 'General Fund', '£120,000'],
        ['Capital works', 'General Fund', '£1,500,000.50'],
        ['Income from fees', 'General Fund', '£10'],
        ['Pay growth', 'General Fund', '£20'],
        ['Savings target', 'General Fund', '£30'],
      ),
      BUDGET,
    );
    expect(pasted.lines).toEqual([
      'years                2024/25',
      'revenue GeneralFund  £120k          : Staff',
      'capital GeneralFund  £1,500,000.50  : Capital works',
      'income GeneralFund   £10            : Income from fees',
      'growth GeneralFund   £20            : Pay growth',
      'saving GeneralFund   £30            : Savings target',
    ]);
  });

  it('go to the usual fund where they name none, and say so', () => {
    const pasted = paste(cells(['', '24/25'], ['Staff', '5'], ['Rent', '6']), { ...BUDGET, usualFund: 'GeneralFund' });
    expect(pasted.lines).toEqual([
      'years                2024/25',
      'revenue GeneralFund  £5       : Staff',
      'revenue GeneralFund  £6       : Rent',
    ]);
    expect(pasted.notes).toEqual([
      '‘24/25’ is read as 2024/25.',
      '2 rows name no fund of the plan: GeneralFund is used.',
      'The table doesn’t say what its amounts count in: they are read as pounds.',
    ]);
  });

  it('have their labels in a column of descriptions where there is no other', () => {
    const text = cells(['Description', '2024/25'], ['Staff', '5'], ['Total', '5']);
    expect(paste(text, { ...BUDGET, usualFund: 'GeneralFund' }).lines).toEqual([
      'years                2024/25',
      'revenue GeneralFund  £5       : Staff',
      'total                £5',
    ]);
  });

  it('get a name for a fund that the plan does not have, and say that it is still to be declared', () => {
    const pasted = paste(cells(['', '2024/25'], ['Prudential borrowing', '5']), BUDGET);
    expect(pasted.lines[1]).toBe('revenue PrudentialBorrowing  £5');
    expect(pasted.notes[0]).toBe(
      'No fund of the plan is meant by ‘Prudential borrowing’: it is called PrudentialBorrowing, and still has to be declared.',
    );
  });

  it('leave out the line of years where the table has it already, and bring a budget where there is none', () => {
    const text = cells(['', '2024/25'], ['General Fund', '5']);
    expect(paste(text, { ...BUDGET, periods: ['2024/25'] }).lines).toEqual(['revenue GeneralFund £5']);
    expect(paste(text, { ...CONTEXT, takesBudget: true }).lines).toEqual([
      'budget',
      '  years                2024/25',
      '  revenue GeneralFund  £5',
    ]);
  });

  it('make outturn of columns that say what was really spent', () => {
    const pasted = paste(cells(['', '2024/25 Budget', '2024/25 Outturn'], ['General Fund', '5', '4']), BUDGET);
    expect(pasted.lines).toEqual(['years                2024/25', 'revenue GeneralFund  £5', 'outturn GeneralFund  £4']);
  });

  it('follow what is chosen: unit, word, fund, and what stays out', () => {
    const text = cells(['', '2024/25'], ['Staff', '5'], ['Works', '6'], ['Memo', '7']);
    const rows = { 2: { fund: 'UKSPF' }, 3: { word: 'capital', fund: 'GeneralFund' }, 4: { leftOut: true } };
    const pasted = paste(text, { ...BUDGET, usualFund: 'GeneralFund' }, { unit: 'm', rows });
    expect(pasted.lines).toEqual([
      'years                2024/25',
      'revenue UKSPF        £5m      : Staff',
      'capital GeneralFund  £6m      : Works',
    ]);
    expect(pasted.notes).toEqual([]);
  });

  it('say plainly what was not understood, and leave that cell empty', () => {
    const pasted = paste(
      cells(
        ['', '2024/25', '2025/26', 'Change'],
        ['Running costs', '', '', ''],
        ['General Fund', 'tbc', '1.005', '3'],
        ['UKSPF', '5%', '#REF!', '3'],
      ),
      BUDGET,
    );
    expect(pasted.lines).toEqual([
      'years                2024/25  2025/26',
      'revenue GeneralFund  -        -',
      'revenue UKSPF        -        -',
    ]);
    expect(pasted.notes).toEqual([
      'The column ‘Change’ is left out: its heading names no year and no quarter, such as 2024/25 or 2024/25 Q3.',
      'Row 2 (‘Running costs’) has no figures and is left out.',
      'Row 3 (‘General Fund’), 2024/25: ‘tbc’ is no figure. It stands as an empty cell.',
      'Row 3 (‘General Fund’), 2025/26: ‘1.005’ is finer than a penny, or over £100 billion: round it in the spreadsheet. It stands as an empty cell.',
      'Row 4 (‘UKSPF’), 2024/25: ‘5%’ is no amount of money. It stands as an empty cell.',
      'Row 4 (‘UKSPF’), 2025/26: ‘#REF!’ is no figure. It stands as an empty cell.',
      'The table doesn’t say what its amounts count in: they are read as pounds.',
    ]);
  });

  it('keep figures exact where a floating-point number would not', () => {
    const pasted = paste(
      cells(['', '2024/25 £m'], ['General Fund', '1.1'], ['General Fund', '0.07'], ['General Fund', '4.35']),
      BUDGET,
    );
    expect(pasted.rows.map((row) => row.figures)).toEqual([['£1.1m'], ['£70k'], ['£4.35m']]);
    const large = paste(cells(['', '2024/25'], ['General Fund', '90071992547.41']), BUDGET);
    expect(large.rows[0]?.figures).toEqual(['£90,071,992,547.41']);
  });

  it('are asked for the year where a column is headed by a bare one', () => {
    const text = cells(['Fund', '2025', '2026', 'Change'], ['General Fund', '5', '6', '1']);
    const asked = paste(text, BUDGET);
    expect(asked.lines).toEqual([]);
    expect(asked.all).toEqual([
      { number: 2, heading: '2025', period: '' },
      { number: 3, heading: '2026', period: '' },
      { number: 4, heading: 'Change', period: '' },
    ]);
    expect(asked.notes[0]).toBe('The column ‘2025’ is left out: it may be 2024/25 or 2025/26. Choose which.');
    const pasted = paste(text, BUDGET, { columns: { 2: '2024/25', 3: '2025/26', 4: '' } });
    expect(pasted.lines).toEqual(['years                2024/25  2025/26', 'revenue GeneralFund  £5       £6']);
  });

  it('leave out a column, or read it for another year, as chosen', () => {
    const text = cells(['Fund', '2024/25', '2025/26'], ['General Fund', '5', '6']);
    expect(paste(text, BUDGET, { columns: { 2: '', 3: '2026/27' } }).lines).toEqual([
      'years                2026/27',
      'revenue GeneralFund  £6',
    ]);
  });

  it('are read where the years run down the side', () => {
    const pasted = paste(cells(['Year', 'General Fund', 'UKSPF'], ['2024/25', '£5', '£6'], ['2025/26', '£7', '£8']), BUDGET);
    expect(pasted.lines).toEqual([
      'years                2024/25  2025/26',
      'revenue GeneralFund  £5       £7',
      'revenue UKSPF        £6       £8',
    ]);
    expect(pasted.notes[0]).toBe('The years run down the side in the spreadsheet: rows and columns are exchanged.');
  });
});

describe('rows of a measure', () => {
  it('are known by their labels, in years and in quarters', () => {
    const pasted = paste(
      cells(['', '2023/24', '2024/25', 'Q1 2024/25'], ['Targets', '450', '1,500.5', ''], ['Actual', '432', 'n/a', '118']),
      MEASURE,
    );
    expect(pasted.as).toBe('rows');
    expect(pasted.lines).toEqual([
      'years   2023/24  2024/25',
      'target  450      1,500.5',
      'actual  432      -',
      'quarters  2024/25 Q1',
      'target    -',
      'actual    118',
    ]);
  });

  it('are split where each year has a column for target and actual, also under a merged heading', () => {
    const pasted = paste(
      cells(
        ['', '2023/24', '', '2024/25', ''],
        ['', 'Target', 'Actual', 'Target', 'Actual'],
        ['Recycling', '40%', '38.5%', '42%', ''],
      ),
      MEASURE,
    );
    expect(pasted.lines).toEqual(['years   2023/24  2024/25', 'target  40%      42%      : Recycling', 'actual  38.5%    -']);
  });

  it('that say not what they are stay out, and it is said which could be meant', () => {
    const pasted = paste(cells(['', '2024/25'], ['Target', '1'], ['Nonsense', '2']), MEASURE);
    expect(pasted.lines).toEqual(['years   2024/25', 'target  1']);
    expect(pasted.notes).toEqual([
      'Row 3 (‘Nonsense’) is left out: it doesn’t say which of these it is: baseline, target, actual, forecast.',
    ]);
  });

  it('can be those of a fund, with money', () => {
    const pasted = paste(cells(['£m', '2024/25'], ['Available', '18.2']), {
      ...CONTEXT,
      rowWords: ['available', 'opening', 'closing'],
    });
    expect(pasted.lines).toEqual(['years      2024/25', 'available  £18.2m']);
  });
});

describe('whole measures', () => {
  it('are made of titles and the columns beside them', () => {
    const pasted = paste(
      cells(
        ['Ref', 'Indicator', 'Unit', 'Good is', 'Owner', 'Frequency', 'Target 2024/25', 'Actual 2024/25'],
        ['KPI 1', 'Jobs created', 'Number', 'High', 'Head of Economy', 'Quarterly', '500', '432'],
        ['KPI 2', 'Bins missed', 'per 100,000', 'Low', 'Nobody', 'Annual', '40', '52'],
      ),
      CONTEXT,
    );
    expect(pasted.as).toBe('measures');
    expect(pasted.lines.join('\n')).toBe(`measure JobsCreated: Jobs created
  code: KPI 1
  unit number
  better higher
  reported quarterly
  owner HeadOfEconomy
  years   2024/25
  target  500
  actual  432

measure BinsMissed: Bins missed
  code: KPI 2
  unit: per 100,000
  better lower
  reported yearly
  years   2024/25
  target  40
  actual  52`);
    expect(pasted.notes).toEqual(['Nobody in the plan is called ‘Nobody’: the owner of ‘Bins missed’ is left out.']);
  });

  it('take the rows of one title together, also where its cell is merged', () => {
    const pasted = paste(
      cells(
        ['Measure', 'Series', '2023/24', '2024/25'],
        ['Recycling', 'Target', '40%', '42%'],
        ['', 'Actual', '38%', ''],
        ['Jobs', 'Actual', '1', '2'],
      ),
      CONTEXT,
    );
    expect(pasted.lines).toEqual([
      'measure Recycling: Recycling',
      '  unit percent',
      '  years   2023/24  2024/25',
      '  target  40%      42%',
      '  actual  38%      -',
      '',
      'measure Jobs: Jobs',
      '  unit number',
      '  years   2023/24  2024/25',
      '  actual  1        2',
    ]);
  });
});

it('what is pasted stands as the formatter would set it', () => {
  const budget = paste(
    cells(['£k', '2024/25', '2025/26', 'Note'], ['General Fund', '1,250', '', 'Grant ends'], ['UKSPF', '75', '1', '']),
    { ...CONTEXT, takesBudget: true },
  );
  const text = `project W: Work\n${budget.lines.map((line) => `  ${line}`).join('\n')}\n`;
  expect(formatPlan(text)).toBe(text);
});

it('keeps to the rules of quoting that spreadsheets follow', () => {
  expect(gridsOf({ text: '"a ""b""\nc"\t1\r\n' })[0]?.cells).toEqual([['a "b"\nc', '1']]);
  expect(gridsOf({ text: "'=SUM\t'-x\t'plain\n" })[0]?.cells).toEqual([['=SUM', '-x', "'plain"]]);
});

it('is no table where no year and no quarter is named', () => {
  for (const text of ['', 'words', 'a\tb\nc\td', '2024/25 was a good year', '1\t2\n3\t4'])
    expect(pasteTable({ text }, BUDGET)).toBeUndefined();
});

it('reads no more than a table of a plan can be, and says so', () => {
  const rows = Array.from({ length: 2_500 }, (_, index) => [`Row ${index}`, '1']);
  const sheet = readSheet({ text: cells(['', '2024/25'], ...rows) });
  expect(sheet?.rows).toHaveLength(1_999);
  expect(sheet?.notes).toEqual(['Only the first 2000 of 2501 rows are read.']);
});
