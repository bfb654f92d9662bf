// From the budget to what is left to pay: what the table takes off is what the check takes off, to the penny.
import { cellText, makeReport, reports } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { planOf } from './support.js';

const PLAN = `plan P: A plan
  years 2025/26 to 2027/28
  as at 2025-06-30
fund General: General fund
  holds revenue
  available 2025/26 £100k, 2026/27 £70k, 2027/28 £70k
service Lamps: Street lamps
  budget
    revenue General 2025/26 £100k, 2026/27 £100k, 2027/28 £100k
service Bins: Bins
  budget
    revenue General 2026/27 £10k
    saving General 2026/27 £10k
saving Bulbs: Cheaper bulbs
  from Lamps
  stage agreed
  amount 2026/27 £20k, 2027/28 £20k
  at risk 2027/28 £5k
saving Routes: Shorter rounds, which the budget states already
  from Bins
  stage agreed
  amount 2026/27 £10k
saving Timers: Timers
  from Lamps
  stage identified
  amount new each year 2026/27 £1k, 2027/28 £2k
saving Hopes: Something
  from Lamps
  stage to find
  amount 2027/28 £4k
`;

function tableOf(source: string): { rows: string[][]; notes: string[] } {
  const budget = reports.find(({ name }) => name === 'budget');
  if (!budget) throw new Error('no report of the budget');
  const { blocks } = makeReport(budget, { plan: planOf(source), findings: [] });
  const rows = blocks.flatMap((block) =>
    block.type === 'table' && block.caption.startsWith('From the budget')
      ? block.rows.map(({ cells }) => cells.map((cell) => cellText(cell, '£')))
      : [],
  );
  return { rows, notes: blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : [])) };
}

it('takes off agreed savings as the check does, those not agreed yet apart, and none that a budget states or that is in doubt', () => {
  const { rows, notes } = tableOf(PLAN);
  expect(rows).toEqual([
    ['Net budget', '£100,000', '£100,000', '£100,000'],
    ['Agreed savings that no budget states', '– none', '-£20,000', '-£15,000'],
    ['Savings that no budget states, not agreed yet', '– none', '-£1,000', '-£3,000'],
    ['Net budget after these savings', '£100,000', '£79,000', '£82,000'],
  ]);
  expect(notes.at(-1)).toBe('1 more saving is at risk, stopped or still to find, and not taken off.');
});

it('is left out where budgets state all savings', () => {
  expect(tableOf(PLAN.slice(0, PLAN.indexOf('saving Bulbs'))).rows).toEqual([]);
});
