import { expect, it } from 'vitest';
import { stepHeard } from '../src/features/first-steps/words.js';

it.each([
  [{ step: 'outcome', done: 0, of: 0 }, 'What will be different for people: still to add, Add an outcome'],
  [{ step: 'money', done: 0, of: 1 }, 'What it costs: still to add'],
  [{ step: 'lead', done: 1, of: 1 }, 'Who leads it: done'],
  [{ step: 'work', done: 1, of: 3 }, 'The work that delivers it: still to add, 1 of 3 outcomes'],
] as const)('a step is heard once, with how far it is: %j', (state, heard) => {
  expect(stepHeard(state)).toBe(heard);
});
