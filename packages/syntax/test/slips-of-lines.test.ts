import { expect, it } from 'vitest';
import { FactReader } from '../src/facts/read.js';
import { expectSlips, problemsOf } from './expect-slips.js';

// Lines that are plain to people and that the language writes otherwise: titles before their colon, money beside its word,
// a score on two lines.

const PROJECT = 'project Depot: Depot';
const MEASURE = 'measure Jobs: Jobs\n  unit number';
const RISK = 'risk Flood: The river floods';

expectSlips([
  [PROJECT, 'milestone Start on site by 2027-03', 'Start on site', 'milestone by 2027-03: Start on site'],
  [PROJECT, 'milestone Start on site by March 2027', 'Start on site', 'milestone by 2027-03: Start on site'],
  [PROJECT, 'milestone Start on site by Spring 2027', 'Start on site', undefined],
  [PROJECT, 'milestone Start by Spring 2027', 'Spring 2027', undefined],
  [
    PROJECT,
    'milestone Planning consent granted 2026-01-31',
    'Planning consent granted',
    'milestone by 2026-01-31: Planning consent granted',
  ],
  [PROJECT, 'milestone Works begin on site: In March', 'Works begin on site', 'WorksBeginOnSite'],
  [PROJECT, 'output Build 120 homes by 2026/27', 'Build 120 homes', 'output by 2026/27: Build 120 homes'],
  [PROJECT, 'benefit Drivers slow down', 'Drivers slow down', 'benefit: Drivers slow down'],
  [PROJECT, 'action Agree the lease done 30% by 2025-03', 'Agree the lease', 'action done 30% by 2025-03: Agree the lease'],
  [PROJECT, 'action Agree the lease by tbc', 'Agree the lease', undefined],
  [RISK, 'mitigation Raise the wall by 2026/27', 'Raise the wall', 'mitigation by 2026/27: Raise the wall'],
  [PROJECT, 'saves £80k', 'saves', undefined],
  [PROJECT, 'savings of £80k a year', 'savings', undefined],
  [PROJECT, 'cost £2.5 million', 'cost', undefined],
  [`${PROJECT}\n  milestone by 2026-05: Doors open`, 'cost £2.5m', 'cost', undefined],
  [`${PROJECT}\n  milestone by 2026-05: Doors open`, 'saves £80k', 'saves', undefined],
  [PROJECT, 'capital cost 2025/26 £1.2m', 'capital cost', undefined],
  [PROJECT, 'funding £40k', 'funding', undefined],
  [PROJECT, 'budget 2025/26 £80k', '2025/26 £80k', undefined],
  ['fund Bids: Bids', 'balance £5m', 'balance', undefined],
  ['saving Less: Less', 'amount £80k from 2025/26', '£80k from 2025/26', undefined],
  [MEASURE, 'target 24/25 50', '24/25', '2024/25'],
  [MEASURE, 'target 2024-25 50', '2024-25', '2024/25'],
  [RISK, 'likelihood 4\n  impact 3', 'likelihood 4\n  impact 3', undefined],
  [RISK, 'impact: 3/5\n  likelihood: 4/5', 'impact: 3/5\n  likelihood: 4/5', undefined],
]);

it('says how a score on two lines is written, whichever comes first', () => {
  for (const lines of ['likelihood 4\n  impact 3', 'impact 3\n  likelihood 4'])
    expect(problemsOf(RISK, lines).first?.message).toMatch(/‘inherent 4 impact 3’.*‘residual 4 impact 3’/);
});

it('gives a year that lacks its century for the figure that it stands before, and for no score', () => {
  expect(problemsOf(MEASURE, 'target 24/25 50').first?.message).not.toMatch(/score/);
});

it('leaves a name of a child that is one word, and what stands behind it', () => {
  const text = `${PROJECT}\n  milestone Start by 2027-03: Start on site\n  action Lease owner Head by 2025-03: Agree the lease\n`;
  expect(new FactReader().read('x.plan', text).problems).toEqual([]);
});
