// A list that is spread into a call takes room on the stack for each of its items: a plan with 100,000 of something ends the
// program. Lists of any length go through `largest`, `smallest` and `addAll`. A list that is copied to be one longer costs its length
// for each item: lists of a map go through `addTo`.
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { addAll, addTo, largest, smallest } from '@goldenthread/model';
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

/** The lists of a map that a source copies to make them longer: `map.set(key, [...list, item])`. */
function copiesIn(source: string): string[] {
  const found: string[] = [];
  const grown = (list: { type: string; elements?: readonly ({ type: string } | null)[] }): boolean =>
    list.type === 'ArrayExpression' && (list.elements?.length ?? 0) > 1 && list.elements?.[0]?.type === 'SpreadElement';
  const visitor = new Visitor({
    CallExpression({ callee, arguments: given, start, end }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.property.name !== 'set') return;
      const [, value] = given;
      if (!value) return;
      const inside =
        value.type === 'ObjectExpression' ? value.properties.flatMap((each) => ('value' in each ? [each.value] : [])) : [value];
      if (inside.some(grown)) found.push(source.slice(start, end));
    },
  });
  visitor.visit(parseSync('source.tsx', source).program);
  return found;
}

it('sees a list of a map that is copied', () => {
  expect(
    copiesIn('a.set(b, [...(a.get(b) ?? []), c]); a.set(b, { d: [...e, f], g: 1 }); a.set(b, [c]); a.set(b, [...c])'),
  ).toEqual(['a.set(b, [...(a.get(b) ?? []), c])', 'a.set(b, { d: [...e, f], g: 1 })']);
});

it('no source copies a list of a map to make it longer', () => {
  const sources = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: ROOT });
  expect(sources.flatMap((file) => copiesIn(readFileSync(ROOT + file, 'utf8')).map((call) => `${file}: ${call}`))).toEqual([]);
});

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
  const lists = new Map<string, number[]>();
  for (const each of many) addTo(lists, 'all', each);
  expect(lists.get('all')).toEqual(many);
});
