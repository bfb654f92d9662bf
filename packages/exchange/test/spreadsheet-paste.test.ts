import { nameFromTitle } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { formatPlan } from '../../syntax/src/format/format.js';
import { gridsOf } from '../src/spreadsheet/grid/copied.js';
import { type PasteChoice, type PasteContext, pasteTable } from '../src/spreadsheet/index.js';
import { readSheet } from '../src/spreadsheet/sheet/sheet.js';

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

/** Cells with tabs between them, as a spreadsheet copies them. */
const cells = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\r\n');
function paste(text: string, context: PasteContext, choice?: PasteChoice) {
  const pasted = pasteTable({ text }, context, choice);
  if (!pasted) throw new Error('no table was found');
  return pasted;
}

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
      '2 rows name no fund of the plan: General Fund is used.',
      'The table does not give the unit of its amounts, so they are read as pounds.',
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
      'No fund of the plan matches ‘Prudential borrowing’: it is called PrudentialBorrowing, and still has to be declared.',
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
      'revenue GeneralFund  -        -        : Running costs',
      'revenue UKSPF        -        -        : Running costs',
    ]);
    expect(pasted.notes).toEqual([
      'The column ‘Change’ is left out: it is a change, which follows from the others.',
      'Row 3 (‘General Fund’), 2024/25: ‘tbc’ is not a number, so the cell is left empty.',
      'Row 3 (‘General Fund’), 2025/26: ‘1.005’ is finer than a penny, or over 100 billion: round it in the spreadsheet, so the cell is left empty.',
      'Row 4 (‘UKSPF’), 2024/25: ‘5%’ is not an amount of money, so the cell is left empty.',
      'Row 4 (‘UKSPF’), 2025/26: ‘#REF!’ is not a number, so the cell is left empty.',
      'The table does not give the unit of its amounts, so they are read as pounds.',
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
      { number: 1, heading: 'Fund', period: '', is: 'fund' },
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
    expect(pasted.notes[0]).toBe('The years run down the side in the spreadsheet: rows and columns are swapped.');
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
