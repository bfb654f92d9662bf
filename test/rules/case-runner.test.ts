import { globSync } from 'node:fs';
import { isAgreement, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';
import { readCases, withContents } from './cases/case-file.js';
import { findingsOf, fixesOf, type Outcome } from './cases/run-case.js';

it('every rule has a file of cases, but those of the table of who has to agree', () => {
  const named = globSync('packages/rules/src/*/*.cases.md').map((file) => file.replace(/^packages\/rules\/src\//, ''));
  const expected = rules.filter((rule) => !isAgreement(rule)).map(({ group, name }) => `${group}/${name}.cases.md`);
  expect(named.sort()).toEqual(expected.sort());
});

const PRELUDE = '```plan\nplan P: P\n  as at 2025-03-31\n```\n';
const FILE = (plan: string, more = ''): string => `# title-missing\n\n${PRELUDE}\n## One\n\n\`\`\`plan\n${plan}\`\`\`\n${more}`;

function outcomeOf(markdown: string): Outcome | undefined {
  const { prelude, cases } = readCases(markdown);
  return cases.flatMap((each) => [...findingsOf('title-missing', prelude, each).values()])[0];
}

describe('a mark', () => {
  it('stands for a finding; with as much of the message as it says', () => {
    for (const said of ['', ': …title…', ': …']) {
      const outcome = outcomeOf(FILE(`vision Place\n       ^^^^^ hint${said}\n`));
      expect(outcome?.actual).toBe(outcome?.expected);
    }
  });

  it('without a finding fails, and so does a finding without a mark: both are seen in the plan', () => {
    const lost = outcomeOf(FILE('vision Place: A place\n       ^^^^^ hint\n'));
    expect(lost).toEqual({ expected: 'vision Place: A place\n       ^^^^^ hint\n', actual: 'vision Place: A place\n' });
    const unmarked = outcomeOf(FILE('vision Place\n'));
    expect(unmarked?.actual).toMatch(/^vision Place\n {7}\^{5} hint: .*no title.*\n$/);
  });

  it.each([
    ['another place', 'vision Place\n  ^^^^^ hint\n'],
    ['another length', 'vision Place\n       ^^ hint\n'],
    ['another severity', 'vision Place\n       ^^^^^ error\n'],
    ['another message', 'vision Place\n       ^^^^^ hint: Something…\n'],
    ['another rule', 'vision Place\n       ^^^^^ [duplicate-name] hint\n'],
    ['something accepted', 'vision Place\n       ^^^^^ accepted hint\n'],
  ])('fails for %s', (_, plan) => {
    const outcome = outcomeOf(FILE(plan));
    expect(outcome?.actual).not.toBe(outcome?.expected);
  });

  it('that is written another way is told', () => {
    expect(() => outcomeOf(FILE('vision Place\n       ^^^^^ wrong\n'))).toThrow('A mark is written: ^^^^ warning: message');
  });
});

describe('a case', () => {
  it('that declares a plan stands alone', () => {
    expect(outcomeOf(FILE('plan Q\n     ^ hint\n'))?.actual).toBe('plan Q\n     ^ hint\n');
  });

  it('says what fixes write, with their titles and in their order', () => {
    const markdown = FILE('vision Place\n       ^^^^^ hint\n', '\n```diff A title\n-x\n```\n');
    const { prelude, cases } = readCases(markdown);
    const [outcome] = cases.map((each) => fixesOf('title-missing', prelude, each));
    expect(outcome?.expected).toContain('diff A title');
    expect(outcome?.actual).toContain('-vision Place\n+vision Place: Place\n');
  });

  it('with a block of another sort, or without an end, is told', () => {
    expect(() => readCases('# x\n\n## One\n\n```text\n```\n')).toThrow('a block is one of');
    expect(() => readCases('# x\n\n## One\n\n```plan\n')).toThrow('has no end');
  });

  it('can be written again with other marks, and all else as it was', () => {
    const markdown = FILE('vision Place\n', '\nWords.\n');
    const { cases } = readCases(markdown);
    const contents = new Map(cases.flatMap(({ plans }) => plans.map((block) => [block, 'vision Place\n  ^ hint\n'])));
    expect(withContents(markdown, contents)).toBe(markdown.replace('vision Place\n', 'vision Place\n  ^ hint\n'));
  });
});
