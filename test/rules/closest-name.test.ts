import { closestName } from '@goldenthread/rules';
import fc from 'fast-check';
import { expect, it } from 'vitest';

/** How many letters have to be added, taken away or changed, as everyone learns it. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [done, letter] of [...a].entries()) {
    const next = [done + 1];
    for (const [at, other] of [...b].entries()) {
      const changed = (row[at] as number) + Number(letter !== other);
      next.push(Math.min(changed, (row[at + 1] as number) + 1, (next[at] as number) + 1));
    }
    row = next;
  }
  return row.at(-1) as number;
}

/** The same as is asked, by a look at every name. */
function lookedFor(name: string, names: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(name.length / 3));
  const costs = names.map((each) => distance(name.toLowerCase(), each.toLowerCase()));
  const least = Math.min(...costs);
  return least > most ? undefined : names[costs.indexOf(least)];
}

it('finds the nearest of all names, and of several as near the first', () => {
  const name = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'Z', '1'), minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(name, fc.array(name, { maxLength: 12 }), (typed, names) => {
      expect(closestName(typed, names)).toBe(lookedFor(typed, names));
    }),
    { numRuns: 2_000 },
  );
});

it('takes the first of two that are as near, whichever is longer', () => {
  expect(closestName('Homes', ['Home', 'Homess'])).toBe('Home');
  expect(closestName('Homes', ['Homess', 'Home'])).toBe('Homess');
  expect(closestName('Homes', ['Homess', 'Home', 'HOMES'])).toBe('HOMES');
});
