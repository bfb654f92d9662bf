import { expect, it } from 'vitest';
import type { PlanSummary } from '../src/features/status-bar/protocol.js';
import { barLabel, barText, breakdown } from '../src/features/status-bar/words.js';

const summary = (error: number, warning: number, hint: number, accepted = 0): PlanSummary => ({
  title: 'Town plan',
  counts: { error, warning, hint },
  accepted,
  gaps: error + warning,
});

it('says whether the thread is whole, or how many gaps it has', () => {
  expect(barText(summary(0, 0, 3))).toBe('$(check) Thread whole');
  expect(barText(summary(0, 1, 0))).toBe('$(warning) 1 gap');
  expect(barText(summary(2, 1, 0))).toBe('$(error) 3 gaps');
  expect(barLabel(summary(0, 0, 0))).toBe('Town plan: no problems found');
  expect(barLabel(summary(2, 1, 0))).toBe('Town plan: 3 gaps in the thread');
});

it('says what the gaps are', () => {
  expect(breakdown(summary(2, 1, 1, 4))).toBe('2 errors, 1 warning, 1 hint, 4 accepted with a reason');
  expect(breakdown(summary(0, 0, 0))).toBe('Nothing is found in it.');
});
