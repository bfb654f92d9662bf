import { expect, it } from 'vitest';
import { placeAt } from '../src/features/readers-page/place-at.js';

const PLACES = [
  { id: 'A', uri: 'file:///a.plan', line: 2 },
  { id: 'B', uri: 'file:///a.plan', line: 5 },
  { id: 'C', uri: 'file:///b.plan', line: 0 },
];

it('finds the part that a line is in: the last that begins on it or above it, of the same file', () => {
  expect(placeAt(PLACES, 'file:///a.plan', 4)).toBe('A');
  expect(placeAt(PLACES, 'file:///a.plan', 5)).toBe('B');
  expect(placeAt(PLACES, 'file:///b.plan', 9)).toBe('C');
});

it('finds none above the first, and none in another file', () => {
  expect(placeAt(PLACES, 'file:///a.plan', 1)).toBeUndefined();
  expect(placeAt(PLACES, 'file:///c.plan', 1)).toBeUndefined();
});
