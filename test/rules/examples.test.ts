import { FactReader } from '@goldenthread/language';
import { buildPlan } from '@goldenthread/model';
import { checkPlan, type Finding, type Rule, rules } from '@goldenthread/rules';
import { describe, expect, it } from 'vitest';

const reader = new FactReader();

function check(rule: Rule, text: string): Finding[] {
  const files = [reader.read('example.plan', text)];
  if (rule.docs.context !== undefined) files.push(reader.read('rest.plan', rule.docs.context));
  return checkPlan(buildPlan(files));
}

const lines = (findings: readonly Finding[]): string[] => findings.map((finding) => `${finding.rule}: ${finding.message}`);

/** Words that a policy officer should never have to read. */
const JARGON =
  /\b(node|token|schema|symbol|parse|parsed|parser|null|undefined|commit|merge|syntax|boolean|string|array|regex)\b/i;

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  it('is found in its failing example, and nothing else is', () => {
    const found = check(rule, rule.docs.failing);
    const expected = [name, ...(rule.docs.also ?? [])];
    expect(lines(found.filter((finding) => !expected.includes(finding.rule)))).toEqual([]);
    expect(found.map((finding) => finding.rule)).toContain(name);
  });

  it('is not found in its mended example, nor is anything else', () => {
    expect(lines(check(rule, rule.docs.mended))).toEqual([]);
  });

  it('speaks in a policy officer’s words', () => {
    for (const finding of check(rule, rule.docs.failing)) {
      expect(finding.message).not.toMatch(JARGON);
      expect(finding.message).toMatch(/^[A-Z'£‘“0-9].*[.?!)\d\w]$/s);
      expect(finding.message.length).toBeGreaterThan(30);
    }
  });

  it('has a page', () => {
    expect(rule.docs.summary).toMatch(/^(Finds|Points out) .*\.$/);
    expect(rule.docs.why.length).toBeGreaterThan(40);
    expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
  });
});
