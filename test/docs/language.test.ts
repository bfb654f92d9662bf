import { type ElementFact, KINDS, OPENING_WORDS } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { describe, expect, it } from 'vitest';
import { pages, plansOf, readPage } from './pages.js';

const reader = new FactReader();
const reference = readPage('docs/language.md');
const shown = pages.flatMap((page) => plansOf(page).map((plan) => ({ ...plan, where: `${page.path}:${plan.line}` })));

/** The rules' pages show what cannot be read on purpose; what their plans find is tested with the rules. */
const isRulePage = (where: string): boolean => where.startsWith('docs/rules/');

describe('the plans shown in the documents', () => {
  it.each(shown.filter(({ where }) => !isRulePage(where)))('$where is read without a problem', ({ text }) => {
    const { elements, problems } = reader.read('shown.plan', text);
    expect(problems).toEqual([]);
    expect(elements.length).toBeGreaterThan(0);
  });

  it.each(plansOf(reference))('docs/language.md:$line is set as the formatter sets it', ({ text }) => {
    expect(formatPlan(text)).toBe(text);
  });
});

describe('the reference', () => {
  const inLines = reference.text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g);
  const code = [...[...inLines].map(([, text = '']) => text), ...plansOf(reference).map(({ text }) => text)].join('\n');
  const kinds = Object.values(KINDS).map(({ words }) => words);
  const openers = Object.values(OPENING_WORDS).flat();

  it('tells of every kind, and of every word that a clause opens with', () => {
    const isTold = (words: string): boolean => new RegExp(`(^|[^a-z-])${words}($|[^a-z-])`, 'm').test(code);
    expect([...kinds, ...openers].filter((words) => !isTold(words))).toEqual([]);
  });

  it('shows every kind, and every clause, in an example', () => {
    const found = new Set<string>();
    const collect = (element: ElementFact): void => {
      found.add(element.kind);
      for (const clause of element.clauses) found.add(clause.type);
      element.children.forEach(collect);
    };
    for (const { text } of plansOf(reference)) reader.read('shown.plan', text).elements.forEach(collect);
    expect([...Object.keys(KINDS), ...Object.keys(OPENING_WORDS)].filter((name) => !found.has(name))).toEqual([]);
  });
});
