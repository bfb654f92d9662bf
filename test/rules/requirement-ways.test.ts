import { buildPlan } from '@goldenthread/model';
import { checkPlan, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { own, planOf, reader, told } from './requirement-plans.js';

describe('other ways to say them', () => {
  it.each([
    [
      'for a strategic project over £100k\n  has a risk with an owner',
      'project A: A\n  kind strategic\n  budget\n    revenue General 2024/25 £101k',
    ],
    ['for project, programme\n  has an owner', 'project A: A'],
    ['for every outcome\n  has at least 2 measures', 'outcome A: A\n  measured by M1'],
    ['for each key decision\n  has comment finance, legal and monitoring', 'decision A: A\n  kind key\n  comment legal: L'],
    ['for risk of 15 or more\n  has reviewed on within 4 weeks', 'risk A: A\n  residual 3 impact 5\n  reviewed on 2024-11-30'],
    ['for risk over 14\n  has an owner and a mitigation', 'risk A: A\n  residual 3 impact 5\n  owner Head'],
    ['for project of Change\n  has milestone', 'workstream B: B\n  part of Change\nproject A: A\n  part of B'],
    [
      'for outcome of Homes\n  has meets Equality',
      'outcome B: B\n  supports Homes\n  meets Equality\noutcome A: A\n  supports B',
    ],
    ['for projects without risks\n  has because', 'project A: A'],
    ['for project\n  has risk with owner and mitigation', 'project A: A\nrisk K: K\n  threatens A\n  owner Head'],
    ['for saving\n  has led by officer', 'saving A: A\n  led by Cabinet'],
    ['for project funded by grant\n  has end', 'project A: A\n  budget\n    revenue Lottery 2024/25 £1k'],
    ['for project funded by Lottery\n  has at most £900', 'project A: A\n  budget\n    revenue Lottery 2024/25 £1k'],
    ['for project status red\n  has issue', 'project A: A\n  status green in 2024/25 Q1\n  status red in 2024/25 Q2: Late'],
    [
      'for measure of project\n  has target in every year',
      'measure A: A\n  target 2024/25 5, 2025/26 6\nproject B: B\n  benefit C: C\n    measured by A',
    ],
    ['for project\n  has owner', 'project A: A\n  milestone by 2024-09 owner Head: One'],
    ['for measure\n  has no target', 'measure A: A\n  target 2024/25 5'],
    ['for fund\n  has at most 2 funded by', ''],
    ['for partner as lead\n  has terms', 'partner A: A\noutcome B: B\n  with A as lead'],
    ['for benefit\n  has cashable over £5k or measured by', 'project X: X\n  benefit A: A\n    cashable 2024/25 £4k'],
  ])('%s', (requirement, plan) => {
    const found = told(own(`  ${requirement}`, plan));
    if (plan === '') expect(found.join()).toMatch(/requirement-(unclear|impossible)/);
    else expect(found).toContain('R A');
  });

  it('says which lines do not hold, at the requirement', () => {
    const [first] = own('  for project\n  has owner\n  has risk', 'project A: A\n  owner Head');
    expect(first).toMatchObject({
      rule: 'R',
      message: 'The rule',
      severity: 'warning',
      related: [{ message: 'Does not hold: has risk' }],
    });
  });

  it('finds as seriously as it says, or as the plan sets', () => {
    const severities = (lines: string): unknown[] =>
      own(`  for project\n  has owner${lines}`, 'project A: A').map(({ severity }) => severity);
    expect(severities('\n  severity error')).toEqual(['error']);
    expect(severities('\n  severity hint')).toEqual(['hint']);
    const set = (level: string): unknown[] =>
      checkPlan(
        buildPlan([
          reader.read('a.plan', `plan P: P\n  rule R ${level}\nproject A: A\nrequirement R: R\n  for project\n  has owner\n`),
        ]),
        rules,
      )
        .filter(({ rule }) => rule === 'R' || rule === 'unknown-name')
        .map(({ severity }) => severity);
    expect([set('error'), set('off')]).toEqual([['error'], []]);
  });

  it('can be accepted, with a reason', () => {
    const found = checkPlan(
      planOf(
        '  for project\n  has owner',
        'project A: A\n  accept R until 2025-03: The post is being filled\nproject B: B\n  owner Head\n  accept R: No',
      ),
      rules,
    );
    expect(found.filter(({ rule }) => rule === 'R').map(({ accepted }) => accepted)).toEqual([
      { reason: 'The post is being filled', until: '2025-03' },
    ]);
    expect(found.filter(({ rule }) => rule === 'accept-unused').map(({ element }) => element)).toEqual(['B']);
  });
});
