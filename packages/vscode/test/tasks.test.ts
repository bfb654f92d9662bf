import { readFileSync } from 'node:fs';
import { buildPlan } from '@goldenthread/model';
import { findingLine } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { expect, it } from 'vitest';
import { checkLines, exitCode } from '../src/features/tasks/protocol.js';

const { problemPatterns, problemMatchers } = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
).contributes;

it('the problem matchers read every line of a check, on every system, each line once', () => {
  expect(problemMatchers.map(({ pattern }: { pattern: string }) => pattern)).toEqual(
    problemPatterns.map(({ name }: { name: string }) => `$${name}`),
  );
  const plan = buildPlan([new FactReader().read('a.plan', 'outcome A: One\n  supports Nowhere: and [so] on\nmeasure M: Two\n')]);
  const findings = checkPlan(plan, rules);
  expect(findings.length).toBeGreaterThan(3);
  const paths = { 'plans/a.plan': 'relative', 'C:\\plans\\a b.plan': 'absolute', '/work/a (1).plan': 'absolute' };
  for (const [path, where] of Object.entries(paths)) {
    for (const finding of findings) {
      const line = findingLine(finding, path);
      const [pattern, ...others] = problemPatterns.filter(({ regexp }: { regexp: string }) => new RegExp(regexp).test(line));
      expect(others).toEqual([]);
      expect(problemMatchers.find((each: { pattern: string }) => each.pattern === `$${pattern.name}`).fileLocation[0]).toBe(
        where,
      );
      const found = new RegExp(pattern.regexp).exec(line) ?? [];
      expect(found[pattern.file]).toBe(path);
      expect(found[pattern.severity]).toBe(finding.severity);
      expect(found[pattern.code]).toBe(finding.rule);
      expect(found[pattern.message]).toBe(finding.message);
    }
  }
});

it('a check says what it found, and ends as the command does', () => {
  const answer = { lines: ['a.plan:1:1: error: x [y]'], plans: 1, errors: 1, found: '1 error' };
  expect(checkLines(answer)).toEqual(['a.plan:1:1: error: x [y]', '', 'Checked 1 plan: 1 error.']);
  expect(exitCode(answer)).toBe(1);
  const sound = { lines: [], plans: 2, errors: 0, found: '' };
  expect(checkLines(sound)).toEqual(['Checked 2 plans: nothing found.']);
  expect(exitCode(sound)).toBe(0);
});

it('a check of a folder without a plan says how to start one', () => {
  expect(checkLines({ lines: [], plans: 0, errors: 0, found: '' })).toEqual([
    'There is no plan in this folder. To start one: Golden Thread: Start a council plan',
  ]);
});
