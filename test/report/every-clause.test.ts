import { comparePlans, KINDS, type Plan } from '@goldenthread/model';
import { describe, expect, it } from 'vitest';
import { type Shape, shapes } from '../../packages/syntax/src/reader/shapes.js';
import { sentencesOf } from '../../packages/syntax/test/sentences.js';
import { planOf } from './support.js';

// Every clause and every child that the grammar has, in every element that takes it: added, taken away, said in another way,
// and each of its names, figures, periods and words put for another. Whatever is new in the grammar is tried as well.

/** They say how the figures below them are to be read, and nothing by themselves. */
const HEADERS: ReadonlySet<string> = new Set(['years', 'quarters', 'months', 'calendarYears', 'pooled', 'amountsIn']);

/** The lines that open an element, under what it needs above it, in a plan that has something of everything it names. */
function opening(element: Shape): string[] {
  const word = element.opener.replaceAll('_', ' ');
  if (element.isDeclaration) return element.kind === 'plan' ? ['plan Own: Title'] : ['plan Own: Title', `${word} Subject: Title`];
  const parent = [...shapes.values()].find((each) => [...each.takes.values()].includes(element.kind));
  if (!parent) throw new Error(`Nothing takes ${element.kind}`);
  return [...opening(parent), element.kind === 'budget' ? word : `${word} Child: Title`];
}

/** The plan in which an element says this, and nothing else. Its figures stand under two years. */
function planWith(element: Shape, line: string | undefined): Plan {
  const header = element.takes.has('years') && element.kind !== 'plan' ? ['years 2024/25 2025/26'] : [];
  return planOf([...opening(element), ...header, ...(line === undefined ? [] : [line])].join('\n'));
}

/** What changed, as `kind element`. */
function changesOf(before: Plan, after: Plan): string[] {
  return comparePlans(before, after).changes.map(({ kind, element, about }) => `${about} ${kind} ${element.kind}`);
}

/** An empty cell, which says nothing about its period, with no words beside it. */
const EMPTY = /^[a-z ]+( SomeName)?( flexible use)? 2025-09-30 -$/;

/** Stretches of years that run nowhere: they are an error, and their figures count for no period. */
const NO_STRETCH = /^(baseline|target|actual|forecast|benchmark) .*\d to \d/;

/** One part of a sentence for another: a figure, a period, a name, the words for people. */
const OTHERS: readonly (readonly [part: RegExp, other: string])[] = [
  [/:.*$/, ': some other words'],
  [/£1\.25m/, '£1.26m'],
  [/\b42\.5\b/, '43.5'],
  [/\b30%/, '31%'],
  [/2024\/25(?! Q)/, '2025/26'],
  [/2024\/25 Q3/, '2024/25 Q2'],
  [/2025-09-30(?! -)/, '2025-10-30'],
  [/2025-09(?!-)/, '2025-10'],
  [/SomeName/, 'OtherName'],
  [/some-rule/, 'other-rule'],
];

function mutations(sentence: string): string[] {
  return OTHERS.flatMap(([part, other]) => (part.test(sentence) ? [sentence.replace(part, other)] : []));
}

describe.each([...shapes.values()].map((element) => [element.kind, element] as const))('%s', (_, element) => {
  const parts = [...new Set(element.takes.values())];

  it.each(parts.filter((type) => shapes.has(type)))('a %s more, or less, is one change', (rule) => {
    const child = shapes.get(rule) as Shape;
    const line = rule === 'budget' ? `${child.opener}\nrevenue SomeName 2024/25 £1m` : `${child.opener} Part: A part`;
    const [without, having] = [planWith(element, undefined), planWith(element, line)];
    const kind = rule === 'budget' ? 'figures money' : 'whole added';
    expect(changesOf(without, having)).toEqual([expect.stringContaining(kind)]);
    expect(changesOf(having, without)).toHaveLength(1);
  });

  it.each(parts.filter((type) => !shapes.has(type) && !HEADERS.has(type)))('%s', (rule) => {
    const none = planWith(element, undefined);
    const wrong: string[] = [];
    const tryOne = (what: string, before: Plan, after: Plan): void => {
      const found = changesOf(before, after);
      if (found.length !== 1 || found.some((each) => each.startsWith('whole')))
        wrong.push(`${what}: ${found.join(', ') || 'nothing'}`);
    };
    for (const sentence of sentencesOf(rule).filter((each) => !EMPTY.test(each) && !NO_STRETCH.test(each))) {
      const said = planWith(element, sentence);
      tryOne(`more: ${sentence}`, none, said);
      tryOne(`less: ${sentence}`, said, none);
      for (const other of mutations(sentence)) tryOne(`${sentence} -> ${other}`, said, planWith(element, other));
    }
    expect(wrong).toEqual([]);
  });
});

describe.each([...shapes.values()].map((element) => [element.kind, element] as const))('%s itself', (_, element) => {
  const lines = opening(element);
  const own = lines.at(-1) ?? '';
  const withOwn = (line: string, ...more: string[]): Plan => planOf([...lines.slice(0, -1), line, ...more].join('\n'));
  const before = withOwn(own);

  it('with longer words', () => {
    expect(changesOf(before, withOwn(own, '> Longer words'))).toEqual([expect.stringMatching(/^saying wording/)]);
  });

  if (own.includes(': Title'))
    it('with another title, another name, and gone', () => {
      expect(changesOf(before, withOwn(own.replace(': Title', ': Other')))).toEqual([expect.stringMatching(/^saying title/)]);
      expect(changesOf(before, withOwn(own.replace(/ (Own|Subject|Child):/, ' Other:')))).toEqual([
        expect.stringMatching(/^whole renamed/),
      ]);
      if (element.kind !== 'plan')
        expect(changesOf(before, planOf(lines.slice(0, -1).join('\n')))).toEqual([expect.stringMatching(/^whole removed/)]);
    });
});

it('every kind of element is there', () => {
  expect([...shapes.keys()].sort()).toEqual(Object.keys(KINDS).sort());
});
