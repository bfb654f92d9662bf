import type { Span } from '@goldenthread/model';
import { checkPlan, isComparing, type Rule, type RuleName, rules, splitByElement } from '@goldenthread/rules';
import { COUNCIL, pages } from '@goldenthread/rules/pages';
import { expect, it } from 'vitest';
import { exampleOf } from './page-examples.js';
import { planOf, type Texts } from './support.js';

// One plan made of the wrong example of every rule: what one rule finds must not hide what another does. Each example stands with
// its council in files of its own, its names made its own, under the plan of the sample council.

/** Rules whose examples cannot stand beside others, and why. */
const APART: Readonly<Record<string, string>> = {
  'plan-missing': 'it is about files without a plan',
  'budget-not-balanced': 'it is about the sum of the whole plan, which the money of other examples changes',
  'gap-not-closed': 'the savings of other examples close the gap',
};

const WHOLE_PLAN = /^plan [\s\S]*?(?=^[a-z])/m;

/** A text with names of its own: every declaration that a plan's files have, wherever it is named. */
function ownNames(texts: Texts, suffix: string): Texts {
  const plan = planOf(texts);
  const names = new Map<string, Map<number, Span>>();
  const note = (file: string, { start }: Span, length: number): void => {
    const own = names.get(file) ?? new Map<number, Span>();
    names.set(file, own.set(start, { start, end: start + length }));
  };
  for (const { fact, file, kind } of plan.elements)
    if (fact.name && kind !== 'plan') note(file.file, fact.name.at, fact.name.name.length);
  const declared = new Set(plan.elements.flatMap(({ name, kind }) => (name === undefined || kind === 'plan' ? [] : [name])));
  for (const { name, from, to } of plan.links) {
    const [first = ''] = name.name.split('.');
    // A name alone may be of a child of the same declaration, which keeps it.
    const isChild = to !== undefined && to.parent !== undefined && !name.name.includes('.');
    if (declared.has(first) && !isChild) note(from.file.file, name.at, first.length);
  }
  return Object.fromEntries(
    Object.entries(texts).map(([file, text]) => {
      const ends = [...(names.get(file)?.values() ?? [])].map(({ end }) => end).sort((a, b) => b - a);
      return [`${suffix}-${file}`, ends.reduce((made, end) => made.slice(0, end) + suffix + made.slice(end), text)];
    }),
  );
}

/** Whether the example of a rule is about the plan's own lines, of which there can be only one. It has a plan to itself in pages.test.ts. */
const setsThePlan = ({ name }: Rule): boolean => {
  const { example, rest = '' } = pages[name as RuleName];
  return /^plan /m.test(example + rest);
};

const checking = rules.filter((rule) => !isComparing(rule));

function foundTogether(those: readonly Rule[]): Map<string, Set<string>> {
  const levels = those.filter((rule) => !isComparing(rule) && rule.offUntilSet).map(({ name }) => `  rule ${name} warning\n`);
  const texts: Record<string, string> = { 'plan.plan': `${(WHOLE_PLAN.exec(COUNCIL)?.[0] ?? '').trimEnd()}\n${levels.join('')}` };
  those.forEach((rule, index) => {
    const example = exampleOf(rule, 'example');
    const rest = (example['rest.plan'] ?? '').replace(WHOLE_PLAN, '');
    Object.assign(texts, ownNames({ 'example.plan': example['example.plan'] ?? '', 'rest.plan': rest }, `X${index}`));
  });
  const found = new Map<string, Set<string>>();
  for (const { rule, file } of splitByElement(checkPlan(planOf(texts), rules))) {
    const index = /^X(\d+)-/.exec(file.file)?.[1];
    const files = found.get(rule) ?? new Set<string>();
    found.set(rule, files.add(index === undefined ? 'plan' : (those[Number(index)]?.name ?? '')));
  }
  return found;
}

it('is found all the same, each in its own example', () => {
  const those = checking.filter((rule) => !setsThePlan(rule) && !(rule.name in APART));
  const found = foundTogether(those);
  expect(those.length).toBeGreaterThan(100);
  expect(those.map(({ name }) => name).filter((name) => !found.get(name)?.has(name))).toEqual([]);
});
