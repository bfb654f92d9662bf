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

describe.each([
  ['a note mark behind its second figure', 'income G £10k £10k* £10k'],
  ['two letters for noughts', 'income G £10k £1Ok £10k'],
  ['words behind its first figure', 'income G £10k estimated £10k £10k'],
  ['what Excel shows for an error', 'income G £10k £10k #REF!'],
  ['a fund by no name', 'income £10k £10k £10k'],
  ['another word than the language has', 'incomes G £10k £10k £10k'],
])('a row with %s', (_, row) => {
  it('is one finding, and no sum', () => {
    const found = findings(COUNCIL(row));
    expect(found.filter(({ rule }) => /^(?:line-not-understood|unknown-word)$/.test(rule))).toHaveLength(1);
    expect(sums(COUNCIL(row))).toEqual([]);
  });
});

it('a row with too few figures is said, and no sum', () => {
  expect(sums(COUNCIL('income G £10k £10k'))).toEqual(['row-length']);
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
  expect(sums(`${COUNCIL('income G £10k £1Ok £10k')}${other}`)).toEqual(['total-mismatch']);
});

it('a line about something else changes no sum', () => {
  expect(sums(`${COUNCIL('income G £10k £10k £10k')}measure M: M\n  unit %\n`)).toContain('budget-not-balanced');
});
