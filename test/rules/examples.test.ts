import { buildPlan, type Comparison, comparePlans, type Plan, type PlanChange } from '@goldenthread/model';
import {
  AGREEMENTS,
  type ComparingRule,
  checkChanges,
  checkPlan,
  type Finding,
  gradeOf,
  isAgreement,
  isComparing,
  isOpen,
  type Rule,
  rules,
} from '@goldenthread/rules';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';

const reader = new FactReader();

/** The plan of an example. What says who has to agree to a sort of change finds it only where a plan wants to be told. */
function planOf(rule: Rule, text: string, level = isAgreement(rule) ? 'hint' : undefined): Plan {
  const setting = level === undefined ? '' : `\n  rule ${rule.name} ${level}`;
  const files = Object.entries({ 'example.plan': text, 'rest.plan': rule.docs.context ?? '' });
  return buildPlan(files.map(([file, each]) => reader.read(file, each.replace(/^(plan .*)$/m, `$1${setting}`))));
}

/** What is found in a rule's example: in the plan, and for a rule that compares in what became of the plan before. */
function check(rule: Rule, text: string): Finding[] {
  const plan = planOf(rule, text);
  return [...checkPlan(plan), ...(isComparing(rule) ? compared(rule, plan) : [])];
}

function compared(rule: ComparingRule, plan: Plan): Finding[] {
  return checkChanges(comparePlans(planOf(rule, rule.docs.before), plan)).filter(isOpen);
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

describe.each(rules.filter(isComparing).map((rule) => [rule.name, rule] as const))('%s, a rule that compares', (name, rule) => {
  it('finds nothing in the plan as it was, alone or against itself', () => {
    const before = planOf(rule, rule.docs.before);
    expect(lines([...checkPlan(before), ...checkChanges(comparePlans(before, before))])).toEqual([]);
  });

  it('can be set and left out, by the plan as it was', () => {
    const compareSet = (before: string, after: string): Comparison =>
      comparePlans(planOf(rule, rule.docs.before, before), planOf(rule, rule.docs.failing, after));
    const severities = (before: string, after: string): string[] =>
      checkChanges(compareSet(before, after))
        .filter((finding) => finding.rule === name)
        .map(({ severity }) => severity);
    for (const level of ['hint', 'warning', 'error']) expect(new Set(severities(level, level))).toEqual(new Set([level]));
    expect(severities('off', 'off')).toEqual([]);
    // A change doesn't leave out the rule that speaks about it.
    expect(severities('error', 'off')).toContain('error');
    // Who has to agree can be set as well, and says nothing about how serious it is.
    for (const agreement of AGREEMENTS) {
      const comparison = compareSet(agreement, agreement);
      const findings = checkChanges(comparison);
      const found = (change: PlanChange): boolean =>
        isAgreement(rule) ? rule.asks(change) : findings.some((each) => each.rule === name && each.changes.includes(change));
      const grades = comparison.changes.filter(found).map((change) => gradeOf(comparison, change, findings));
      expect(grades).toContainEqual(expect.objectContaining({ agreement, rule: name }));
      expect(findings.filter((finding) => finding.rule === name && isAgreement(rule))).toEqual([]);
    }
  });
});
