import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

// Generating comes before building, in a fresh clone too: what it needs of a package it takes from the sources (`importSource`).

test('no script that generates needs a build', () => {
  const scripts = globSync(['scripts/generate*.mjs', 'scripts/grammar/*.mjs', 'scripts/lib/*.mjs']);
  expect(scripts.length).toBeGreaterThan(10);
  const needing = scripts.filter((file) => /^import .*'(@goldenthread\/|.*\/dist\/)/m.test(readFileSync(file, 'utf8')));
  expect(needing).toEqual([]);
});
