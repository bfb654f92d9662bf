import { type Diff, diffToMarkdown } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { diffTexts } from './support.js';
import { TOWN } from './town.js';

type Pair = readonly [from: string, to: string];

/** The town's plan with one text in the place of another, everywhere. */
function edited(...pairs: readonly Pair[]): string {
  return pairs.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, () => to);
  }, TOWN);
}

const changed = (...pairs: readonly Pair[]): Diff => diffTexts(TOWN, edited(...pairs));

/** The rows that people read, each with how many changes it holds. */
const rowsIn = ({ matters }: Diff): string[] => matters.map(({ brief, changes }) => `${brief} [${changes.length}]`);

const STREETS =
  'outcome Streets: Streets are clean\n  supports Place\n  led by EconomyPortfolio, Director\n  measured by Litter\n';

describe('one matter is one row', () => {
  it.each<[string, Pair[], string[]]>([
    [
      'a post that is renamed, and says so',
      [
        ['officer Head: Head of streets', 'officer Growth: Head of growth and skills\n  replaces Head'],
        [', Head\n', ', Growth\n'],
      ],
      ['the officer ‘Head of streets’ is now ‘Head of growth and skills’; two lines follow [3]'],
    ],
    [
      'a post with another title',
      [['Head of streets', 'Head of growth']],
      ['the officer ‘Head of streets’ is now ‘Head of growth’ [1]'],
    ],
    [
      'a post that gives way to another',
      [
        ['officer Head: Head of streets', 'officer Growth: Director of growth'],
        [', Head\n', ', Growth\n'],
      ],
      ['the officer ‘Head of streets’ gives way to ‘Director of growth’; two lines follow [4]'],
    ],
    [
      'a reshuffle',
      [
        [', Head\n', ', Director\n'],
        ['Economy\n  led by EconomyPortfolio, Director', 'Economy\n  led by EconomyPortfolio, Head'],
        ['Place\n  led by EconomyPortfolio, Director', 'Place\n  led by EconomyPortfolio, Head'],
      ],
      [
        'four things change hands: two go from ‘Director of place’ to ‘Head of streets’ and two go from ‘Head of streets’ to ‘Director of place’ [4]',
      ],
    ],
    [
      'two outcomes that become one',
      [
        [STREETS, ''],
        [
          'outcome Jobs: Local people have good jobs',
          'outcome Living: A good place to live and work\n  replaces Jobs, Streets\n  measured by Litter',
        ],
        ['delivers Jobs 70%, Streets 30%', 'delivers Living'],
        ['delivers Streets', 'delivers Living'],
      ],
      ['the outcomes ‘Local people have good jobs’ and ‘Streets are clean’ become one: ‘A good place to live and work’ [7]'],
    ],
    [
      'an outcome that becomes part of another',
      [
        [STREETS, ''],
        [
          'outcome Jobs: Local people have good jobs',
          'outcome Jobs: Local people have good jobs\n  replaces Streets\n  measured by Litter',
        ],
        ['delivers Jobs 70%, Streets 30%', 'delivers Jobs'],
        ['delivers Streets', 'delivers Jobs'],
      ],
      ['the outcome ‘Streets are clean’ becomes part of ‘Local people have good jobs’ [5]'],
    ],
    [
      'an outcome that becomes two',
      [
        [
          'outcome Streets: Streets are clean',
          'outcome Parks: Parks are clean\n  replaces Streets\n  supports Place\n  measured by Litter\n  led by EconomyPortfolio, Director\noutcome Roads: Roads are clean\n  replaces Streets',
        ],
        ['delivers Jobs 70%, Streets 30%', 'delivers Jobs 70%, Roads 30%'],
        ['delivers Streets', 'delivers Roads, Parks'],
      ],
      ['the outcome ‘Streets are clean’ becomes two: ‘Parks are clean’ and ‘Roads are clean’ [6]'],
    ],
    [
      'both sides of a virement',
      [
        ['£300k    £310k', '£240k    £310k'],
        ['2025/26 £200k', '2025/26 £260k'],
      ],
      ['£60k moves from ‘Street sweeping’ to ‘The quay’ in 2025/26 [2]'],
    ],
    [
      'a move, with the budgets that follow it',
      [
        ['£300k    £310k', '£240k    £310k'],
        ['2025/26 £200k', '2025/26 £260k'],
        ['risk Prices', 'move Shift: Shift\n  move £60k from Sweeping to Quay in 2025/26\nrisk Prices'],
      ],
      ['£60k moves from ‘Street sweeping’ to ‘The quay’ in 2025/26 [3]'],
    ],
    [
      'a quarter’s updates',
      [
        ['actual 2024/25 74%', 'actual 2024/25 74%, 2025/26 Q1 70%'],
        ['better lower\n', 'better lower\n  actual 2025/26 Q1 15%\n'],
        ['status in progress in 2025/26 Q1: On site', 'status red in 2025/26 Q1: Late'],
        ['led by EconomyPortfolio, Head\n  budget', 'led by EconomyPortfolio, Head\n  status green in 2025/26 Q1\n  budget'],
      ],
      ['Quarter 1 of 2025/26: two measures, one project and one service reported, one turned red: ‘The quay’ [4]'],
    ],
  ])('%s', (_, pairs, rows) => {
    const diff = changed(...pairs);
    expect(rowsIn(diff)).toEqual(rows);
    expect(diff.headline.toLowerCase()).toContain(rows[0]?.slice(0, 40).toLowerCase());
  });

  it('money to several is one, and two moves of the same year are two', () => {
    const works = ['A', 'B', 'C', 'D'].map(
      (name) => `service ${name}: Service ${name}\n  delivers Jobs\n  budget\n    revenue General 2025/26 £50k\n`,
    );
    const base = TOWN + works.join('');
    const paid = (...amounts: readonly number[]): string =>
      TOWN + works.map((work, index) => work.replace('£50k', `£${amounts[index]}k`)).join('');
    expect(rowsIn(diffTexts(base, paid(20, 60, 70, 50)))).toEqual([
      '£30k in 2025/26 moves from ‘Service A’: £10k in 2025/26 to ‘Service B’, £20k in 2025/26 to ‘Service C’ [3]',
    ]);
    expect(rowsIn(diffTexts(base, paid(40, 60, 30, 70)))).toEqual([
      '£10k moves from ‘Service A’ to ‘Service B’ in 2025/26 [2]',
      '£20k moves from ‘Service C’ to ‘Service D’ in 2025/26 [2]',
    ]);
    // Who gave what to whom is anybody's guess: each row by itself.
    expect(rowsIn(diffTexts(base, paid(40, 40, 60, 60)))).toHaveLength(4);
  });

  it('a file that is gone says what went with it, members’ matters by name', () => {
    const at = TOWN.indexOf('outcome Streets');
    const end = TOWN.indexOf('measure Employment');
    const people = 'issue Weeds: Weeds\nissue Kerbs: Kerbs\n';
    const main = TOWN.slice(0, at) + TOWN.slice(end);
    const diff = diffTexts({ 'a.plan': main, 'place.plan': TOWN.slice(at, end) + people }, { 'a.plan': main });
    expect(rowsIn(diff)).toEqual(['the file place.plan is gone, and with it the outcome ‘Streets are clean’ and two issues [3]']);
    expect(diff.headline).toMatch(/^The file place.plan is gone, .*; members have to agree, and have not/);
  });

  it('totals that follow their rows are no rows', () => {
    const base = edited([
      '    revenue General  £300k    £310k',
      '    revenue General  £300k    £310k\n    total            £300k    £310k',
    ]);
    const diff = diffTexts(base, base.replaceAll('£300k', '£320k'));
    expect(diff.matters.map(({ sort, folded }) => [sort, folded])).toEqual([
      ['change', false],
      ['totals', true],
    ]);
  });
});

describe('a plan that moves on', () => {
  const NEXT: Pair[] = [
    ['years 2025/26 to 2027/28', 'years 2026/27 to 2028/29'],
    ['as at 2025-06-30', 'as at 2026-04-15'],
    ['target 2026/27 75%, 2027/28 76%', 'target 2026/27 75%, 2027/28 76%, 2028/29 77%'],
    ['target 2026/27 10%', 'target 2026/27 10%, 2028/29 9%'],
    ['revenue General 2025/26 £200k, 2026/27 £220k', 'revenue General 2026/27 £220k, 2028/29 £100k'],
    [
      'years            2025/26  2026/27\n    revenue General  £300k    £310k',
      'years            2026/27  2028/29\n    revenue General  £310k    £90k',
    ],
    ['amount 2025/26 £20k, 2026/27 £40k', 'amount 2026/27 £40k'],
  ];
  const moved = changed(...NEXT);

  it('says so first: no target is weakened, and years that are over are history', () => {
    expect(moved.headline).toMatch(
      /^The plan moves on a year, to 2028\/29\. No target is weakened; two measures get a target for 2028\/29; years that are over leave the plan; budgets for 2028\/29 come to £190k, in two rows/,
    );
    expect(moved.changes.filter(({ kind }) => kind === 'history').map(({ grade }) => grade)).toEqual([
      'editorial',
      'editorial',
      'editorial',
    ]);
    expect(moved.changes.filter(({ grade }) => grade === 'member')).toEqual([]);
    expect(moved.money.map(({ year }) => year)).not.toContain('2025/26');
  });

  it('what only the day brought stands apart', () => {
    expect(moved.asAt).toBe('15 April 2026');
    expect(moved.timed.map(({ rule, element }) => `${rule} ${element}`)).toEqual(['overdue Consent']);
    expect(moved.caused.map(({ rule }) => rule)).not.toContain('overdue');
    expect(diffToMarkdown(moved)).toContain('Time brought one gap (the plan is now as at 15 April 2026)');
    expect(moved.headline).not.toContain('new gap');
  });

  it('a target of a year that is not over, or that the plan still covers, is weakened all the same', () => {
    const later = changed(...NEXT.slice(0, 1), ['as at 2025-06-30', 'as at 2025-12-31'], ['target 2026/27 75%, ', 'target ']);
    expect(later.changes.map(({ kind }) => kind)).toContain('target-weakened');
    expect(
      changed(['as at 2025-06-30', 'as at 2027-06-30'], ['target 2026/27 75%, ', 'target ']).changes.map(({ kind }) => kind),
    ).toContain('target-weakened');
    const weaker = changed(...NEXT.slice(0, 3), ['2028/29 77%', '2028/29 77%'], ['2026/27 75%', '2026/27 70%']);
    expect(weaker.headline).toMatch(
      /^The plan moves on a year, to 2028\/29\. One target is weakened; .*members have to agree, and have not/,
    );
  });
});

describe('a figure that is ten or a thousand times what it was', () => {
  it.each([
    ['2026/27 £220k', '2026/27 £2.2m', 'ten times'],
    ['2026/27 £220k', '2026/27 £220', 'a thousandth of'],
    ['target 2026/27 10%', 'target 2026/27 100%', 'ten times'],
    ['2026/27 £1m', '2026/27 £1bn', 'a thousand times'],
  ])('%s -> %s', (from, to, times) => {
    const diff = changed([from, to]);
    expect(diff.headline).toContain(`figure is ${times} what it was`);
    expect(diff.changes[0]?.summary).toContain(`, ${times} what it was: a slip?)`);
  });

  it('others are not', () => {
    expect(changed(['2026/27 £220k', '2026/27 £2m']).headline).not.toContain('what it was');
  });
});

describe('what is too long', () => {
  const many = Array.from({ length: 40 }, (_, index) => `issue I${index}: Issue ${index}\n`).join('');

  it('folds like rows, and neither promises nor money', () => {
    const diff = diffTexts(TOWN, edited(['2027/28 76%', '2027/28 70%'], ['2025/26 £200k', '2025/26 £210k']) + many);
    expect(rowsIn(diff)).toEqual([
      'the target of ‘Adults in work’ is weaker: 70% in place of 76% in 2027/28 [1]',
      'the project ‘The quay’ costs £10k more in 2025/26 [1]',
      '40 issues are new: ‘Issue 0’, ‘Issue 1’, ‘Issue 2’ and 37 more [40]',
    ]);
  });

  it('cuts what matters least first, whatever room there is', () => {
    const long = Array.from(
      { length: 400 },
      (_, index) =>
        `${index % 2 ? 'issue' : 'barrier'} I${index}: ${'x'.repeat(200)} ${index}\n  status ${index % 2 ? 'red' : 'green'} in 2025/26 Q1\n`,
    ).join('');
    const base =
      TOWN + long.replaceAll('status red', 'status green').replaceAll('status green in 2025/26 Q1', 'status amber in 2025/26 Q1');
    const head =
      edited(['2027/28 76%', '2027/28 70%'], ['2025/26 £200k', '2025/26 £900k'], ['supports Place', 'supports Plaice']) + long;
    const markdown = diffToMarkdown(diffTexts(base, head), 6_000);
    expect(markdown.length).toBeLessThanOrEqual(6_000);
    expect(markdown).toContain('has a weaker target: 2027/28 from 76% to 70%');
    expect(markdown).toContain('| The quay | £900k (before: £200k) |');
    expect(markdown).toContain('(unknown-name)');
  });
});

describe('what a service promises beyond a target', () => {
  const level = (title: string): string =>
    edited(['    years            2025/26', '    years            2025/26']).replace(
      'service Sweeping: Street sweeping\n',
      `service Sweeping: Street sweeping\n  level: ${title}\n    measured by Litter\n`,
    );

  it.each([
    ['No more than 10% of streets below standard', '12%', 1],
    ['No more than 20% of streets below standard', '12%', 0],
    ['Streets as clean as was promised', '12%', 1],
  ])('%s', (title, target, suspects) => {
    const base = level(title);
    const found = diffTexts(base, base.replace('target 2026/27 10%', `target 2026/27 ${target}`)).suspects;
    expect(found.filter(({ because }) => because === 'level')).toHaveLength(suspects);
    if (suspects > 0)
      expect(found.find(({ because }) => because === 'level')).toMatchObject({
        element: 'Litter',
        change: 'the target of ‘Streets below standard’ is weaker: 12% in place of 10% in 2026/27',
        lookAgain: [{ name: 'Sweeping', title: 'Street sweeping' }],
      });
  });
});
