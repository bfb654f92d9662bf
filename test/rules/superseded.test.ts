import { buildPlan, Declarations } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const RULE = 'links-to-superseded';

const PLAN = `plan CouncilPlan: Council plan
strategy Old: Growth plan 2015
strategy Middle: Growth plan 2019
  replaces Old
strategy Newest: Growth plan 2024
  replaces Middle
`;

describe(RULE, () => {
  it('names the last of all that replaced it, and fixes the link by that', () => {
    const text = `${PLAN}outcome Jobs: Jobs\n  supports Old\n`;
    expect(foundBy(RULE, text)[0]?.message).toContain('was replaced by ‘Growth plan 2024’');
    expect(expectSoundFixes(RULE, text)).toEqual(['Change to ‘Growth plan 2024’']);
  });

  it('offers nothing that cannot stand there', () => {
    const text = `${PLAN}fund Pot: Pot\n  replaces Oldest\nstrategy Oldest: Oldest\noutcome Jobs: Jobs\n  supports Oldest\n`;
    expect(reportedBy(RULE, text)).toEqual(['Jobs']);
    expect(expectSoundFixes(RULE, text)).toEqual([]);
  });

  it.each([
    ['what replaced it', 'strategy Newer: Newer\n  replaces Old\n  supports Old\n'],
    ['a decision of the past', 'decision Go: Go\n  approves Old\n'],
    ['a review of the past', 'review Look: Look\n  about Old\n'],
    ['what is over', 'outcome Jobs: Jobs\n  status stopped\n  supports Old\n'],
    ['what is replaced itself', 'strategy Gone: Gone\n  supports Old\nstrategy Here: Here\n  replaces Gone\n'],
    [
      'a post that has ended',
      'officer Chief: Chief\n  ended 2020-01\nofficer Head: Head\n  replaces Chief\nteam T: T\n  led by Chief\n',
    ],
  ])('is silent for %s', (_what, lines) => {
    expect(reportedBy(RULE, PLAN + lines)).toEqual([]);
  });

  it('goes round no circle', () => {
    expect(reportedBy(RULE, 'strategy A: A\n  replaces B\nstrategy B: B\n  replaces A\noutcome O: O\n  supports A\n')).toEqual([
      'O',
    ]);
  });

  it('finds a name of a superseded plan', () => {
    const reader = new FactReader();
    const own = reader.read('plan.plan', 'use County from: ../county\nplan P: P\noutcome O: O\n  supports County.Aim\n');
    const found = (state: string): string[] => {
      const county = new Declarations([reader.read('c.plan', `plan C: C\n  status ${state}\npriority Aim: Aim\n`)]);
      return checkPlan(buildPlan([own], { imports: new Map([['County', county]]) }), rules).flatMap(({ rule, message }) =>
        rule === RULE ? message : [],
      );
    };
    expect(found('superseded')).toEqual([expect.stringContaining('‘County’ is a superseded plan')]);
    expect(found('approved')).toEqual([]);
  });
});
