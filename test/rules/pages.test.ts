import { comparePlans, type Plan, type PlanChange } from '@goldenthread/model';
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
  RULE_NAMES,
  type Rule,
  rules,
} from '@goldenthread/rules';
import { COUNCIL, pages, surroundingPlan } from '@goldenthread/rules/pages';
import { describe, expect, it } from 'vitest';
import { type ExampleKind, exampleOf, settingLevel } from './page-examples.js';
import { expectSoundFixes, findings, planOf } from './support.js';

const planIn = (rule: Rule, kind: ExampleKind, level?: string): Plan => planOf(settingLevel(rule, exampleOf(rule, kind), level));

/** What is found in an example: in the plan, and for a rule that compares in what became of the plan before. */
function check(rule: Rule, kind: ExampleKind): Finding[] {
  const plan = planIn(rule, kind);
  return [...checkPlan(plan, rules), ...(isComparing(rule) ? compared(rule, plan) : [])];
}

function compared(rule: ComparingRule, plan: Plan): Finding[] {
  return checkChanges(comparePlans(planIn(rule, 'before'), plan), rules).filter(isOpen);
}

const lines = (found: readonly Finding[]): string[] => found.map((finding) => `${finding.rule}: ${finding.message}`);

/** Words that a policy officer should never have to read. */
const JARGON =
  /\b(node|token|schema|symbol|parse|parsed|parser|null|undefined|commit|merge|syntax|boolean|string|array|regex)\b/i;

describe('the sample council', () => {
  it('has a plan in which nothing is found', () => expect(lines(findings(COUNCIL))).toEqual([]));

  it('stands around an example but for what the page declares itself', () => {
    const page = { summary: '', why: '', example: 'outcome SecureJobs: New\n', fixed: '', rest: 'fund Reserves: Reserves\n' };
    const rest = surroundingPlan(page);
    expect(rest).not.toContain('outcome SecureJobs');
    expect(rest).toContain('outcome StrongEconomy');
    expect(rest).toContain('fund Reserves');
    expect(surroundingPlan({ ...page, fixed: 'plan Other: Other\n' })).not.toMatch(/^plan /m);
  });
});

it('every rule has a page, and every page a rule', () => {
  expect(rules.map(({ name }) => name)).toEqual([...RULE_NAMES]);
  expect(Object.keys(pages).sort()).toEqual([...RULE_NAMES].sort());
});

describe.each(rules.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const page = pages[name];

  it('is found in its example, and nothing else is but what the page says', () => {
    const found = check(rule, 'example');
    const expected: readonly string[] = [name, ...(page.also ?? [])];
    expect(lines(found.filter((finding) => !expected.includes(finding.rule)))).toEqual([]);
    expect(new Set(found.map((finding) => finding.rule))).toEqual(new Set(expected));
  });

  it('is not found in its fixed example, nor is anything else', () => {
    expect(lines(check(rule, 'fixed'))).toEqual([]);
  });

  it('speaks in a policy officer’s words', () => {
    for (const finding of check(rule, 'example')) {
      expect(finding.message).not.toMatch(JARGON);
      expect(finding.message).toMatch(/^[A-Z'£‘“0-9].*[.?!)\d\w]$/s);
      expect(finding.message.length).toBeGreaterThan(30);
    }
  });

  it('has a page that says what it finds and why that matters', () => {
    expect(page.summary).toMatch(/^(Finds|Points out) .*\.$/);
    expect(page.why.length).toBeGreaterThan(40);
    expect(name).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(page.before !== undefined).toBe(isComparing(rule));
  });

  it('offers only sound fixes in its example, and says on its page that there are any', () => {
    const titles = isComparing(rule) ? [] : expectSoundFixes(name, exampleOf(rule, 'example'));
    if (page.quickFix === undefined) expect(titles).toEqual([]);
  });
});

describe.each(rules.filter(isComparing).map((rule) => [rule.name, rule] as const))('%s, a rule that compares', (name, rule) => {
  it('finds nothing in the plan as it was, alone or against itself', () => {
    const before = planIn(rule, 'before');
    expect(lines([...checkPlan(before, rules), ...checkChanges(comparePlans(before, before), rules)])).toEqual([]);
  });

  it('can be set and left out, by the plan as it was', () => {
    const compareSet = (before: string, after: string): ReturnType<typeof comparePlans> =>
      comparePlans(planIn(rule, 'before', before), planIn(rule, 'example', after));
    const severities = (before: string, after: string): string[] =>
      checkChanges(compareSet(before, after), rules)
        .filter((finding) => finding.rule === name)
        .map(({ severity }) => severity);
    for (const level of ['hint', 'warning', 'error']) expect(new Set(severities(level, level))).toEqual(new Set([level]));
    expect(severities('off', 'off')).toEqual([]);
    // A change does not leave out the rule that speaks about it.
    expect(severities('error', 'off')).toContain('error');
    // Who has to agree can be set as well, and says nothing about how serious it is.
    for (const agreement of AGREEMENTS) {
      const comparison = compareSet(agreement, agreement);
      const found = checkChanges(comparison, rules);
      const concerns = (change: PlanChange): boolean =>
        isAgreement(rule) ? rule.asks(change) : found.some((each) => each.rule === name && each.changes.includes(change));
      const grades = comparison.changes.filter(concerns).map((change) => gradeOf(comparison, change, found, rules));
      expect(grades).toContainEqual(expect.objectContaining({ agreement, rule: name }));
      expect(found.filter((finding) => finding.rule === name && isAgreement(rule))).toEqual([]);
    }
  });
});
