import { buildPlan, type FileFacts } from '@goldenthread/model';
import { checkPlan, type FileRule, type Finding, isComparing, type RegisteredRule, rules } from '@goldenthread/rules';
import { pages, surroundingPlan } from '@goldenthread/rules/pages';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';

const reader = new FactReader();

const told = (findings: readonly Finding[]): unknown[] =>
  findings.map(({ rule, severity, element, message, file, at, fixes, accepted }) => {
    return { rule, severity, element, message, file: file.file, at, fixes, accepted };
  });

/** What is found in files as if they had never been checked. */
const cold = (files: readonly FileFacts[]): unknown[] => told(checkPlan(buildPlan(structuredClone(files)), rules));

const fileRules = rules.filter((rule): rule is FileRule & RegisteredRule => !isComparing(rule) && rule.scope === 'file');

describe('rules about single files', () => {
  it('are many', () => expect(fileRules.length).toBeGreaterThan(20));

  it.each(fileRules.map((rule) => [rule.name, rule] as const))('%s finds the same after edits as from cold', (_, rule) => {
    const page = pages[rule.name];
    const rest = reader.read('rest.plan', surroundingPlan(page));
    const example = reader.read('example.plan', page.example);
    const fixed = reader.read('example.plan', page.fixed);
    const longer = reader.read('rest.plan', `${surroundingPlan(page)}\nofficer OfNothing\n`);
    for (const files of [[example, rest], [fixed, rest], [example, rest], [example, longer], [fixed]])
      expect(told(checkPlan(buildPlan(files), rules))).toEqual(cold(files));
  });

  const plan = (settings: string): FileFacts => reader.read('plan.plan', `plan P: P\n${settings}`);
  const task = reader.read('task.plan', 'workstream W: Work\n  milestone by 2025-03-31\n');

  it('are asked again when the plan’s settings change, and its words', () => {
    const levels = (settings: string): string[] =>
      checkPlan(buildPlan([plan(settings), task]), rules)
        .filter(({ rule }) => rule === 'overdue')
        .map(({ severity, message }) => `${severity}: ${message.split(' was')[0]}`);
    expect(levels('  as at 2025-02-01\n')).toEqual([]);
    expect(levels('  as at 2025-05-01\n')).toEqual(['warning: This milestone']);
    expect(levels('  as at 2025-05-01\n  call milestone: Step\n')).toEqual(['warning: This step']);
    expect(levels('  as at 2025-05-01\n  rule overdue error: Late is late\n')).toEqual(['error: This milestone']);
    expect(levels('  as at 2025-02-01\n')).toEqual([]);
  });

  it('are asked about a file once, as long as it stays as it is', () => {
    const asked: string[] = [];
    const [some] = fileRules;
    if (!some) throw new Error('There is no rule about single files.');
    const counting = [{ ...some, check: ({ files }) => asked.push(...files.map(({ file }) => file)) } satisfies FileRule];
    const root = plan('  as at 2025-05-01\n');
    const check = (...files: FileFacts[]): void => void checkPlan(buildPlan(files), counting);
    check(root, task);
    check(root, task);
    expect(asked).toEqual(['plan.plan', 'task.plan']);
    check(root, reader.read('task.plan', 'workstream W: Other work\n'));
    expect(asked).toEqual(['plan.plan', 'task.plan', 'task.plan']);
    check(plan('  as at 2025-06-01\n'), task);
    expect(asked.slice(3)).toEqual(['plan.plan', 'task.plan']);
  });
});
