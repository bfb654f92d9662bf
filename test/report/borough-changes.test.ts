import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { diffTexts, type Texts } from './support.js';

const BOROUGH = join(import.meta.dirname, '..', '..', 'examples', 'synthetic-borough');
const FILES: Texts = Object.fromEntries(
  globSync('*.plan', { cwd: BOROUGH }).map((file) => [file, readFileSync(join(BOROUGH, file), 'utf8')]),
);

type Pair = readonly [from: string, to: string];

/** The borough with one text in the place of another. */
function edited(pairs: readonly Pair[]): Texts {
  const files: Record<string, string> = { ...FILES };
  for (const [from, to] of pairs) {
    const file = Object.keys(files).find((name) => files[name]?.includes(from));
    if (file === undefined) throw new Error(`No file of the borough holds: ${from}`);
    files[file] = (files[file] ?? '').replace(from, () => to);
  }
  return files;
}

const AGREED = (approves: string): Pair => [
  'decision ApproveHighStreet:',
  `decision Agreed: As agreed\n  by Cabinet on 2026-01-13\n  approves ${approves}\ndecision ApproveHighStreet:`,
];
const MOVE = 'move £40k from EconomyService to CustomerServices in 2025/26';
const SECOND = (amount: string): Pair => [
  'move ContactMoney:',
  `move More: More for the platform\n  move ${amount} from EconomyService to CustomerServices in 2025/26\n  owner FinanceDirector\nmove ContactMoney:`,
];

/** Changes that somebody could make to the borough: the first sentence without what the check finds, and whether the gate lets them in. */
const CHANGES: readonly (readonly [headline: string, waits: boolean, ...pairs: Pair[]])[] = [
  [
    'The target of ‘Jobs created or safeguarded’ is weaker: 210 in place of 220 in 2025/26 Q3; members have to agree, and have not.',
    true,
    ['target    60          140         220', 'target    60          140         210'],
  ],
  [
    'The measure ‘Minutes to answer the telephone’ now counts between 1 and 8 as better (before: between 1 and 4); members have to agree, and have not.',
    true,
    ['better between 1 and 4', 'better between 1 and 8'],
  ],
  [
    'The target of ‘Difference in activity between the wards’ is weaker: 12 in place of below 12 in 2029/30; members have to agree, and have not.',
    true,
    ['about 13  below 12', 'about 13  12'],
  ],
  [
    'The target of ‘Requests made online’ is weaker: 8% above the baseline in place of 10% above the baseline in 2026/27; members have to agree, and have not.',
    true,
    ['2026/27 +10% on baseline', '2026/27 +8% on baseline'],
  ],
  [
    'The target of ‘Market stalls let’ is later: 40 by 2030/31 (before: 2029/30); members have to agree, and have not.',
    true,
    ['target by 2029/30 40', 'target by 2030/31 40'],
  ],
  [
    'The target of ‘Market stalls let’ is weaker: 38 in place of 40 by 2029/30; members have to agree, and have not.',
    true,
    ['target by 2029/30 40', 'target by 2029/30 38'],
  ],
  [
    'The service standard ‘Local firms paid within the month’ loses its target for 2026/27 (98%); members have to agree, and have not.',
    true,
    ['current 96.8% target 2026/27 98.0% owner', 'current 96.8% owner'],
  ],
  [
    'The cash limit of ‘Waste and street cleansing’ is £300k less in 2026/27.',
    false,
    ['cash limit     £3.60m   £3.44m', 'cash limit     £3.60m   £3.14m'],
  ],
  [
    'The benefit ‘More people use the high street’ is to be realised later: by 2030/31 (before: by 2028/29).',
    false,
    [
      'measured by CentreFootfall\n    owner HeadOfEconomy\n    realised by 2028/29',
      'measured by CentreFootfall\n    owner HeadOfEconomy\n    realised by 2030/31',
    ],
  ],
  [
    'The asset ‘Old town hall’ is to be disposed of later: by 2027/28 (before: by 2026/27).',
    false,
    ['disposal by 2026/27: Sold', 'disposal by 2027/28: Sold'],
  ],
  [
    'The strategy ‘Climate strategy 2024 to 2030’ is to be reviewed earlier: by September 2026 (before: by March 2027).',
    false,
    ['review by 2027-03', 'review by 2026-09'],
  ],
  [
    'The group ‘Town centre board’ no longer has ‘Chamber of trade’ and ‘Alderwick College’ as members.',
    false,
    ['members HeadOfEconomy, Chamber, College', 'members HeadOfEconomy'],
  ],
  [
    'The gap of ‘Medium term financial plan’ is £100k more in 2026/27; the pressure of ‘Medium term financial plan’ is £100k more in 2026/27.',
    false,
    ['gap       £80k     £260k', 'gap       £80k     £360k'],
    ['pressure  £680k    £1.06m', 'pressure  £680k    £1.16m'],
  ],
  [
    'The requirement ‘Every outcome is measured in at least two ways’ now asks for ‘at least 1 measured by’ (before: at least 2 measured by); members have to agree, and have not.',
    true,
    ['has at least 2 measured by', 'has at least 1 measured by'],
  ],
  [
    '£140k moves from ‘Economic development’ to ‘Customer services’ in 2025/26 (before: £40k); members have to agree, and have not.',
    true,
    [MOVE, MOVE.replace('£40k', '£140k')],
  ],
  [
    '£140k moves from ‘Economic development’ to ‘Customer services’ in 2025/26 (before: £40k); Cabinet agreed.',
    false,
    [MOVE, MOVE.replace('£40k', '£140k')],
    AGREED('ContactMoney'),
  ],
  [
    '£100k moves from ‘Economic development’ to ‘Customer services’ in 2025/26 (before: £40k).',
    false,
    [MOVE, MOVE.replace('£40k', '£100k')],
  ],
  [
    '£70k moves from ‘Economic development’ to ‘Customer services’ in 2025/26; members have to agree, and have not.',
    true,
    SECOND('£70k'),
  ],
  ['£60k moves from ‘Economic development’ to ‘Customer services’ in 2025/26.', false, SECOND('£60k')],
];

it.each(CHANGES.map(([headline, waits, ...pairs]) => [headline, waits, pairs] as const))(
  '%s',
  { timeout: 30_000 },
  (headline, waits, pairs) => {
    const diff = diffTexts(FILES, edited(pairs));
    expect(diff.headline.replace(/; the check finds .*(?=\.$)/, '')).toBe(headline);
    expect(diff.changes.some(({ grade, decision }) => grade === 'member' && decision === null)).toBe(waits);
  },
);

it('a large move that is raised in small steps is for members as soon as all of it is over the limit', () => {
  const [small, more, most] = ['£90k', '£100k', '£110k'].map((amount) => edited([[MOVE, MOVE.replace('£40k', amount)]])) as [
    Texts,
    Texts,
    Texts,
  ];
  const gradesOf = (from: Texts, to: Texts) => diffTexts(from, to).changes.map(({ grade }) => grade);
  expect([gradesOf(small, more), gradesOf(more, most), gradesOf(most, more)]).toEqual([['officer'], ['member'], ['officer']]);
  // One that shrinks is not, though it is still over the limit.
  expect(gradesOf(edited([[MOVE, MOVE.replace('£40k', '£140k')]]), most)).toEqual(['officer']);
});

it('a move that a decision approved before is not counted again', () => {
  const approved = edited([[MOVE, MOVE.replace('£40k', '£140k')], AGREED('ContactMoney')]);
  const more = { ...approved, 'more.plan': 'move More: More\n  move £60k from EconomyService to CustomerServices in 2025/26\n' };
  expect(diffTexts(approved, more).changes.map(({ grade }) => grade)).toEqual(['officer']);
});

it('what a council did after it asked people is a record, and somebody answers for it', () => {
  const [change] = diffTexts(FILES, edited([['did: All of them stay', 'did: Half of them stay']])).changes;
  expect(change).toMatchObject({ kind: 'detail', grade: 'officer', agree: ['Head of economy'] });
});
