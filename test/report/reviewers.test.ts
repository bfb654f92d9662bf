import { type Diff, diffRows, diffToMarkdown, mergeDiffs } from '@goldenthread/report';
import { describe, expect, it } from 'vitest';
import { diffTexts } from './support.js';
import { TOWN } from './town.js';

type Pair = readonly [from: string, to: string];

/** A plan with one text in the place of another, everywhere. */
function edited(plan: string, ...pairs: readonly Pair[]): string {
  return pairs.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, () => to);
  }, plan);
}

const changed = (...pairs: readonly Pair[]): Diff => diffTexts(TOWN, edited(TOWN, ...pairs));
const rowsIn = (diff: Diff): string[] => diffRows(diff).map(({ summary }) => summary);

describe('a saving that starts in another year', () => {
  const amounts = (row: string, ...more: Pair[]): Diff =>
    changed(['amount 2025/26 £20k, 2026/27 £40k', `amount ${row}`], ...more);

  it.each<[string, string]>([
    ['2026/27 £20k, 2027/28 £40k', 'a year later and saves the same over the years'],
    ['2026/27 £40k', 'a year later and saves £20k less in 2025/26'],
    ['2026/27 £10k, 2027/28 £20k', 'a year later and saves £30k less by 2027/28'],
    ['2027/28 £90k', 'two years later and saves £30k more by 2027/28'],
    ['2024/25 £5k, 2025/26 £20k, 2026/27 £40k', 'a year earlier and saves £5k more in 2024/25'],
    ['2025/26 £0, 2026/27 £30k', 'a year later and saves £30k less by 2026/27'],
  ])('%s', (row, says) => {
    // A year before all that the plan is for still counts: the plan has not moved on.
    const years: Pair[] = row.startsWith('2024') ? [['years 2025/26', 'years 2024/25']] : [];
    const { headline, changes } = amounts(row, ...years);
    expect(headline).toContain(`he saving ‘Fewer rounds’ starts ${says}`);
    expect(changes.some(({ element }) => element === 'Rounds')).toBe(true);
  });

  it('is one row with its start and what is at risk of it', () => {
    const before = edited(TOWN, ['  stage identified\n', '  stage identified\n  starts 2025-04-01\n  at risk 2025/26 £20k\n']);
    const after = edited(
      before,
      ['amount 2025/26 £20k, 2026/27 £40k', 'amount 2026/27 £20k'],
      ['starts 2025-04-01\n  at risk 2025/26 £20k', 'starts 2026-04-01\n  at risk 2026/27 £20k'],
    );
    expect(rowsIn(diffTexts(before, after))).toEqual([
      'The saving ‘Fewer rounds’ starts a year later and saves £40k less by 2026/27. It starts later: 1 April 2026 (before: 1 April 2025). It saves nothing in 2025/26 (before: £20k) and £20k in 2026/27 (before: £40k). It puts nothing at risk in 2025/26 (before: £20k) and £20k at risk in 2026/27 (new).',
    ]);
  });

  it.each([
    ['2025/26 £10k, 2026/27 £40k', 'saves £10k less in 2025/26'],
    ['2025/26 £40k, 2026/27 £20k', 'saves the same in other years'],
  ])('is none where it starts when it did: %s', (row, says) => {
    expect(amounts(row).headline).toContain(says);
  });

  it('counts what is new in each year as saved in all that follow', () => {
    const before = edited(TOWN, ['amount 2025/26 £20k, 2026/27 £40k', 'amount new each year 2025/26 £20k, 2026/27 £40k']);
    const after = edited(before, ['2025/26 £20k, 2026/27 £40k', '2026/27 £20k, 2027/28 £40k']);
    expect(diffTexts(before, after).headline).toMatch(/starts a year later and saves £60k less by 2026\/27/);
  });
});

describe('who agrees', () => {
  const agreeing = (diff: Diff): (readonly string[])[] => diff.changes.map(({ agree }) => agree);

  it('a post that is renamed with the change is one person', () => {
    const diff = changed(
      ['officer Head: Head of streets', 'officer Head: Head of highways'],
      ['stage identified', 'stage agreed'],
    );
    expect(agreeing(diff)).toContainEqual(['Head of highways']);
    expect(agreeing(diff).flat()).not.toContain('Head of streets');
  });

  it('whoever leads the plan, where nobody leads or owns what changes', () => {
    const led = edited(TOWN, ['  status draft\n', '  status draft\n  led by EconomyPortfolio, Director\n']);
    expect(agreeing(diffTexts(led, edited(led, ['inherent 3 impact 3', 'inherent 4 impact 3'])))).toEqual([
      ['Director of place'],
    ]);
    expect(diffToMarkdown(changed(['inherent 3 impact 3', 'inherent 4 impact 3']))).toContain('| an officer (nobody is named) |');
  });

  it('the body whose decision it is', () => {
    const diff = changed([
      'body Cabinet: Cabinet\n',
      'body Cabinet: Cabinet\ndecision Why: Why not\n  by Cabinet on 2025-06-12\n',
    ]);
    expect(agreeing(diff)).toEqual([['Cabinet']]);
  });
});

describe('a figure with a nought too many, wherever it stands', () => {
  const ISSUE = 'issue Boats: Boats are in the way\n  needs £40k\nrisk Prices';

  it.each<[string, Pair, Pair, string]>([
    ['a limit', ['', ''], ['virement limit £100k', 'virement limit £1m'], 'ten times'],
    ['what an issue needs', ['risk Prices', ISSUE], ['needs £40k', 'needs £4k'], 'a tenth of'],
    ['thousands for millions', ['', ''], ['key decision £250k', 'key decision £250m'], 'a thousand times'],
  ])('%s', (_, add, slip, says) => {
    const before = add[0] === '' ? TOWN : edited(TOWN, add);
    const diff = diffTexts(before, edited(before, slip));
    expect(diff.headline).toContain(`: a figure of it is ${says} what it was`);
    expect(rowsIn(diff)[0]).toContain(` (${says} what it was: a slip?).`);
    expect(diff.changes[0]?.figures).toMatchObject([{ period: '', slip: says }]);
  });

  it('is none where a figure is just another', () => {
    const diff = changed(['virement limit £100k', 'virement limit £120k']);
    expect(diff.headline).not.toContain('check');
    expect(diff.changes[0]?.figures).toMatchObject([{ before: '£100k', after: '£120k', beforeAmount: 10_000_000, slip: null }]);
  });
});

describe('what a plan uses besides', () => {
  const USING = `use Lof from library: lof-2026-09\nuse County from: county\n${TOWN}`;
  const told = (...pairs: readonly Pair[]): string[] => rowsIn(diffTexts(USING, edited(USING, ...pairs)));

  it('names another edition of a library, and another plan', () => {
    expect(told(['lof-2026-09', 'lof-2027-09'])).toEqual([
      'Plan ‘Town plan’ uses another edition of a library: lof-2027-09 (before: lof-2026-09).',
    ]);
    expect(told(['from: county', 'from: shire'])).toEqual([
      'Plan ‘Town plan’ now uses the plan in shire (before: the plan in county).',
    ]);
    expect(told(['use Lof from library: lof-2026-09\n', ''])).toEqual([
      'Plan ‘Town plan’ no longer uses the library lof-2026-09.',
    ]);
    expect(told(['use County from: county\n', ''])).toEqual(['Plan ‘Town plan’ no longer uses the plan in county.']);
    expect(told(['use County', 'use Lgbf from library: lgbf-2024-03\nuse County'])).toEqual([
      'Plan ‘Town plan’ now uses the library lgbf-2024-03.',
    ]);
  });

  it('says nothing of what the plan calls them, or of where its own file stands', () => {
    expect(told(['use Lof from library:', 'use Framework from library:'])).toEqual([]);
    expect(told(['from: county', 'from: ../county'])).toEqual([]);
  });
});

describe('several plans', () => {
  const OTHER = edited(TOWN, ['plan TownPlan: Town plan', 'plan PortPlan: Port plan']);
  const both = (...pairs: readonly Pair[]): Diff => mergeDiffs([changed(...pairs), diffTexts(OTHER, edited(OTHER, ...pairs))]);

  it('what is so of each is told once', () => {
    expect(both(['as at 2025-06-30', 'as at 2025-07-31']).headline).toBe(
      'Each of two plans is now as at 31 July 2025 (before: 30 June 2025).',
    );
  });

  it('what is so of one is told with its title', () => {
    const day = diffTexts(OTHER, edited(OTHER, ['as at 2025-06-30', 'as at 2025-07-31']));
    expect(mergeDiffs([changed([': Planning consent', ': Consent']), day]).headline).toContain(
      'the plan ‘Port plan’ is now as at 31 July 2025',
    );
  });
});

it('findings are called by the title of what they are about', () => {
  const diff = changed(['2027/28 76%', '2027/28 75.5%']);
  expect(diff.caused).toMatchObject([{ element: 'Employment', title: 'Adults in work' }]);
  expect(diffToMarkdown(diff)).toContain('| Adults in work | ‘Adults in work’ promises');
});

it('a date that slips is one row with its reason and its first date', () => {
  const diff = changed([
    'by 2025-12-31 owner Director: Planning consent',
    'by 2026-03-31 originally 2025-12-31 owner Director: Planning consent\n    because: The flood survey takes longer',
  ]);
  expect(rowsIn(diff)).toEqual([
    'Milestone ‘Planning consent’ (of ‘The quay’) slips from 31 December 2025 to 31 March 2026. It now gives the reason: The flood survey takes longer. It now has 31 December 2025 as its first date.',
  ]);
  expect(diff.changes).toHaveLength(3);
});

describe('a year that is over and leaves the plan', () => {
  const ON: Pair[] = [
    ['years 2025/26 to 2027/28', 'years 2026/27 to 2028/29'],
    ['as at 2025-06-30', 'as at 2026-04-15'],
    ['2025/26 £200k, 2026/27 £220k', '2026/27 £220k'],
  ];

  it('changes no money, though others still tell of it', () => {
    const { money, gaps } = changed(...ON);
    expect([money, gaps]).toEqual([[], []]);
  });

  it('still shows what somebody edited in it', () => {
    const { money } = changed(...ON, ['£300k    £310k', '£340k    £310k']);
    expect(money.map(({ by, year }) => `${by} ${year}`)).toContain('work 2025/26');
  });
});
