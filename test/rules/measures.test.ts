import { describe, expect, it } from 'vitest';
import { expectSoundFixes, findings, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2025-03-31\n';
const APPROVED = `${PLAN}  status approved\n`;
const OUTCOME = 'outcome O: People are well\n';
const WHOLE = '  unit number\n  better higher\n  reported yearly\n  owner Boss\n  source: Survey\n';
const BOSS = 'officer Boss: Boss\n';

/** The elements that a rule reports in a plan with this text. */
const reported = (rule: string, text: string, plan = PLAN): unknown => reportedBy(rule, plan + text);
const measure = (...lines: string[]): string => `measure M: Measure\n${lines.map((line) => `  ${line}\n`).join('')}`;

describe('outcome-without-measure', () => {
  const rule = 'outcome-without-measure';
  it('reports an outcome with none of its own', () => {
    const text = `${OUTCOME}outcome S: More\n  supports O\n  measured by M\nservice W: W\n  delivers O\n  measured by M\n${measure()}`;
    expect(reported(rule, text)).toEqual(['O']);
  });
  it('leaves a misspelt measure to unknown-name', () => {
    expect(reported(rule, `${OUTCOME}  measured by Mm\n`)).toEqual([]);
  });
  it('is a warning in a draft and without a plan, an error once approved', () => {
    expect(foundBy(rule, PLAN + OUTCOME)[0]?.severity).toBe('warning');
    expect(foundBy(rule, OUTCOME)[0]?.severity).toBe('warning');
    expect(foundBy(rule, APPROVED + OUTCOME)[0]?.severity).toBe('error');
  });
  it('offers measures that nothing uses, then a new one', () => {
    const titles = ['Measure it by ‘Measure’', 'Add a new measure'];
    expect(expectSoundFixes(rule, `${APPROVED}${OUTCOME}  > Long words.\n${measure()}`)).toEqual(titles);
    const [found] = foundBy(rule, `${PLAN}measure OMeasure: M\n${OUTCOME.trimEnd()}`);
    expect(
      found?.fixes
        .at(-1)
        ?.edits.map(({ text }) => text)
        .join(''),
    ).toContain('measure OMeasure2: ');
  });
});

describe('benefit-without-measure', () => {
  const rule = 'benefit-without-measure';
  it('reports a benefit, by its own name or else its project’s; never a disbenefit', () => {
    const text = `project J: J\n  benefit B: Better\n    cashable 2025/26 £4k\n  benefit: More\n  benefit: C\n    measured by M\n  disbenefit: D\n${measure()}`;
    expect(reported(rule, text)).toEqual(['B', 'J']);
    expect(foundBy(rule, PLAN + text)[0]?.severity).toBe('error');
    expect(expectSoundFixes(rule, PLAN + text)).toEqual([
      'Add a new measure',
      'Add a new measure',
      'Add a new measure, for ‘Better’',
    ]);
  });
  it('takes back nothing from what follows a new measure', () => {
    const text = `${PLAN}project J: J\n  benefit B: Better\n    > Long words.\n`;
    expect(expectSoundFixes(rule, text)).toEqual(['Add a new measure']);
  });
});

describe('project-without-benefits-plan', () => {
  const rule = 'project-without-benefits-plan';
  const project = (text: string): string => `${PLAN}${OUTCOME}project J: J\n  delivers O\n${text}${measure()}`;
  it.each([
    ['both', '  kind key, strategic\n', 'no output and no benefit'],
    ['an output', '  kind strategic\n  benefit: B\n    measured by M\n', 'no output,'],
    ['a benefit', '  kind strategic\n  output: O\n', 'no benefit,'],
  ])('says that it lacks %s', (_, text, words) => {
    expect(foundBy(rule, project(text))[0]?.message).toContain(words);
    expectSoundFixes(rule, project(text));
  });
  it('is silent for other projects, and for whole ones', () => {
    expect(foundBy(rule, project('  kind key\n'))).toEqual([]);
    expect(foundBy(rule, project('  kind strategic\n  output: O\n  benefit: B\n    measured by M\n'))).toEqual([]);
    expect(reported(rule, 'programme G: G\n  kind strategic\n')).toEqual([]);
  });
  it.each([
    ['its programme states them', 'programme G: G\n  output: O\n  benefit: B\n    measured by M\n', '  part of G\n'],
    ['its parts state them', 'workstream W: W\n  part of J\n  output: O\n  benefit: B\n    measured by M\n', ''],
    ['each states one', 'programme G: G\n  output: O\n', '  part of G\n  benefit: B\n    measured by M\n'],
  ])('looks along part of: %s', (_, other, lines) => {
    expect(reported(rule, `${other}project J: J\n  kind strategic\n${lines}${measure()}`)).toEqual([]);
  });
});

describe('measure-definition-incomplete', () => {
  const rule = 'measure-definition-incomplete';
  it('names what is missing', () => {
    expect(foundBy(rule, PLAN + measure())[0]?.message).toContain('no unit, direction, source, frequency or owner,');
    expect(foundBy(rule, PLAN + measure('unit: degrees', 'trend only', 'source: Gauge'))[0]?.message).toContain(
      'no frequency or owner,',
    );
    expect(reported(rule, measure() + WHOLE + BOSS)).toEqual([]);
  });
  it('does not take an empty source, but a misspelt owner', () => {
    const text = measure() + WHOLE.replace('source: Survey', 'source:').replace('owner Boss', 'owner Bos') + BOSS;
    expect(foundBy(rule, PLAN + text)[0]?.message).toContain('no source,');
  });
  const UNITS = ['number', 'percent', 'money', 'days', 'rate', 'score'].map((unit) => `Add ‘unit ${unit}’`);
  const PICKS = ['better higher', 'better lower', 'reported monthly', 'reported quarterly', 'reported yearly'].map(
    (line) => `Add ‘${line}’`,
  );
  it('adds a template that suits the figures, with an owner to pick', () => {
    const figures = measure('baseline 2023/24 14%', 'target 2024/25 11%') + BOSS;
    expect(expectSoundFixes(rule, PLAN + figures)).toEqual([
      'Make ‘Boss’ the owner, and add ‘unit percent’ and ‘source’',
      'Add ‘unit percent’ and ‘source’',
      ...PICKS.filter((pick) => pick !== 'Add ‘better higher’'),
    ]);
    expect(foundBy(rule, PLAN + figures)[0]?.fixes[0]?.edits[0]?.text).toMatch(
      /unit percent\n {2}source: \[which [^\]]*\]\n {2}owner Boss/,
    );
    expectSoundFixes(rule, PLAN + measure('owner Boss', 'target 2024/25 120%, 2025/26 -3%') + BOSS);
  });
  it('offers a first officer where there is none, or none whose post has not ended', () => {
    const title = 'Add a new officer as owner';
    expect(expectSoundFixes(rule, PLAN + measure())).toEqual(['Add ‘source’', ...UNITS, ...PICKS, title]);
    expect(expectSoundFixes(rule, `${PLAN}${measure()}${BOSS}  ended 2024-01-31\n`)).toEqual([
      'Add ‘source’',
      ...UNITS,
      ...PICKS,
      title,
    ]);
  });
});

describe('baseline-missing', () => {
  const rule = 'baseline-missing';
  it.each([
    ['a baseline', ['baseline 2023/24 0'], []],
    ['one without a year', ['baseline 410'], []],
    ['a row of dashes', ['years 2023/24 2024/25', 'baseline - -'], ['M']],
    ['a trend', ['trend only'], []],
    ['a baseline that cannot be read', ['baseline 2023/24 about 40'], []],
    ['a year that is not one', ['baseline 2018-20 40'], []],
    ['an explanation', ['no baseline: New'], []],
    ['one that ends on the day', ['no baseline until 2025-03: New'], []],
    ['one that ran out', ['no baseline until 2025-02: New'], ['M']],
    ['one that explains nothing', ['no baseline:'], ['M']],
  ])('with %s', (_, lines, names) => expect(reported(rule, measure(...lines))).toEqual(names));
  it('says that the explanation ran out; a new end is not for a fix to make up', () => {
    const text = PLAN + measure('no baseline until 2025-02: New');
    expect(foundBy(rule, text)[0]?.message).toContain('The explanation for this ran out in February 2025.');
    expect(expectSoundFixes(rule, text)).toEqual([]);
  });
  it('offers the first actual before the targets, where none is worse', () => {
    const actual = measure('better higher', 'actual 2022/23 40, 2023/24 45', 'target 2025/26 42');
    const [finding] = foundBy(rule, PLAN + actual);
    expect(finding?.severity).toBe('hint');
    expect(finding?.message).toContain('Use 40 in 2022/23, its first actual, as the baseline?');
    expect(expectSoundFixes(rule, PLAN + actual)).toEqual([
      'Use the actual of 2022/23 as the baseline',
      'Say why there is no baseline yet',
    ]);
    expect(expectSoundFixes(rule, PLAN + actual.replace('42', '39'))).toEqual(['Say why there is no baseline yet']);
    expect(expectSoundFixes(rule, OUTCOME + measure())).toHaveLength(1);
  });
  it.each([
    ['one earlier than a later one', ['actual 2022/23 40, 2023/24 45'], 'hint'],
    ['a quarter before a year’s target', ['actual 2023/24 Q1 40', 'target 2024/25 45'], 'hint'],
    ['only one', ['actual 2022/23 40'], 'warning'],
    ['one of the target’s own year', ['actual 2024/25 40', 'target 2024/25 45'], 'warning'],
  ])('is milder where an actual is earlier: %s', (_, lines, severity) =>
    expect(foundBy(rule, PLAN + measure(...lines))[0]?.severity).toBe(severity),
  );
  it.each([
    ['per cent', ['unit percent'], 'baseline 2023/24 42%'],
    ['money', ['unit money'], 'baseline 2023/24 £1.2m'],
    ['days', ['unit days'], 'baseline 2023/24 12'],
    ['the figures that it has', ['target 2025/26 71.5%'], 'baseline 2023/24 42%'],
  ])('shows a baseline in its own unit: %s', (_, lines, example) =>
    expect(foundBy(rule, PLAN + measure(...lines))[0]?.message).toContain(example),
  );
});

describe('measure-without-target', () => {
  const rule = 'measure-without-target';
  it.each([
    ['a target', ['target 2025/26 0'], []],
    ['one without a year', ['target 20'], []],
    ['a row of dashes', ['years 2024/25', 'target -'], ['M']],
    ['a trend', ['trend only'], []],
    ['an explanation', ['no target until 2025-03-31: New'], []],
    ['one that ran out', ['no target until 2025-03-30: New'], ['M']],
  ])('with %s', (_, lines, names) => expect(reported(rule, measure(...lines))).toEqual(names));
  it('keeps an explanation without a day to check by', () => {
    expect(reported(rule, measure('no target until 2020-01: New'), 'plan P: Plan\n')).toEqual([]);
  });
  it('offers to say why', () => {
    const titles = ['Say why there is no target yet'];
    expect(expectSoundFixes(rule, PLAN + measure('better lower', 'baseline 2023/24 41%'))).toEqual(titles);
    expect(foundBy(rule, PLAN + measure('no target until 2024-12: New'))[0]?.at).toMatchObject({ start: PLAN.length + 21 });
  });
});

describe('target-without-date', () => {
  const rule = 'target-without-date';
  it('reports only figures without any period', () => {
    expect(reported(rule, measure('target 20'))).toEqual(['M']);
    expect(reported(rule, measure('years 2024/25', 'target 20'))).toEqual([]);
    expect(reported(rule, measure('target by 2023/24 20', 'target 2025-09 21'))).toEqual([]);
    const others = findings(PLAN + measure('target 20', 'baseline 2023/24 10') + WHOLE + BOSS).map((each) => each.rule);
    expect(others).toEqual(['target-without-date']);
    expect(reported(rule, measure('target -'))).toEqual([]);
  });
  it('offers the plan’s years, unless that makes a wrong target', () => {
    expect(expectSoundFixes(rule, PLAN + measure('target 20'))[0]).toBe('Make it the target for 2026/27');
    expect(expectSoundFixes(rule, PLAN + measure('better lower', 'baseline 2023/24 10', 'target 20'))).toEqual([]);
  });
});
