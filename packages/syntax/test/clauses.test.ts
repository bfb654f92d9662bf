import { type ClauseFact, type ElementFact, KINDS, OPENING_WORDS } from '@goldenthread/model';
import type { Grammar } from 'langium';
import { describe, expect, it, vi } from 'vitest';
import { FactReader } from '../src/facts/read.js';
import { type ElementShape, readGrammarShape } from '../src/parser/grammar-shape.js';
import { createPlanServices } from '../src/parser/plan-module.js';
import { Sentences } from './sentences.js';

const grammar = createPlanServices().Grammar as Grammar;
const shape = readGrammarShape(grammar);
const sentences = new Sentences(grammar);
const reader = new FactReader();
const camel = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** What may stand under an element: a clause or a child, with a sentence for each way of writing it. */
interface Part {
  readonly type: string;
  readonly sentence: string;
  readonly child: ElementShape | undefined;
}

function partsOf(element: ElementShape, write: (rule: string) => string[]): Part[] {
  return [...new Set(element.clauses.values())].flatMap((rule) => {
    const child = shape.elements.get(rule);
    const texts = child ? namings(child) : write(rule);
    return texts.map((sentence) => ({ type: camel(rule), sentence, child }));
  });
}

/** A child with a name and without; a budget has none. */
function namings(child: ElementShape): string[] {
  return child.rule === 'Budget' ? [child.opener] : [child.opener, `${child.opener} Child`];
}

/** The line that opens an element, under the declarations that it needs above it. */
function opening(element: ElementShape, number: number): string[] {
  const word = element.opener.replaceAll('_', ' ');
  if (element.declaration) return [`${word} Name${number}: Title`];
  const parent = [...shape.elements.values()].find((each) => [...each.clauses.values()].includes(element.rule));
  if (!parent) throw new Error(`Nothing takes ${element.rule}`);
  return [...opening(parent, number), element.rule === 'Budget' ? word : `${word} Child${number}: Title`];
}

function innermost(element: ElementFact): ElementFact {
  const last = element.children.at(-1);
  return last ? innermost(last) : element;
}

function problemsIn(text: string): string[] {
  const lines = text.split('\n');
  return reader
    .read('x.plan', text)
    .problems.filter((problem) => problem.rule !== 'text-to-normalise')
    .map(
      (problem) =>
        `${problem.message} in: ${lines.find((_, index) => lines.slice(0, index + 1).join('\n').length >= problem.at.start)}`,
    );
}

const elements = [...shape.elements.values()].map((element) => [element.rule, element] as const);

describe.each(elements)('%s', (_, element) => {
  const parts = partsOf(element, (rule) => sentences.of(rule));

  it('takes each of its clauses alone', () => {
    const text = parts.map((part, index) => [...opening(element, index), part.sentence].join('\n')).join('\n');
    expect(problemsIn(text).slice(0, 3)).toEqual([]);
    const facts = reader.read('x.plan', text).elements;
    expect(facts).toHaveLength(parts.length);
    parts.forEach((part, index) => {
      const owner = element.declaration ? (facts[index] as ElementFact) : innermost(facts[index] as ElementFact);
      const found = part.child
        ? [
            owner.kind,
            ...(facts[index]?.children ?? []).flatMap((child) => [child.kind, ...child.children.map((each) => each.kind)]),
          ]
        : owner.clauses.map((clause) => clause.type);
      expect(found, part.sentence).toContain(part.type);
    });
  });

  it('takes each of its clauses after each other', () => {
    const firsts = partsOf(element, (rule) => sentences.shortestAndLongest(rule));
    const seconds = partsOf(element, (rule) => sentences.shortestAndLongest(rule).slice(0, 1));
    const pairs = firsts.flatMap((first) => seconds.map((second) => [first, second] as const));
    const text = pairs
      .map(([first, second], index) => [...opening(element, index), first.sentence, second.sentence].join('\n'))
      .join('\n');
    const facts = reader.read('x.plan', text);
    const wrong = facts.problems
      .filter((problem) => problem.rule !== 'text-to-normalise')
      .map((problem) => `${problem.message} ${text.slice(problem.at.start - 60, problem.at.end + 10)}`);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(facts.elements).toHaveLength(pairs.length);
    const missing = pairs.filter(([first, second], index) => {
      const types = typesIn(facts.elements[index] as ElementFact);
      return !types.includes(first.type) || (!types.includes(second.type) && !mayBeAnothers(first, second, types));
    });
    expect(missing.slice(0, 3).map(([first, second]) => [first.sentence, second.sentence])).toEqual([]);
  });
});

function typesIn(element: ElementFact): string[] {
  return [
    ...element.clauses.map((clause: ClauseFact) => clause.type),
    ...element.children.flatMap((child) => [child.kind, ...typesIn(child)]),
  ];
}

/** A child takes a clause before its parent does: the words are the same, the clause may be the child's own kind of it. */
function mayBeAnothers(first: Part, second: Part, types: readonly string[]): boolean {
  const words = OPENING_WORDS[second.type as ClauseFact['type']] ?? [];
  return (
    first.child !== undefined &&
    types.some((type) => words.some((word) => OPENING_WORDS[type as ClauseFact['type']]?.includes(word)))
  );
}

describe('the grammar', () => {
  it('is read without a warning of ambiguity', () => {
    const spies = (['log', 'warn', 'error'] as const).map((method) => vi.spyOn(console, method));
    createPlanServices().parser.LangiumParser.parse('plan A: B\n');
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('has every kind in the facts’ table', () => {
    expect(Object.keys(KINDS).sort()).toEqual([...shape.elements.keys()].map(camel).sort());
  });
});
