// What savings do to what is spent, read in each report that shows it: the same amounts, none lost, none counted twice.
import { type Cell, cellText, makeReport, type ReportDocument, reports, tablesOf } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { planOf } from './support.js';

const PLAN = `plan P: A plan
  years 2025/26 to 2027/28
  as at 2025-06-30
fund General: General fund
  holds revenue
  available 2025/26 £900k, 2026/27 £900k, 2027/28 £900k
fund Rainy: Rainy day reserve
  holds reserve
  opening 2025/26 £1m, 2026/27 £1m
  closing 2025/26 £1m
outcome Clean: Clean streets
outcome Safe: Safe streets
service Bins: Bins
  delivers Clean 70%, Safe 30%
  budget
    years           2025/26    2026/27    2027/28
    revenue General £100,000   £100,000   £100,000
service Lamps: Lamps
  delivers Safe
  budget
    revenue General 2026/27 £50,000
financial plan Mtfs: The gap
  gap in each year 2025/26 £40k, 2026/27 £80k
saving Rounds: Fewer rounds
  from Bins
  part of Mtfs
  stage agreed
  amount new each year 2025/26 £10,001, 2026/27 £5,000
saving Timers: Timers
  from Bins, Lamps
  part of Mtfs
  stage identified
  amount in each year 2026/27 £8,000
  at risk 2026/27 £3,000
saving Unknown: Still to find
  part of Mtfs
  stage to find
  amount in each year 2026/27 £30,000
`;

function made(name: string, text = PLAN): ReportDocument {
  const report = reports.find((each) => each.name === name);
  if (!report) throw new Error(`There is no report ‘${name}’.`);
  return makeReport(report, { plan: planOf(text), findings: [] });
}

/** The rows of the table whose caption begins so, as they are read. */
function rowsOf(document: ReportDocument, caption: string): string[][] {
  const all = [...tablesOf(document)].filter(({ table }) => table.caption.startsWith(caption));
  return all.flatMap(({ table }) => table.rows.map(({ cells }) => cells.map((cell: Cell) => cellText(cell, '£'))));
}

describe('savings', () => {
  it('that are new in a year are shown as what each year has, so that the total adds up', () => {
    expect(rowsOf(made('savings'), 'Savings in each year')).toEqual([
      ['Fewer rounds', '£10,001', '£15,001', '£15,001'],
      ['Timers', '– none', '£8,000', '– none'],
      ['Still to find', '– none', '£30,000', '– none'],
      ['Total', '£10,001', '£53,001', '£15,001'],
    ]);
  });

  it.each(['reserves', 'medium-term'])('at risk in part, and still to find, are in the report ‘%s’', (name) => {
    expect(rowsOf(made(name), 'Savings at risk')).toEqual([
      ['Timers', '£3,000'],
      ['Total', '£3,000'],
    ]);
    expect(rowsOf(made(name), 'Savings still to find')).toEqual([
      ['Still to find', '£30,000'],
      ['Total', '£30,000'],
    ]);
  });

  it('that are agreed are taken off each outcome by the shares of their work, to the penny', () => {
    const left = (outcome: string) => rowsOf(made('spend'), `After agreed savings that no budget states: ${outcome}`);
    expect(left('Clean streets')).toEqual([
      ['Spending', '£70,000', '£70,000', '£70,000'],
      ['Fewer rounds', '-£7,000.70', '-£10,500.70', '-£10,500.70'],
      ['Spending after these savings', '£62,999.30', '£59,499.30', '£59,499.30'],
    ]);
    expect(left('Safe streets')).toEqual([
      ['Spending', '£30,000', '£80,000', '£30,000'],
      ['Fewer rounds', '-£3,000.30', '-£4,500.30', '-£4,500.30'],
      ['Spending after these savings', '£26,999.70', '£75,499.70', '£25,499.70'],
    ]);
  });

  it('that are agreed are taken off all services, as off the budget', () => {
    expect(rowsOf(made('services'), 'After agreed savings')).toEqual([
      ['Spending', '£100,000', '£150,000', '£100,000'],
      ['Savings of Bins', '-£10,001', '-£15,001', '-£15,001'],
      ['Spending after these savings', '£89,999', '£134,999', '£84,999'],
    ]);
    const [, agreed] = rowsOf(made('budget'), 'From the budget to what is left');
    expect(agreed?.slice(1)).toEqual(['-£10,001', '-£15,001', '-£15,001']);
  });

  it('nothing stands for them where the budget states them already', () => {
    const stated = PLAN.replace('2025/26    2026/27    2027/28', '2025/26 2026/27 2027/28\n    saving General £10k £15k £15k');
    expect(rowsOf(made('services', stated), 'After agreed savings')).toEqual([]);
  });
});

it('a closing that is not stated is not none', () => {
  expect(rowsOf(made('reserves'), 'Rainy day reserve by year').at(-1)).toEqual([
    'Closing, as stated',
    '£1,000,000',
    '– not stated',
  ]);
});

describe('budget monitoring', () => {
  const MONITORED = `${PLAN}budget for Bins
  outturn General 2025/26 £99k
  forecast General 2025/26 £101k
budget for Lamps
  revenue General 2025/26 £5,000
  outturn General 2025/26 £4,000
service Silent: Silent service
  budget
    revenue General 2025/26 £7,000
`;

  it('adds up no forecast of some of the work as if it were that of all', () => {
    expect(rowsOf(made('monitor', MONITORED), 'Budget and outturn').at(-1)).toEqual([
      'Total',
      '£105,000',
      '£103,000',
      '-£2,000',
      '– not stated for all',
    ]);
  });

  it('names the work whose outturn is not stated', () => {
    expect(JSON.stringify(made('monitor', MONITORED))).toContain(
      'Neither an outturn nor a forecast is stated for: Silent service.',
    );
  });
});

describe('figures of measures', () => {
  const measured = (lines: string): string => `plan P: A plan
  years 2025/26 to 2026/27
  as at 2026-05-10
outcome Well: People are well
  measured by Returns
measure Returns: People at home
  unit percent
  better higher
  reported quarterly cumulative
${lines}`;

  it('that are not available have a column that says so', () => {
    const text = measured(
      '  actual 2025/26 Q1 80%, 2025/26 Q2 81%\n  quarters 2025/26 Q3 2026/27 Q1\n  actual [x] -\n  target - 84%\n',
    );
    expect(rowsOf(made('measures', text), 'People at home, by quarter')).toEqual([
      ['Target', '– no target', '– no target', '– no target', '84%'],
      ['Actual', '80%', '81%', '– not available', '– not due yet'],
    ]);
  });

  it('are never held against the target of another period', () => {
    const report = reports.find(({ name }) => name === 'quarter');
    const text = measured('  target 2025/26 Q1 25%\n  actual 2025/26 Q1 27%\n');
    const quarter = report && makeReport(report, { plan: planOf(text), findings: [] });
    expect(quarter?.title).toBe('Quarterly report, 2025/26 Q4');
    expect(rowsOf(quarter as ReportDocument, 'Measures of')[0]?.slice(2, 4)).toEqual([
      '– no figure for 2025/26 Q4',
      '– none for this period; the last is 25% for 2025/26 Q1',
    ]);
  });
});
