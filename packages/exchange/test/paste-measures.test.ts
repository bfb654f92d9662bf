import { nameFromTitle } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { type PasteChoice, type PasteContext, pasteTable } from '../src/spreadsheet/index.js';

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
const MEASURE: PasteContext = { ...CONTEXT, rowWords: ['baseline', 'target', 'actual', 'forecast'] };

/** Cells with tabs between them, as a spreadsheet copies them. */
const cells = (...rows: string[][]): string => rows.map((row) => row.join('\t')).join('\r\n');
function paste(text: string, context: PasteContext, choice?: PasteChoice) {
  const pasted = pasteTable({ text }, context, choice);
  if (!pasted) throw new Error('no table was found');
  return pasted;
}

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
      'Row 3 (‘Nonsense’) is left out: it does not say which of these it is: baseline, target, actual, forecast.',
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
