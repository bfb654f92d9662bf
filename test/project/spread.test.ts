// A list that is spread into a call takes room on the stack for each of its items: a plan with 100,000 of something ends the
// program. Lists of any length go through `largest`, `smallest` and `addAll`.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addAll, largest, smallest } from '@goldenthread/model';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TAKING_MANY = new Set(['push', 'unshift', 'max', 'min', 'concat']);

/** The calls in a source that a list of any length is spread into. */
function spreadsIn(source: string): string[] {
  const found: string[] = [];
  const visitor = new Visitor({
    CallExpression({ callee, arguments: given, start, end }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const spreads = given.some(({ type }) => type === 'SpreadElement');
      if (spreads && TAKING_MANY.has(callee.property.name)) found.push(source.slice(start, end));
    },
  });
  visitor.visit(parseSync('source.tsx', source).program);
  return found;
}

it('sees such a call', () => {
  expect(spreadsIn('all.push(...more); Math.max(0, ...numbers); f(...more); [...more]')).toEqual([
    'all.push(...more)',
    'Math.max(0, ...numbers)',
  ]);
});

it('no source has one, but for lists that are written out in it', () => {
  const sources = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: ROOT });
  expect(sources.length).toBeGreaterThan(500);
  const found = sources.flatMap((file) => spreadsIn(readFileSync(ROOT + file, 'utf8')).map((call) => `${file}: ${call}`));
  expect(found.filter((call) => !call.includes('context.subscriptions.push('))).toEqual([]);
});

it('lists of any length can be added, and asked for their extremes', () => {
  const many = Array.from({ length: 300_000 }, (_, index) => index);
  expect([largest(many), smallest(many), largest([]), smallest([])]).toEqual([299_999, 0, -Infinity, Infinity]);
  const list = [0];
  addAll(list, many);
  expect(list).toHaveLength(300_001);
});
