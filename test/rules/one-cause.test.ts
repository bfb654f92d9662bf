import { coverageOf, planTree } from '@goldenthread/report';
import { alsoAbout, type Finding, Gaps, splitByElement } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { applied, expectSoundFixes, findings, foundBy, planOf, reportedBy } from './support.js';

// What several elements lack for one reason is one finding, which lists them. Whatever counts by element still knows each.

const measure = (name: string, ...lines: string[]): string =>
  [`measure ${name}: ${name} in the borough`, ...lines.map((line) => `  ${line}`)].join('\n');

const DEFINED = ['unit number', 'better higher', 'reported quarterly', 'source: Return'];
const names = (count: number): string[] => Array.from({ length: count }, (_, index) => `Kpi${index + 1}`);
const table = (count: number, ...lines: string[]): string =>
  names(count)
    .map((name) => measure(name, ...DEFINED, ...lines))
    .join('\n');

const OFFICERS = 'officer Head: Head of performance\nofficer Deputy: Deputy head of performance\n';
const RULE = 'measure-definition-incomplete';
const only = (all: readonly Finding[]): Finding => {
  expect(all).toHaveLength(1);
  return all[0] as Finding;
};

describe('sixteen measures without an owner', () => {
  const text = `${OFFICERS}${table(16)}\n`;
  const finding = only(foundBy(RULE, text));

  it('are one finding, which lists them', () => {
    expect(finding.message).toMatch(/^‘Kpi1 in the borough’, ‘Kpi2 in the borough’ and 14 other measures have no owner, /);
    expect([finding.element, ...alsoAbout(finding)]).toEqual(names(16));
    expect(finding.related.map(({ at }) => text.slice(at.start, at.end))).toEqual(names(16).slice(1));
  });

  it('are each given one by one change', () => {
    const fix = finding.fixes.find(({ title }) => title === 'Make ‘Head of performance’ the owner, for all 16');
    const after = applied({ 'plan.plan': text }, fix as Finding['fixes'][number]);
    expect(after['plan.plan']?.match(/owner Head/g)).toHaveLength(16);
    expect(foundBy(RULE, after)).toEqual([]);
    expectSoundFixes(RULE, text);
  });

  it('count once for the plan, and once for each of them', () => {
    const plan = planOf({ 'plan.plan': text });
    const all = findings(text).filter(({ rule }) => rule === RULE);
    const gaps = new Gaps(plan, all);
    for (const each of plan.of('measure')) expect(gaps.of(each).map(({ element }) => element)).toEqual([each.name]);
    const tree = planTree({ plan, findings: all, root: '' }, 'thread');
    expect(tree.note().description).toBe('1 thing still to add');
  });

  it.each([
    ['an owner of the plan', 'plan P: P\n  owner Head\n', []],
    ['an owner of the service', `service S: S\n  owner Head\n  measured by ${names(16).join(', ')}\n`, []],
    [
      'a lead of the programme that the service is part of',
      `programme R: R\n  led by Head\nservice S: S\n  part of R\n  measured by ${names(16).join(', ')}\n`,
      [],
    ],
    ['a service that owns three of them', 'service S: S\n  owner Head\n  measured by Kpi1, Kpi2, Kpi16\n', names(15).slice(2)],
    [
      'an outcome that somebody leads, who may know nothing of the figures',
      'outcome O: O\n  led by Head\n  measured by Kpi1\n',
      names(16),
    ],
  ])('are answered by %s', (_, more, left) => expect(reportedBy(RULE, more + text)).toEqual(left));
});

describe('a finding for each cause', () => {
  it('tells a column that was left out apart from what else is missing', () => {
    const text = `${OFFICERS}${[
      measure('A', ...DEFINED),
      measure('B', ...DEFINED.slice(0, 3)),
      measure('C', ...DEFINED.slice(0, 3)),
      measure('D', ...DEFINED.slice(1)),
      measure('E', ...DEFINED.slice(1, 3)),
    ].join('\n')}\n`;
    expect(foundBy(RULE, text).map((each) => [each.message.split(', so')[0], each.element, ...alsoAbout(each)])).toEqual([
      ['‘A in the borough’, ‘B in the borough’ and 3 other measures have no owner', 'A', 'B', 'C', 'D', 'E'],
      ['‘B in the borough’, ‘C in the borough’ and ‘E in the borough’ have no source', 'B', 'C', 'E'],
      ['‘D in the borough’ and ‘E in the borough’ have no unit', 'D', 'E'],
    ]);
  });

  it('keeps by itself what is accepted, and says why', () => {
    const text = `${OFFICERS}${table(2)}\n${measure('Own', ...DEFINED, `accept ${RULE} until 2030-03: The new team will own it`)}\n`;
    const [open, accepted] = foundBy(RULE, text);
    expect([open?.element, ...alsoAbout(open as Finding)]).toEqual(['Kpi1', 'Kpi2']);
    expect(accepted).toMatchObject({ element: 'Own', accepted: { reason: 'The new team will own it' } });
  });

  it('stands in each file, where its owner looks for it', () => {
    const texts = { 'a.plan': `plan P: P\n${table(2)}\n`, 'b.plan': measure('X', ...DEFINED) };
    expect(foundBy(RULE, texts).map(({ file, element }) => `${file.file} ${element}`)).toEqual(['a.plan Kpi1', 'b.plan X']);
  });

  it.each([
    ['baseline-missing', table(4, 'owner Head', 'target 2027/28 10')],
    ['measure-without-target', table(4, 'owner Head', 'baseline 2027/28 10')],
    ['unused-measure', `outcome O: O\n${table(4, 'owner Head')}`],
    [
      'saving-without-effect',
      names(4)
        .map((name) => `saving ${name}: ${name}\n  amount 2025/26 £10`)
        .join('\n'),
    ],
    [
      'equality-consideration-missing',
      names(4)
        .map((name) => `saving ${name}: ${name}\n  amount 2025/26 £10`)
        .join('\n'),
    ],
    [
      'action-without-date',
      `project P: P\n${names(4)
        .map((name) => `  action ${name}: ${name}`)
        .join('\n')}`,
    ],
    [
      'risk-incomplete',
      names(4)
        .map((name) => `risk ${name}: ${name}`)
        .join('\n'),
    ],
    [
      'no-accountable-lead',
      names(4)
        .map((name) => `workstream ${name}: ${name}`)
        .join('\n'),
    ],
    [
      'recommendation-unanswered',
      `review R: R\n${names(4)
        .map((name) => `  recommendation ${name}: ${name}`)
        .join('\n')}`,
    ],
    [
      'outcome-without-measure',
      names(4)
        .map((name) => `outcome ${name}: ${name}`)
        .join('\n'),
    ],
    [
      'outcome-without-delivery',
      names(4)
        .map((name) => `outcome ${name}: ${name}`)
        .join('\n'),
    ],
    [
      'work-without-outcome',
      names(4)
        .map((name) => `project ${name}: ${name}`)
        .join('\n'),
    ],
  ])('%s: four of them, one finding', (rule, text) => {
    const whole = `plan P: P\n  years 2025/26 to 2026/27\n  as at 2025-12-31\n${text}\n`;
    const finding = only(foundBy(rule, whole));
    expect([finding.element, ...alsoAbout(finding)]).toEqual(names(4));
    expect(finding.message).toMatch(/‘Kpi1[^’]*’, ‘Kpi2[^’]*’ and 2 other [a-z]+/);
    for (const each of splitByElement([finding])) expect(each.members).toBeUndefined();
  });

  it('leaves outcomes without a measure apart where the plan has measures: each waits for another', () => {
    const outcomes = names(3).map((name) => `outcome ${name}: ${name}`);
    const text = `${outcomes.join('\n')}\noutcome Known: Known\n  measured by M\n${measure('M', ...DEFINED)}\n`;
    expect(foundBy('outcome-without-measure', text)).toHaveLength(3);
  });

  it('is still a gap of each outcome in the coverage matrix', () => {
    const plan = planOf({
      'plan.plan': names(3)
        .map((name) => `outcome ${name}: ${name}`)
        .join('\n'),
    });
    const { coverage } = coverageOf(
      plan,
      findings(
        names(3)
          .map((name) => `outcome ${name}: ${name}`)
          .join('\n'),
      ),
    );
    const states = coverage.groups
      .flatMap(({ rows }) => rows)
      .map(({ cells }) => cells.filter(({ state }) => state === 'gap').length);
    expect(new Set(states).size).toBe(1);
    expect(states[0]).toBeGreaterThan(1);
  });
});
