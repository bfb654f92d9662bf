import { describe, expect, it } from 'vitest';
import { diffTexts, kindsOf } from './support.js';
import { TOWN } from './town.js';

const changed = (from: string, to: string): ReturnType<typeof diffTexts> =>
  diffTexts(
    TOWN,
    TOWN.replace(from, () => to),
  );
describe('what follows from it', () => {
  it('lists what depends on an outcome whose wording or target changed', () => {
    const quay = { name: 'Quay', title: 'The quay' };
    const sweeping = { name: 'Sweeping', title: 'Street sweeping' };
    expect(changed('Local people have good jobs', 'People have jobs').suspects).toEqual([
      {
        plan: 'TownPlan',
        element: 'Jobs',
        title: 'People have jobs',
        because: 'wording',
        change: 'the outcome ‘Local people have good jobs’ becomes ‘People have jobs’',
        lookAgain: [quay],
      },
    ]);
    expect(changed('target 2026/27 10%', 'target 2026/27 11%').suspects).toEqual([
      {
        plan: 'TownPlan',
        element: 'Streets',
        title: 'Streets are clean',
        because: 'target',
        change: 'the target of ‘Streets below standard’ is weaker: 11% in place of 10% in 2026/27',
        lookAgain: [quay, sweeping],
      },
    ]);
  });

  it('adds up the money by year, work, outcome and fund, and tells the gap', () => {
    const diff = changed('2026/27 £220k', '2026/27 £320k');
    expect(diff.money).toEqual([
      { plan: 'TownPlan', by: 'year', name: null, title: '', year: '2026/27', symbol: '£', before: 153000000, after: 163000000 },
      {
        plan: 'TownPlan',
        by: 'work',
        name: 'Quay',
        title: 'The quay',
        year: '2026/27',
        symbol: '£',
        before: 122000000,
        after: 132000000,
      },
      {
        plan: 'TownPlan',
        by: 'outcome',
        name: 'Jobs',
        title: 'Local people have good jobs',
        year: '2026/27',
        symbol: '£',
        before: 85400000,
        after: 92400000,
      },
      {
        plan: 'TownPlan',
        by: 'outcome',
        name: 'Streets',
        title: 'Streets are clean',
        year: '2026/27',
        symbol: '£',
        before: 67600000,
        after: 70600000,
      },
      {
        plan: 'TownPlan',
        by: 'fund',
        name: 'General',
        title: 'General fund',
        year: '2026/27',
        symbol: '£',
        before: 53000000,
        after: 63000000,
      },
    ]);
    expect(diff.headline).toMatch(
      /^The project ‘The quay’ costs £100k more in 2026\/27; that leaves a gap of £30k in 2026\/27; /,
    );
  });

  it('tells an outcome that loses all its money', () => {
    const diff = changed('Jobs 70%, Streets 30%', 'Streets 100%');
    expect(diff.unfunded).toEqual([{ plan: 'TownPlan', element: 'Jobs', title: 'Local people have good jobs' }]);
    expect(diff.headline).toContain('loses all its money');
  });

  it('tells what the check finds now and found before; a gap that is accepted is neither, and says why', () => {
    const broken = TOWN.replace('  measured by Litter\n', '');
    const rules = (findings: readonly { rule: string }[]): string[] => findings.map(({ rule }) => rule);
    expect(rules(diffTexts(TOWN, broken).caused)).toContain('outcome-without-measure');
    expect(rules(diffTexts(broken, TOWN).fixed)).toContain('outcome-without-measure');
    const accepted = broken.replace('clean\n', 'clean\n  accept outcome-without-measure until 2026-03: Counted in spring\n');
    const diff = diffTexts(broken, accepted);
    expect([rules(diff.caused), rules(diff.fixed)]).toEqual([[], []]);
    expect(rules(diffTexts(accepted, broken).caused)).toEqual(['outcome-without-measure']);
    expect(diff.changes).toMatchObject([{ kind: 'gap-accepted', element: 'Streets', reason: 'Counted in spring' }]);
  });
});

describe('a word that tells several lines apart, put for another, is one change', () => {
  const line = (after: string, text: string) => TOWN.replace(after, () => `${after}${text}\n`);
  it.each([
    [
      'the rule of an accept',
      'risk Prices: Prices rise\n',
      '  accept risk-incomplete: Found in May',
      'risk-incomplete',
      'risk-not-reviewed',
      'gap-accepted Prices',
      'Risk ‘Prices rise’ accepts the gap ‘risk-not-reviewed’ in place of ‘risk-incomplete’: Found in May.',
    ],
    [
      'the rule that is set',
      '  status draft\n',
      '  rule unused-measure off',
      'unused-measure',
      'outputs-only',
      'setting TownPlan',
      'Plan ‘Town plan’ sets the rule outputs-only to off (before: unused-measure off).',
    ],
    [
      'the principle',
      '  starts 2025-04-01 ends 2027-09-30\n',
      '  departs from Residents: Tight',
      'Residents: Tight',
      'Second: Tight',
      'principle-departed Quay',
      'Project ‘The quay’ departs from ‘Places second’: Tight (before: ‘Residents first’: Tight).',
    ],
    [
      'what a scenario changes',
      'risk Prices',
      '',
      'change General',
      'change Receipts',
      'detail Poor',
      'Scenario ‘A poor settlement’ now changes ‘Capital receipts’: 2025/26 -£250k (before: ‘General fund’).',
    ],
    [
      'the level that is called otherwise',
      '  status draft\n',
      '  call priority: Ambition',
      'call priority',
      'call theme',
      'setting TownPlan',
      'Plan ‘Town plan’ now calls a theme ‘Ambition’ (before: calls a priority ‘Ambition’).',
    ],
  ])('%s', (_, after, text, from, to, kind, summary) => {
    const rest = 'principle Second: Places second\nscenario Poor: A poor settlement\n  change General 2025/26 -£250k\n';
    const base = `${text === '' ? TOWN : line(after, text)}${rest}`;
    const diff = diffTexts(
      base,
      base.replace(from, () => to),
    );
    expect(kindsOf(diff)).toEqual([kind]);
    expect(diff.changes[0]?.summary).toBe(summary);
  });

  it('with other words it is another matter: two changes', () => {
    const base = line('risk Prices: Prices rise\n', '  accept risk-incomplete: Found in May');
    const head = base.replace('risk-incomplete: Found in May', 'risk-not-reviewed: Looked at in June');
    expect(kindsOf(diffTexts(base, head))).toEqual(['gap-accepted Prices', 'gap-no-longer-accepted Prices']);
  });
});

describe('where something stands', () => {
  const OTHER = `${TOWN}project Mill: The mill\n  delivers Jobs\n`;
  const MILESTONE = '  milestone Consent by 2025-12-31 owner Director: Planning consent\n';

  it('a child that goes to another parent has moved', () => {
    const moved = OTHER.replace(MILESTONE, '') + MILESTONE;
    const diff = diffTexts(OTHER, moved);
    expect(diff.changes).toMatchObject([
      {
        kind: 'moved',
        element: 'Mill.Consent',
        grade: 'officer',
        summary: expect.stringContaining('was with ‘The quay’ before'),
      },
    ]);
    const later = moved.replace('Consent by 2025-12-31', 'Consent by 2026-12-31');
    expect(kindsOf(diffTexts(OTHER, later))).toEqual(['date-slipped Mill.Consent', 'moved Mill.Consent']);
    // With what is new, and from what is gone.
    expect(kindsOf(diffTexts(TOWN, moved))).toEqual(['added Mill', 'moved Mill.Consent']);
    expect(kindsOf(diffTexts(moved, TOWN))).toEqual(['moved Quay.Consent', 'removed Mill']);
  });

  it('one name for two sorts of thing is two things', () => {
    expect(
      kindsOf(changed('risk Prices: Prices rise\n  threatens Quay\n  inherent 3 impact 3\n', 'body Prices: Prices\n')),
    ).toEqual(['added Prices', 'removed Prices']);
  });

  it('an old name under which something else stands now', () => {
    const swapped = TOWN.replace('outcome Jobs: Local', 'outcome Work: Local').replace(
      'outcome Streets',
      'outcome Jobs: Everybody has a hobby\noutcome Streets',
    );
    expect(kindsOf(diffTexts(TOWN, swapped))).toEqual(expect.arrayContaining(['added Jobs', 'renamed Work']));
  });
});
