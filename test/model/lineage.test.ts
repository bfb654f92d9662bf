import { buildPlan, chain, groupsOf, lineageOf, type Plan, stepAlong } from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';
import { Sums } from '../../packages/model/src/thread/sums.js';
import { random } from '../../packages/syntax/test/mutations.js';

const reader = new FactReader();
const supports = stepAlong(['supports'], (plan, element) => plan.targets(element, 'supports'));

/** A plan whose outcomes support others at random: with ways that part and meet, and with circles. */
function tangle(next: () => number, size: number, links: number): Plan {
  const text = Array.from({ length: size }, (_, index) => {
    const names = new Set(Array.from({ length: Math.floor(next() * (links + 1)) }, () => `O${Math.floor(next() * size)}`));
    return `outcome O${index}: O\n${names.size > 0 ? `  supports ${[...names].join(', ')}\n` : ''}`;
  }).join('');
  return buildPlan([reader.read('x.plan', text)]);
}

describe('lineages, in plans that are tangled at random', () => {
  const next = random(20261124);
  it.each(Array.from({ length: 120 }, (_, round) => [round, 2 + Math.floor(next() * 14), 1 + (round % 3)]))(
    'give what going up from each element gives (%i: %i outcomes, %i links)',
    (_, size, links) => {
      const plan = tangle(next, size, links);
      const marked = new Set(plan.elements.filter(() => next() < 0.25));
      const lineage = lineageOf(plan, supports);
      const weight = new Map(plan.elements.map((element, index) => [element, next() < 0.3 ? 0 : 2 ** index]));
      const sums = new Sums(
        lineage,
        (element) => weight.get(element) ?? 0,
        (values) => values.reduce((total, value) => total + value, 0),
        (value) => value === 0,
      );
      for (const element of plan.elements) {
        const above = chain(element, (each) => supports(plan, each));
        expect(lineage.nearest(element, 'marked', (each) => marked.has(each))).toBe(above.find((each) => marked.has(each)));
        expect(sums.of(element)).toBe(above.reduce((total, each) => total + (weight.get(each) ?? 0), 0));
      }
    },
  );

  it('are made of groups, each after those that it leads to', () => {
    const links = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', ['b']],
      ['d', ['d']],
    ]);
    expect(groupsOf(links.keys(), (each) => links.get(each) ?? []).map((group) => group.sort())).toEqual([
      ['d'],
      ['b', 'c'],
      ['a'],
    ]);
  });
});
