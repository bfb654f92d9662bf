import { type ClauseFact, type ElementFact, KINDS, OPENING_WORDS } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { FactReader } from '../src/facts/read.js';
import { FIRST_LINE_CLAUSES } from '../src/reader/nesting.js';
import { type Shape, shapes } from '../src/reader/shapes.js';
import { sentencesOf, shortestAndLongest } from './sentences.js';

const reader = new FactReader();

/** What may stand under an element: a clause or a child, with a sentence for each way of writing it. */
interface Part {
  readonly type: string;
  readonly sentence: string;
  readonly child: Shape | undefined;
}

function partsOf(element: Shape, write: (rule: string) => string[]): Part[] {
  const onFirstLine: readonly string[] = FIRST_LINE_CLAUSES[element.kind] ?? [];
  const types = [...new Set(element.takes.values())].filter((type) => !onFirstLine.includes(type));
  return types.flatMap((type) => {
    const child = shapes.get(type);
    const texts = child ? namings(child) : write(type);
    return texts.map((sentence) => ({ type, sentence, child }));
  });
}

/** A child with a name and without; a budget has none. */
function namings(child: Shape): string[] {
  return child.kind === 'budget' ? [child.opener] : [child.opener, `${child.opener} Child`];
}

/** The line that opens an element, under the declarations that it needs above it. */
function opening(element: Shape, number: number): string[] {
  const word = element.opener.replaceAll('_', ' ');
  if (element.isDeclaration) return [`${word} Name${number}: Title`];
  const parent = [...shapes.values()].find((each) => [...each.takes.values()].includes(element.kind));
  if (!parent) throw new Error(`Nothing takes ${element.kind}`);
  return [...opening(parent, number), element.kind === 'budget' ? word : `${word} Child${number}: Title`];
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

const elements = [...shapes.values()].map((element) => [element.kind, element] as const);

describe.each(elements)('%s', (_, element) => {
  const parts = partsOf(element, sentencesOf);

  it('takes each of its clauses alone', () => {
    const text = parts.map((part, index) => [...opening(element, index), part.sentence].join('\n')).join('\n');
    expect(problemsIn(text).slice(0, 3)).toEqual([]);
    const facts = reader.read('x.plan', text).elements;
    expect(facts).toHaveLength(parts.length);
    parts.forEach((part, index) => {
      const owner = element.isDeclaration ? (facts[index] as ElementFact) : innermost(facts[index] as ElementFact);
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
    const firsts = partsOf(element, shortestAndLongest);
    const seconds = partsOf(element, (rule) => shortestAndLongest(rule).slice(0, 1));
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
  it('has every kind in the facts’ table', () => {
    expect(Object.keys(KINDS).sort()).toEqual([...shapes.keys()].sort());
  });
});

describe('kind of a deliverable', () => {
  const kindsIn = (text: string): unknown[] => {
    const { elements, problems } = reader.read('x.plan', text);
    expect(problems).toEqual([]);
    return elements.flatMap(({ clauses, children }) => [
      clauses.flatMap((clause) => ('kinds' in clause ? [clause.kinds] : [])),
      children.flatMap((child) => child.clauses.flatMap((clause) => ('kinds' in clause ? [clause.kinds] : []))),
    ]);
  };

  it('stands on its first line, before or behind its other clauses', () => {
    expect(kindsIn('service S: S\n  deliverable D by 2025-12 kind corporate: D\n')).toEqual([[], [['corporate']]]);
    expect(kindsIn('service S: S\n  deliverable kind corporate, partnership by 2025-12: D\n')).toEqual([
      [],
      [['corporate', 'partnership']],
    ]);
  });

  it('is that of the declaration on a line of its own', () => {
    expect(kindsIn('service S: S\n  deliverable D: D\n  kind support\n')).toEqual([[['support']], []]);
    expect(kindsIn('vision V: V\n  deliverable D: D\n  kind place\n')).toEqual([[['place']], []]);
  });
});
