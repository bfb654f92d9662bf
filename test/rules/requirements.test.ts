import { checkPlan, type Finding, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { own, planOf, told } from './requirement-plans.js';

/** The rules that councils asked for: how each is written, a plan that keeps it, and one that breaks it with what does. */
const ASKED: readonly (readonly [words: string, requirement: string, keeps: string, breaks: string, by: string])[] = [
  [
    'a strategic project over £100k has a risk with an owner',
    '  for project kind strategic over £100k\n  has risk with owner',
    `project A: A
  kind strategic
  budget
    revenue General 2024/25 £60k, 2025/26 £60k
risk K: K
  threatens A
  owner Head
project Small: Small
  kind strategic
  budget
    revenue General 2024/25 £100k
project Other2: Other
  budget
    revenue General 2024/25 £900k`,
    'project A: A\n  kind strategic\n  budget\n    revenue General 2024/25 £60k, 2025/26 £60k\nrisk K: K\n  threatens A',
    'A',
  ],
  [
    'every outcome has at least two measures',
    '  for outcome\n  has at least 2 measured by',
    'outcome A: A\n  measured by M1, M2\nbudget for Work\nservice X: X\n',
    'outcome A: A\n  measured by M1',
    'A',
  ],
  [
    'a saving over £50k has an equality assessment',
    '  for saving over £50k\n  has equality assessment',
    'saving A: A\n  amount 2024/25 £60k\n  equality assessment on 2024-05-01: Looked at\nsaving B: B\n  amount 2024/25 £50k',
    'saving A: A\n  amount 2024/25 £30k, 2025/26 £21k\n  equality screening on 2024-05-01: Looked at',
    'A',
  ],
  [
    'every measure of a service is reported quarterly',
    '  for measure of service\n  has reported quarterly',
    'measure A: A\n  reported quarterly\nmeasure B: B\n  reported yearly\nservice S: S\n  measured by A\noutcome O: O\n  measured by B',
    'measure A: A\n  reported yearly\nservice S: S\n  benefit C: C\n    measured by A',
    'A',
  ],
  [
    'a project with capital has an outlook',
    '  for project with capital\n  has outlook',
    'project A: A\n  outlook 2027/28 to 2036/37: More\n  budget\n    capital General 2024/25 £60k\nproject B: B\n  budget\n    revenue General 2024/25 £60k',
    'project A: A\nbudget for A\n  capital General 2024/25 £60k',
    'A',
  ],
  [
    'a partner in the lead has terms',
    '  for partner as lead\n  has terms on',
    'partner A: A\n  terms on 2024-01-01\npartner B: B\nproject C: C\n  with A as lead, B as support',
    'partner A: A\nproject C: C\n  with A as lead',
    'A',
  ],
  [
    'every workstream reports to a named board',
    '  for workstream\n  has reports to Board',
    'workstream A: A\n  reports to Other, Board',
    'workstream A: A\n  reports to Other',
    'A',
  ],
  [
    'no measure is owned by a named officer',
    '  for measure\n  has no owner Chief',
    'measure A: A\n  owner Head',
    'measure A: A\n  owner Head, Chief',
    'A',
  ],
  [
    'every service has a climate comment',
    '  for service\n  has comment climate',
    'service A: A\n  comment finance: None\n  comment climate: None',
    'service A: A\n  comment finance: None',
    'A',
  ],
  [
    'a key decision has comments of finance, legal and monitoring',
    '  for decision kind key\n  has comment finance\n  has comment legal\n  has comment monitoring',
    'decision A: A\n  kind key\n  comment finance: F\n  comment legal: L\n  comment monitoring: M\ndecision B: B\n  kind urgent',
    'decision A: A\n  kind key\n  comment finance: F\n  comment monitoring: M',
    'A',
  ],
  [
    'a risk of 15 or more was reviewed within one month',
    '  for risk at least 15\n  has reviewed on within 1 month',
    'risk A: A\n  residual 3 impact 5\n  reviewed on 2024-12-01\nrisk B: B\n  inherent 5 impact 5\n  residual 2 impact 2',
    'risk A: A\n  residual 3 impact 5\n  reviewed on 2024-11-29',
    'A',
  ],
  [
    'every project of a named programme has a milestone in every year',
    '  for project part of Change\n  has milestone in every year',
    `project A: A
  part of Change
  ends 2026-03-31
  milestone by 2024-09: One
  milestone by 2025-09: Two
project B: B`,
    `project A: A
  part of Change
  milestone by 2024-09: One
  milestone by 2025-09: Two`,
    'A',
  ],
  [
    'what a bid funds says because',
    '  for work funded by bid\n  has because',
    'project A: A\n  because: It would stop\n  budget\n    revenue Lottery 2024/25 £1k\nproject B: B\n  budget\n    revenue General 2024/25 £1k',
    'service A: A\nbudget for A\n  revenue Lottery 2024/25 £1k',
    'A',
  ],
  [
    'every deliverable has an owner',
    '  for deliverable\n  has owner',
    'project A: A\n  deliverable D by 2025-01 owner Head: D',
    'project A: A\n  owner Head\n  deliverable D by 2025-01: D',
    'D',
  ],
  [
    'at most six priorities',
    '  for plan\n  has at most 6 priority',
    'priority A: A\npriority B: B\npriority C: C\npriority D: D',
    'priority A: A\npriority B: B\npriority C: C\npriority D: D\npriority E: E',
    'P',
  ],
  [
    'every measure has a Welsh title',
    '  for measure of outcome\n  has cymraeg',
    'measure A: A\n  cymraeg: A yn Gymraeg\noutcome O: O\n  measured by A',
    'measure A: A\noutcome O: O\n  measured by A',
    'A',
  ],
  [
    'every outcome of a named priority meets a named duty',
    '  for outcome supports Homes\n  has meets Equality',
    'outcome A: A\n  supports Homes\n  meets Equality\noutcome B: B\n  supports Jobs',
    'outcome A: A\n  supports Homes',
    'A',
  ],
  [
    'a saving at risk has a mitigation',
    '  for saving at risk\n  has mitigation',
    'saving A: A\n  stage at risk\n  mitigation: Other savings\nsaving B: B\n  stage agreed',
    'saving A: A\n  at risk 2024/25 £10k',
    'A',
  ],
  [
    'no project without an end',
    '  for project\n  has ends',
    'project A: A\n  ends 2026-03-31',
    'project A: A\n  starts 2024-04-01',
    'A',
  ],
  [
    'every decision of a named body has a consultation',
    '  for decision by Cabinet\n  has consultation',
    'consultation K: K\ndecision A: A\n  by Cabinet on 2024-05-01\n  consulted K\ndecision B: B\n  by Council on 2024-05-01',
    'consultation K: K\ndecision A: A\n  by Cabinet on 2024-05-01',
    'A',
  ],
];

/** A plan has two measures and an outcome of its own already, which some of the rules would find. */
const asideFrom = (by: string, findings: readonly Finding[]): string[] =>
  told(findings).filter((each) => each !== `R ${by}` && !/ (?:Work|Warm|Streets|M1|M2|County|Change)$/.test(each));

describe('the rules that councils asked for', () => {
  it('are twenty', () => expect(ASKED).toHaveLength(20));

  it.each(ASKED)('%s', (_, requirement, keeps, breaks, by) => {
    const kept = own(requirement, keeps);
    expect(asideFrom('', kept)).toEqual([]);
    expect(told(kept)).not.toContain(`R ${by}`);
    const broken = own(requirement, breaks);
    expect(asideFrom(by, broken)).toEqual([]);
    expect(told(broken)).toContain(`R ${by}`);
  });
});

describe('several requirements of one plan', () => {
  const foundBy = (first: string, second: string, rest: string): readonly Finding[] =>
    checkPlan(planOf(first, `${rest}\nrequirement R2: R2\n${second}`), rules).filter(({ rule }) => /^R2?$/.test(rule));
  const inShort = (findings: readonly Finding[]): string[] =>
    findings.map(({ rule, element }) => `${rule} ${element}`).filter((each) => / [ABC]$/.test(each));

  it('each find what does not keep it, in the order of the plan', () => {
    const rest = 'project A: A\nproject B: B\n  ends 2026-03-31\nproject C: C\n  starts 2024-04-01';
    const found = foundBy('  for project\n  has ends', '  for project\n  has starts', rest);
    expect(inShort(found)).toEqual(['R A', 'R2 A', 'R2 B', 'R C']);
  });

  it('do not keep each other from being asked where the sums of one are too large', () => {
    const lines = '    revenue General £99,999,999,999\n'.repeat(1_000);
    const rest = `project A: A\n  budget\n    years 2024/25\n${lines}project B: B`;
    const found = foundBy('  for project over £5\n  has ends', '  for project\n  has starts', rest);
    expect(inShort(found)).toEqual(['R2 A', 'R2 B']);
    expect(found.filter(({ rule, message }) => rule === 'R' && message.includes('too large to add up'))).toHaveLength(1);
  });
});
