import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy } from './support.js';

const HEAD = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const F = 'fund F: General fund\n  holds revenue\n';

const severities = (rule: string, text: string): string[] => foundBy(rule, text).map(({ severity }) => severity);

describe('dates-contradictory', () => {
  it.each([
    ['work', 'project W: W\n  starts 2025-09-01\n  ends 2025-03-31\n'],
    ['work by year', 'service W: W\n  starts 2026/27\n  ends 2024/25\n'],
    ['work by quarter', 'programme W: W\n  starts 2025/26 Q2\n  ends 2025/26 Q1\n'],
    ['a saving', 'saving W: W\n  starts 2026-04\n  ends 2026-03\n'],
    ['a fund', 'fund W: W\n  starts 2026-04\n  ends 2026-03\n'],
    ['a post', 'officer W: W\n  started 2024-05\n  ended 2024-04-30\n'],
    ['a supplier', 'partner W: W\n  kind supplier\n  started 2024-05\n  ends 2024-04-30\n'],
    ['a consultation', 'consultation W: W\n  from 2024-05-02 to 2024-05-01\n'],
    ['an outlook', 'project W: W\n  outlook 2030/31 to 2028/29: More\n'],
    ['an action', 'project W: W\n  action from 2025-06 by 2025-05: Draft\n'],
    ['a mitigation', 'risk W: W\n  mitigation from 2025-06 by 2025-05: Tender\n'],
    ['a benefits review before the start', 'project W: W\n  starts 2025-06\n  benefits review on 2025-03\n'],
    ['a baseline after its target', 'measure W: W\n  baseline 2025/26 9\n  target 2024/25 8\n'],
    [
      'a baseline after its targets in a table',
      'measure W: W\n  years 2023/24 2024/25 2025/26\n  baseline - - 9\n  target 7 8 -\n',
    ],
    ['a review held after its report', 'review W: W\n  by C on 2024-05-01\n  held on 2024-06\nbody C: C\n'],
  ])('finds what ends before it begins: %s', (_, text) => {
    expect(severities('dates-contradictory', HEAD + text)).toEqual(['error']);
  });

  it('finds the years of a plan in the wrong order', () => {
    expect(severities('dates-contradictory', 'plan P: Plan\n  years 2026/27 to 2024/25\n')).toEqual(['error']);
  });

  it.each([
    ['a milestone after the end of its work', 'project W: W\n  ends 2025-03\n  milestone by 2025-04: Opens\n'],
    ['a deliverable after the end', 'service W: W\n  ends 2025-03\n  deliverable by 2025-04: Opens\n'],
    ['an output after the end', 'project W: W\n  ends 2025-03\n  output by 2025-04: Opens\n'],
    [
      'an action after the end of the whole',
      'programme V: V\n  ends 2025-03\nproject W: W\n  part of V\n  action by 2025-06: Draft\n',
    ],
    ['a benefit after the end', 'project W: W\n  ends 2025-03\n  benefit B: B\n    realised by 2026/27\n'],
    ['a drive whose date is past', 'service W: W\n  drive performance to M 45 by 2023/24\nmeasure M: M\n'],
    ['a squeeze whose date is past', 'service W: W\n  squeeze cost to below average by 2024-11\n'],
    ['an issue raised in the future', 'issue W: W\n  raised on 2025-02\n'],
    ['a review of the future', 'risk W: W\n  reviewed on 2025-01\n'],
    ['evidence of the future', 'priority W: W\n  evidence on 2026-03: Survey\n'],
    ['a screening of the future', 'saving W: W\n  equality screening on 2025-06: No effect found\n'],
    ['a comparison of the future', 'service W: W\n  value for money cost low, performance high on 2026-01\n'],
    ['a plan approved after its date', '  status approved\n  approved by C on 2025-02-20\nbody C: C\n'],
    ['a status of a quarter to come', 'project W: W\n  status green in 2025/26 Q2: On course\n'],
    ['a figure of a year to come', 'measure W: W\n  actual 2023/24 4, 2026/27 5\n'],
    ['a figure of a month to come', 'measure W: W\n  actual 2025-03 5\n'],
    ['work after the end of its whole', 'programme V: V\n  ends 2025-03\nproject W: W\n  part of V\n  ends 2026-03\n'],
  ])('warns of %s', (_, text) => expect(severities('dates-contradictory', HEAD + text)).toEqual(['warning']));

  it.each([
    ['a day', 'project W: W\n  starts 2025-03-31\n  ends 2025-03-31\n'],
    ['a start within the year of its end', 'project W: W\n  starts 2025-06\n  ends 2025/26\n'],
    ['a milestone in the quarter of the end', 'project W: W\n  ends 2025-03-31\n  milestone by 2024/25 Q4: Opens\n'],
    ['a milestone that says because', 'project W: W\n  ends 2025-03\n  milestone by 2025-04: Opens\n    because: Snagging\n'],
    [
      'a benefit that a later review looks at',
      'project W: W\n  ends 2025-03\n  benefits review on 2027-06\n  benefit B: B\n    realised by 2026/27\n',
    ],
    ['an originally after the date', 'project W: W\n  milestone by 2025-03 originally 2025-06: Opens\n'],
    ['a drive to the end of this quarter', 'service W: W\n  drive performance to M 45 by 2024/25 Q3\nmeasure M: M\n'],
    ['a second baseline between targets', 'measure W: W\n  baseline 2022/23 9, 2024/25 8\n  target 2023/24 8, 2025/26 7\n'],
    ['a review reported in the month that it was held', 'review W: W\n  by C on 2024-05-01\n  held on 2024-05\nbody C: C\n'],
    ['a figure of the year that has begun', 'measure W: W\n  actual 2024/25 5\n'],
    ['a status of the quarter that ends today', 'project W: W\n  status green in 2024/25 Q3: On course\n'],
    [
      'work that says why it outlasts its whole',
      'programme V: V\n  ends 2025-03\nproject W: W\n  part of V\n  ends 2026-03\n  because: Retention is paid a year later\n',
    ],
    ['periods that cannot be read', 'project W: W\n  starts 2025-13\n  ends 2024-01\n'],
  ])('is silent for %s', (_, text) => expect(foundBy('dates-contradictory', HEAD + text)).toEqual([]));
});

describe('amount-negative', () => {
  const PLACES: Readonly<Record<string, string>> = {
    income: `service S: S\n  budget\n    income F 2024/25 @\n${F}`,
    'income in a table': `service S: S\n  budget\n    years 2024/25 2025/26\n    income F £5 @\n${F}`,
    'a saving row': `budget for S\n  saving F 2024/25 @\nservice S: S\n${F}`,
    amount: 'saving S: S\n  amount 2024/25 £5, 2025/26 @\n',
    'amount new each year': 'saving S: S\n  amount new each year 2024/25 @\n',
    achieved: 'saving S: S\n  achieved 2024/25 @\n',
    'at risk': 'saving S: S\n  at risk 2024/25 @\n',
    receipt: 'asset S: S\n  receipt 2024/25 @\n',
    worth: 'asset S: S\n  worth @\n',
    available: 'fund S: S\n  available 2024/25 @\n',
    floor: 'fund S: S\n  floor @\n',
    'cash limit': 'service S: S\n  cash limit 2024/25 @\n',
    cashable: 'project S: S\n  benefit B: B\n    cashable 2024/25 @\n',
    needs: 'issue S: S\n  needs @\n',
    uses: `financial plan S: S\n  uses F 2024/25 @\n${F}`,
    move: 'move M: M\n  move @ from S to T in 2024/25\nservice S: S\nservice T: T\n',
    'key decision': '  key decision @\n',
    rounding: '  rounding @\n',
    'reserves floor': '  reserves floor @\n',
  };

  it.each(Object.entries(PLACES))('warns of a negative %s, and takes the minus out', (_, place) => {
    for (const minus of ['-£60k', '\u2212£60k']) {
      const text = HEAD + place.replace('@', minus);
      expect(severities('amount-negative', text)).toEqual(['warning']);
      expect(expectSoundFixes('amount-negative', text)).toEqual(['Remove the minus']);
    }
    expect(foundBy('amount-negative', HEAD + place.replace('@', '£60k'))).toEqual([]);
  });

  it.each([
    ['a reason behind the colon', 'saving S: S\n  amount 2025/26 -£60k: Reversal of last year’s one-off saving\n'],
    ['a reason of the declaration', 'service S: S\n  cash limit 2024/25 -£60k\n  because: Parking earns more than it costs\n'],
    ['a gap that is a surplus', 'financial plan S: S\n  gap 2024/25 -£60k\n'],
    ['growth that falls', `service S: S\n  budget\n    growth F 2024/25 -£60k\n${F}`],
    ['an impact', 'service S: S\n  impact of -£50k: Fewer\n'],
    ['posts that go', 'service S: S\n  posts 2024/25 -2\n'],
    ['a disbenefit', 'project S: S\n  disbenefit B: B\n    cashable 2024/25 -£5k\n'],
  ])('is silent for %s', (_, text) => expect(foundBy('amount-negative', HEAD + text)).toEqual([]));

  it('takes words that say nothing for no reason', () => {
    expect(severities('amount-negative', `${HEAD}saving S: S\n  amount 2025/26 -£60k: TBC\n`)).toEqual(['warning']);
  });
});

it.each([
  ['an amount that is taken off', 'saving S: S\n  amount 2024/25 -£5k\n', 'adds it. Remove the minus, or add a colon and why.'],
  [
    'an amount that is not',
    'fund S: S\n  available 2024/25 -£5k\n',
    'probably a mistake. Remove the minus, or add a colon and why.',
  ],
  ['a line without words', 'asset S: S\n  worth -£5k\n', 'probably a mistake. Remove the minus, or add ‘because’ and why.'],
  ['a setting', '  virement limit -£5k\n', 'probably a mistake. Remove the minus.'],
])('says what can be done about a minus of %s', (_, text, ending) => {
  expect(foundBy('amount-negative', HEAD + text).map(({ message }) => message)).toEqual([expect.stringContaining(ending)]);
});

describe('impossible-value', () => {
  it.each([
    [
      'a negative share',
      'service S: S\n  delivers A -20%, B 120%\noutcome A: A\noutcome B: B\n',
      'less than nothing of the whole',
    ],
    ['a negative tolerance', '  amber within -5%\n', 'less than nothing of the whole'],
    ['a tolerance of a measure', 'measure M: M\n  amber within 500%\n', 'more than 100% of the whole'],
    ['an impact of nothing', 'risk R: R\n  inherent 3 impact 0\n', 'a likelihood or an impact is 1 or more'],
    ['a negative likelihood', 'risk R: R\n  residual -2 impact 4\n', 'a likelihood or an impact is 1 or more'],
    ['less than none of a task', 'project P2: P\n  milestone done -5%: Opens\n', 'less than nothing of the whole'],
    ['fewer than no answers', 'consultation C: C\n  responses -6\n', 'a count below nothing'],
  ])('finds %s', (_, text, why) => {
    expect(foundBy('impossible-value', HEAD + text).map(({ message }) => message)).toEqual([expect.stringContaining(why)]);
  });
});

describe('unit-mismatch', () => {
  it.each([
    ['the amount of a saving', 'saving S: S\n  amount 2024/25 6.7%\n'],
    ['a cash limit', 'service S: S\n  cash limit 2024/25 3%\n'],
    ['a gap', 'financial plan S: S\n  gap in each year 2024/25 3%\n'],
    ['a budget', `service S: S\n  budget\n    years 2024/25 2025/26\n    revenue F £5 3%\n${F}`],
    ['posts', 'service S: S\n  posts 2024/25 £5k\n'],
    ['a measure of money', 'measure S: S\n  unit money\n  target 2024/25 5%\n'],
    ['a measure in per cent', 'measure S: S\n  unit percent\n  actual 2024/25 £5\n'],
    ['a count', 'measure S: S\n  unit number\n  actual 2024/25 5%\n'],
  ])('finds a figure in another unit in %s', (_, text) => expect(severities('unit-mismatch', HEAD + text)).toEqual(['error']));

  it.each([
    ['a change on the baseline', 'measure S: S\n  unit number\n  baseline 2023/24 5\n  target 2024/25 +10% on baseline\n'],
    ['a bare percentage', 'measure S: S\n  unit percent\n  actual 2024/25 5\n'],
    ['a rate', 'measure S: S\n  unit rate\n  actual 2024/25 5%\n'],
    ['bare amounts', 'saving S: S\n  amounts in £k\n  amount 2024/25 60\n'],
  ])('is silent for %s', (_, text) => expect(foundBy('unit-mismatch', HEAD + text)).toEqual([]));
});

describe('colour-without-figure', () => {
  it.each([
    ['nothing', 'measure M: M\n  status green in 2024/25 Q2\n'],
    ['a target only', 'measure M: M\n  target 2024/25 5\n  status red\n'],
    ['a figure only', 'measure M: M\n  actual 2023/24 5\n  status amber in 2024/25 Q2\n'],
  ])('warns of a colour with %s behind it', (_, text) =>
    expect(severities('colour-without-figure', HEAD + text)).toEqual(['warning']),
  );

  it.each([
    ['a figure and a target', 'measure M: M\n  target 2024/25 5\n  actual 2023/24 5\n  status amber in 2024/25 Q2\n'],
    ['words', 'measure M: M\n  status amber in 2024/25 Q2: Fewer complaints than last year\n'],
    ['a status without a colour', 'measure M: M\n  status not started\n'],
    ['work', 'service M: M\n  status green in 2024/25 Q2\n'],
  ])('is silent for %s', (_, text) => expect(foundBy('colour-without-figure', HEAD + text)).toEqual([]));
});
