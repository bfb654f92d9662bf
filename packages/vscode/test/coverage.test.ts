import { expect, it } from 'vitest';
import { moved } from '../src/features/coverage/webview/_grid.js';

const key = (name: string, ctrlKey = false) => ({ key: name, ctrlKey });

it.each([
  ['ArrowRight', false, { row: 2, column: 4 }],
  ['ArrowLeft', false, { row: 2, column: 2 }],
  ['ArrowUp', false, { row: 1, column: 3 }],
  ['ArrowDown', false, { row: 3, column: 3 }],
  ['ArrowDown', true, { row: 9, column: 3 }],
  ['Home', false, { row: 2, column: 0 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 9, column: 5 }],
  ['PageDown', false, { row: 9, column: 3 }],
  ['PageUp', false, { row: 0, column: 3 }],
])('%s (with Ctrl: %s) leads within the matrix', (name, ctrl, to) => {
  expect(moved({ row: 2, column: 3 }, key(name, ctrl), 10, 6)).toEqual(to);
});

it('leads nowhere else, and not beyond the edges', () => {
  expect(moved({ row: 0, column: 0 }, key('ArrowUp'), 10, 6)).toEqual({ row: 0, column: 0 });
  expect(moved({ row: 9, column: 5 }, key('ArrowRight'), 10, 6)).toEqual({ row: 9, column: 5 });
  expect(moved({ row: 0, column: 0 }, key('x'), 10, 6)).toBeUndefined();
});
