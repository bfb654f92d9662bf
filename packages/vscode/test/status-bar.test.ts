import { expect, it } from 'vitest';
import type { PlanSummary } from '../src/features/status-bar/protocol.js';
import { barLabel, barText, breakdown, isRed } from '../src/features/status-bar/words.js';

const summary = (some: Partial<PlanSummary>): PlanSummary => ({
  title: 'Town plan',
  counts: { error: 0, warning: 0, hint: 0 },
  accepted: 0,
  wrong: 0,
  toAdd: 0,
  outcomes: 1,
  ...some,
});
const counts = (error: number, warning: number, hint = 0) => ({ error, warning, hint });

it.each([
  [{ outcomes: 0 }, '$(circle-large-outline) Nothing to check yet'],
  [{ outcomes: 0, toAdd: 1, counts: counts(0, 1) }, '$(edit) 1 thing still to add'],
  [{ outcomes: 4, counts: counts(0, 0, 3) }, '$(check) 4 outcomes: no problems found'],
  [{ toAdd: 3, counts: counts(0, 3) }, '$(edit) 1 outcome: 3 things still to add'],
  [{ toAdd: 1, counts: counts(1, 0) }, '$(edit) 1 outcome: 1 thing still to add'],
  [{ outcomes: 2, wrong: 1, counts: counts(0, 1) }, '$(warning) 2 outcomes: 1 problem'],
  [{ wrong: 2, toAdd: 1, counts: counts(2, 1) }, '$(error) 1 outcome: 2 problems, 1 thing still to add'],
] as const)('says what is wrong and what is still to add: %j', (some, text) => {
  expect(barText(summary(some))).toBe(text);
});

it('is red for what is wrong, never for what is not finished', () => {
  expect(isRed(summary({ wrong: 1, counts: counts(1, 0) }))).toBe(true);
  expect(isRed(summary({ wrong: 1, counts: counts(0, 1) }))).toBe(false);
  expect(isRed(summary({ toAdd: 3, counts: counts(3, 0) }))).toBe(false);
});

it('says the same to those who hear it read', () => {
  expect(barLabel(summary({ toAdd: 3 }))).toBe('Town plan: 1 outcome: 3 things still to add');
});

it('says how serious it all is', () => {
  expect(breakdown(summary({ counts: counts(2, 1, 1), accepted: 4 }))).toBe(
    '2 errors, 1 warning, 1 hint, 4 accepted with a reason',
  );
  expect(breakdown(summary({}))).toBe('No problems found.');
});
