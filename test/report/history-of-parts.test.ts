import { type ChangeLog, readChangeLogs, type Version } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { PLAN } from './newest-plan.js';
import { planOf } from './support.js';

const SPLIT = PLAN.replace(
  '  target 2026/27 75%, 2027/28 76%\n',
  `  target 2026/27 75%, 2027/28 76%
  split Sex into Women, Men
  target Women 2026/27 70%, 2027/28 72%
  target Men 2026/27 77%, 2027/28 78%
`,
);

/** What happened from version to version of one text. */
async function logOf(...texts: readonly string[]): Promise<ChangeLog> {
  async function* versions(): AsyncGenerator<Version> {
    for (const [index, text] of texts.entries()) {
      const plan = planOf(text);
      yield {
        commit: { id: `c${index}`, on: `2025-06-${String(index + 1).padStart(2, '0')}` },
        plans: [{ name: plan.name, root: '.', plan }],
        texts: new Map([['plan.plan', text]]),
      };
    }
  }
  const [history] = await readChangeLogs(versions());
  if (!history) throw new Error('There is no history.');
  return history.ledger;
}

/** A promise, and what makes less of it twice over. */
const PROMISES: readonly [what: string, was: string, less: string, still: string][] = [
  ['a target', '2027/28 76%', '2027/28 75%', '2027/28 74%'],
  ['the target of a part', '2027/28 72%', '2027/28 71%', '2027/28 70%'],
  ['the target of a level', 'target 2026/27 95%: Streets', 'target 2026/27 90%: Streets', 'target 2026/27 80%: Streets'],
  ['the title of a level', 'Streets swept by noon', 'Streets swept by two', 'Streets swept by four'],
  ['the title of a deliverable without a name', ': Quay open', ': Half of the quay open', ': Part of the quay open'],
  ['an explanation', 'Work that pays, near home.', 'Some work that pays, near home.', 'Some work that may pay, near home.'],
  ['a floor', 'floor 7% of net budget', 'floor 6% of net budget', 'floor 5% of net budget'],
  ['a limit of the plan', 'virement limit £100k', 'virement limit £200k', 'virement limit £300k'],
  ['what was reported', 'actual 2024/25 74%', 'actual 2024/25 75%', 'actual 2024/25 76%'],
  ['a baseline', 'baseline 2024/25 74%', 'baseline 2024/25 73%', 'baseline 2024/25 72%'],
  ['council tax', 'council tax 2026/27 +2.99%', 'council tax 2026/27 +3.99%', 'council tax 2026/27 +4.99%'],
  ['an effect', 'Litter lies an hour longer', 'Litter lies a day longer', 'Litter lies a week longer'],
  ['a requirement', 'has risk with owner', 'has risk', 'has milestone with owner'],
  ['an opinion of a review', 'assurance limited', 'assurance reasonable', 'assurance full'],
];

describe('a step that is put back is settled, and no other', () => {
  it.each(PROMISES)('%s', async (_, was, less, still) => {
    const [once, twice] = [SPLIT.replace(was, less), SPLIT.replace(was, still)];
    expect(once).not.toBe(SPLIT);
    const open = async (...texts: readonly string[]): Promise<number> => (await logOf(SPLIT, ...texts)).open.length;
    expect(await open(once)).toBe(1);
    expect(await open(once, twice)).toBe(2);
    expect(await open(once, SPLIT)).toBe(0);
    expect(await open(once, twice, SPLIT)).toBe(0);
    // One step back leaves the first.
    expect(await open(once, twice, once)).toBe(1);
    // What else changes settles nothing.
    const other = (text: string): string => text.replace('risk Prices: Prices rise', 'risk Prices: Prices rise fast');
    expect(await open(once, other(once))).toBe(1);
  });

  it('a part of a split is another promise than the whole, and than the other part', async () => {
    const women = SPLIT.replace('2027/28 72%', '2027/28 71%');
    const men = women.replace('2027/28 78%', '2027/28 77%');
    const whole = men.replace('2027/28 76%', '2027/28 75%');
    expect((await logOf(SPLIT, women, men, whole)).open).toHaveLength(3);
    const menAgain = whole.replace('target Men 2026/27 77%, 2027/28 77%', 'target Men 2026/27 77%, 2027/28 78%');
    const { entries, open } = await logOf(SPLIT, women, men, whole, menAgain);
    expect(open.map(({ says }) => says)).toEqual([
      'the target of ‘Adults in work’ for ‘Women’ is weaker: 71% in place of 72% in 2027/28',
      'the target of ‘Adults in work’ is weaker: 75% in place of 76% in 2027/28',
    ]);
    expect(new Set(entries.map(({ subject }) => subject)).size).toBe(3);
  });

  it('children without a name differ by what they are called', async () => {
    const two = SPLIT.replace(
      '  deliverable by 2027-06-30 owner Director: Quay open\n',
      '  deliverable by 2027-06-30 owner Director: Quay open\n  deliverable by 2027-06-30 owner Director: Ferry running\n',
    );
    const quay = two.replace(': Quay open', ': Part of the quay open');
    const ferry = quay.replace(': Ferry running', ': Ferry running in summer');
    const log = await logOf(two, quay, ferry, ferry.replace(': Part of the quay open', ': Quay open'));
    expect(log.open.map(({ title }) => title)).toEqual(['Ferry running in summer']);
  });
});

it('something is found by every name that it had', async () => {
  const second = SPLIT.replaceAll('Employment', 'AdultsInWork');
  const third = second.replaceAll('AdultsInWork', 'WorkRate').replace('2027/28 76%', '2027/28 75%');
  const log = await logOf(SPLIT, second, third);
  for (const name of ['Employment', 'AdultsInWork', 'WorkRate']) expect(log.nameNow(name)).toBe('WorkRate');
  expect(log.nameAtStart('WorkRate')).toBe('Employment');
  expect(log.of('WorkRate').filter(({ grade }) => grade === 'member')).toHaveLength(1);
  // A name that went to something and back again ends somewhere.
  expect((await logOf(SPLIT, second, SPLIT)).nameNow('AdultsInWork')).toBe('Employment');
});
