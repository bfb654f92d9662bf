import { diffSchema } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { goldenthread } from './command.js';
import { type Files, replaced, TestRepository } from './history.js';

const PLAN: Files = {
  'haven.plan': `plan Haven: Haven plan
  years 2026/27 to 2028/29
  as at 2026-10-15
priority Homes: Homes for all
outcome WarmHomes: Every home is warm and safe
  supports Homes
  measured by Repairs, ColdHomes
measure Repairs: Repairs done within ten working days
  unit percent
  better higher
  source: Repairs system
  baseline 2025/26 81%
  target 2026/27 85%, 2027/28 88%, 2028/29 90%
measure ColdHomes: Homes below energy band C
  unit percent
  better lower
  split Tenure into Council, Private
  target 2026/27 30%, 2028/29 24%
  target Private 2028/29 28%
service Housing: Housing repairs
  delivers WarmHomes
  drive performance to Repairs 90% by 2028/29
  level Answer target 2026/27 85%, 2028/29 90%: Urgent repairs answered within 24 hours
    measured by Repairs
service Advice: Energy advice
  squeeze performance to ColdHomes 24% within 2 years
  level: No more than 24% of homes below band C
    measured by ColdHomes
  level: Every caller visited within 48 hours
    measured by ColdHomes
measure Calls: Calls answered within a minute
  unit percent
  better higher
  source: Telephone system
  target 2026/27 70%, 2028/29 79%
service Desk: Help desk
  measured by Calls
project Switch: New telephones
  benefit Quick: Shorter waits
    measured by Calls
`,
};

/** What each change leaves to be looked at again: `what changed -> who`. */
const CASES: readonly (readonly [what: string, pairs: readonly [string, string][], rows: readonly string[]])[] = [
  [
    'the last target is weakened: a level and a service promise more',
    [['2027/28 88%, 2028/29 90%\n', '2027/28 88%, 2028/29 88%\n']],
    [
      'level: the target of ‘Repairs done within ten working days’ is weaker: 88% in place of 90% in 2028/29; ‘Urgent repairs answered within 24 hours’ still promises 90% in 2028/29; ‘Housing repairs’ still sets out to reach 90% by 2028/29 -> Housing',
    ],
  ],
  [
    'an earlier target is weakened: what is to be reached later stands',
    [['2026/27 85%, 2027/28', '2026/27 84%, 2027/28']],
    [
      'level: the target of ‘Repairs done within ten working days’ is weaker: 84% in place of 85% in 2026/27; ‘Urgent repairs answered within 24 hours’ still promises 85% in 2026/27 -> Housing',
    ],
  ],
  [
    'a target is taken away',
    [['2027/28 88%, 2028/29 90%\n', '2027/28 88%\n']],
    [
      'level: the measure ‘Repairs done within ten working days’ loses its target for 2028/29 (90%); ‘Urgent repairs answered within 24 hours’ still promises 90% in 2028/29; ‘Housing repairs’ still sets out to reach 90% by 2028/29 -> Housing',
    ],
  ],
  [
    'the service and its level follow',
    [
      ['2027/28 88%, 2028/29 90%\n', '2027/28 88%, 2028/29 88%\n'],
      ['to Repairs 90%', 'to Repairs 88%'],
      ['2026/27 85%, 2028/29 90%:', '2026/27 85%, 2028/29 88%:'],
    ],
    ['target: the target of ‘Repairs done within ten working days’ is weaker: 88% in place of 90% in 2028/29 -> Housing'],
  ],
  [
    'a target is raised: nobody promises more than that',
    [['2028/29 90%\nmeasure', '2028/29 95%\nmeasure']],
    ['target: the target of ‘Repairs done within ten working days’ is stronger: 95% in place of 90% in 2028/29 -> Housing'],
  ],
  [
    'a baseline moves: no promise is above it',
    [['2025/26 81%', '2025/26 79%']],
    ['target: the baseline of ‘Repairs done within ten working days’ moves: 79% in place of 81% in 2025/26 -> Housing'],
  ],
  [
    'a measure is counted differently: each figure promised by it may mean something else',
    [['source: Repairs system', 'source: Tenants’ survey']],
    [
      'level: the measure ‘Repairs done within ten working days’ has another source: Tenants’ survey (before: Repairs system) -> Housing',
    ],
  ],
  [
    'lower is better, a deadline in years, a figure in a title, and a title with hours in it, which may promise more',
    [['2028/29 24%\n', '2028/29 26%\n']],
    [
      'target: the target of ‘Homes below energy band C’ is weaker: 26% in place of 24% in 2028/29 -> Housing',
      'level: the target of ‘Homes below energy band C’ is weaker: 26% in place of 24% in 2028/29 -> Advice',
    ],
  ],
  [
    'a part of a split: nobody promises anything for that part',
    [['Private 2028/29 28%', 'Private 2028/29 32%']],
    ['target: the target of ‘Homes below energy band C’ for ‘Private’ is weaker: 32% in place of 28% in 2028/29 -> Housing'],
  ],
  [
    'an outcome is reworded: what is new was written for the new words',
    [
      ['Every home is warm and safe', 'Most homes are warm'],
      ['service Advice', 'project Boilers: Boilers\n  delivers WarmHomes\nservice Advice'],
    ],
    ['wording: the outcome ‘Every home is warm and safe’ becomes ‘Most homes are warm’ -> Housing'],
  ],
  [
    'a measure of no outcome: the service and the benefit that are measured by it',
    [['2028/29 79%', '2028/29 78%']],
    ['target: the target of ‘Calls answered within a minute’ is weaker: 78% in place of 79% in 2028/29 -> Desk, Switch.Quick'],
  ],
  [
    'a service above the target, and others below it: each stands once',
    [
      ['2028/29 90%\nmeasure', '2028/29 89%\nmeasure'],
      ['2028/29 79%', '2028/29 78%'],
    ],
    [
      'target: the target of ‘Calls answered within a minute’ is weaker: 78% in place of 79% in 2028/29 -> Desk, Switch.Quick',
      'level: the target of ‘Repairs done within ten working days’ is weaker: 89% in place of 90% in 2028/29; ‘Urgent repairs answered within 24 hours’ still promises 90% in 2028/29; ‘Housing repairs’ still sets out to reach 90% by 2028/29 -> Housing',
    ],
  ],
  ['a service drives further: that is its own change', [['to Repairs 90%', 'to Repairs 95%']], []],
];

it.each(CASES)('to check again: %s', async (_, pairs, rows) => {
  const repository = new TestRepository(PLAN);
  repository.commit(replaced(PLAN, ...pairs));
  const { code, out } = await goldenthread(['diff', 'HEAD~1..HEAD', '--format', 'json'], { cwd: repository.folder });
  expect(code).toBe(0);
  const { suspects } = diffSchema.parse(JSON.parse(out));
  expect(
    suspects.map((each) => `${each.because}: ${each.change} -> ${each.lookAgain.map(({ name }) => name).join(', ')}`),
  ).toEqual(rows);
});
