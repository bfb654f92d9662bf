import { signOf } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { readCell } from '../src/spreadsheet/cells/cells.js';
import { readHeading } from '../src/spreadsheet/sheet/headings.js';

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
    ['€1.2m', 'money', '1.2', 'm'],
    ['($250k)', 'money', '-250', 'k'],
  ])('%j is a figure', (text, sort, digits, unit) => {
    const sign = signOf(text);
    expect(readCell(text)).toEqual({ type: 'figure', sort, digits, unit, ...(sign && { sign }) });
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
    ['31/03/2025', { type: 'year', year: 2024 }],
    ['30.9.24', { type: 'quarter', year: 2024, quarter: 2 }],
    ['Q1 2024/25', { type: 'quarter', year: 2024, quarter: 1 }],
    ['2024-25 Q3', { type: 'quarter', year: 2024, quarter: 3 }],
    ['Quarter 2 24/25', { type: 'quarter', year: 2024, quarter: 2 }],
  ])('%j names a period', (text, period) => {
    expect(readHeading(text).period).toEqual(period);
  });

  it.each(['2025', '2024-12', '2024/26', '24/26', '30/03/2025', '31/13/2025', 'Total', 'Change', ''])('%j names none', (text) => {
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
