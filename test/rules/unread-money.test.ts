import { describe, expect, it } from 'vitest';
import { findings } from './support.js';

// A line of money that cannot be read to its end is one finding: what it would have said is in no sum, so no sum is found wrong.

const PLAN = `plan P: P
  years 2024/25 to 2026/27
`;
const OUTCOME = 'outcome O: Clean streets\n  no cost: Inside existing teams\n';
const COUNCIL = (row: string, total = 'total £90k £90k £90k'): string => `${PLAN}fund G: General fund
  holds revenue
  available 2024/25 £10k, 2025/26 £10k, 2026/27 £10k
fund R: General reserves
  holds reserve
  floor £5m
  opening 2024/25 £1m
service S: Cleaning
  delivers O
  cash limit 2024/25 £1k
  budget
    years 2024/25 2025/26 2026/27
    ${row}
    revenue G £90k £50k £40k
    ${total}
financial plan M: Strategy
  gap in each year 2025/26 £5m
${OUTCOME}`;

const SUMS =
  /^(?:budget-not-balanced|over-allocated|gap-not-closed|total-mismatch|outcome-unfunded|reserves-below-floor|floor-breached|row-length|unused-fund)$/;
const sums = (text: string): string[] =>
  findings(text)
    .filter(({ rule }) => SUMS.test(rule))
    .map(({ rule }) => rule);

it('sums are found wrong where every line of money can be read', () => {
  expect(new Set(sums(COUNCIL('income G £10k £10k £10k')))).toEqual(
    new Set(['budget-not-balanced', 'floor-breached', 'over-allocated', 'total-mismatch']),
  );
});

/** The sum of a fund that the line which cannot be read does not name. */
const UNTOUCHED = ['floor-breached'];

describe.each([
  ['a note mark behind its second figure', 'income G £10k £10k* £10k'],
  ['two letters for noughts', 'income G £10k £1Ok £10k'],
  ['words behind its first figure', 'income G £10k estimated £10k £10k'],
  ['what Excel shows for an error', 'income G £10k £10k #REF!'],
  ['another word than the language has', 'incomes G £10k £10k £10k'],
])('a row with %s', (_, row) => {
  it('is one finding, and no sum', () => {
    const found = findings(COUNCIL(row));
    expect(found.filter(({ rule }) => /^(?:line-not-understood|unknown-word)$/.test(rule))).toHaveLength(1);
    // The reserve has no part in it.
    expect(sums(COUNCIL(row))).toEqual(UNTOUCHED);
  });
});

it('a row that names no fund is one finding, and may be of any', () => {
  expect(sums(COUNCIL('income £10k £10k £10k'))).toEqual([]);
});

it('a row with too few figures is said, and no sum', () => {
  expect(sums(COUNCIL('income G £10k £10k'))).toEqual(['floor-breached', 'row-length']);
});

it('a total that cannot be read is wrong about nothing', () => {
  expect(sums(COUNCIL('income G £10k £10k £10k', 'total £90k £9Ok £90k'))).not.toContain('total-mismatch');
});

it('another budget with a wrong total is still found', () => {
  const other = `service T: Other
  delivers O
  budget
    years 2024/25
    revenue G £1k
    total £2k
`;
  expect(sums(`${COUNCIL('income G £10k £1Ok £10k')}${other}`)).toEqual(['floor-breached', 'total-mismatch']);
});

describe('a sum about one fund waits only for money that may be of that fund', () => {
  // Two funds that pay too much, and a line that cannot be read.
  const FUNDS = (row: string): string => `${PLAN}fund G: Skills grant
  holds grant
  available 2024/25 £10k
fund H: Housing account
  holds housing
  available 2024/25 £10k
fund U: Unused
  holds grant
  available 2024/25 £10k
service S: Cleaning
  delivers O
  budget
    years 2024/25
    revenue G £90k
service T: Homes
  delivers O
  budget
    years 2024/25
    revenue H £90k
  benefit B: Less rework
${row}
${OUTCOME}`;
  const about = (text: string): string[] =>
    findings(text)
      .filter(({ rule }) => rule === 'over-allocated' || rule === 'unused-fund')
      .map(({ element }) => element ?? '')
      .sort();

  it.each([
    ['no line at all', '', ['G', 'H', 'U']],
    ['a cut of what the grant pays', 'service X: X\n  budget\n    years 2024/25\n    saving G £8Ok', ['H', 'U']],
    ['income of the Housing account', 'budget for T\n  years 2024/25\n  income H £8Ok', ['G', 'U']],
    ['what another fund has', 'fund V: V\n  available 2024/25 £1Ok', ['G', 'H', 'U']],
    ['a fund that is not read', 'budget for T\n  years 2024/25\n  income £8Ok', []],
    ['a saving, which may be of any fund', 'saving C: C\n  amount 2024/25 £8Ok', []],
    ['what a benefit frees, which is in no sum', '    cashable 2024/25 £8Ok', ['G', 'H', 'U']],
    ['another currency', 'budget for T\n  years 2024/25\n  income H €80k', ['G', 'U']],
    ['two figures for one year', 'budget for T\n  years 2024/25 2024/25\n  income H £80k £90k', ['G', 'U']],
  ])('%s', (_, row, expected) => {
    expect(about(FUNDS(row))).toEqual(expected);
  });

  it('a capital fund waits for no saving', () => {
    const row =
      'saving C: C\n  amount 2024/25 £8Ok\nfund K: Borrowing\n  holds capital\n  available 2024/25 £1k\nbudget for T\n  capital K 2024/25 £2k';
    expect(about(FUNDS(row))).toEqual(['K']);
  });

  it('a fund by a name that the plan does not have may be one that nothing else uses', () => {
    expect(about(FUNDS('budget for T\n  years 2024/25\n  income Unusd £8k'))).not.toContain('U');
  });
});

it('a total of rows with two figures for one year is wrong about nothing', () => {
  const text = `${PLAN}fund G: G\nservice S: S\n  budget\n    years 2024/25 2024/25\n    revenue G £10k £10k\n    total 2024/25 £10k\n`;
  expect(sums(text)).not.toContain('total-mismatch');
});

it('a line about something else changes no sum', () => {
  expect(sums(`${COUNCIL('income G £10k £10k £10k')}measure M: M\n  unit %\n`)).toContain('budget-not-balanced');
});
