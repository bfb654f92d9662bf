import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const consultation = (lines: string): string => `${PLAN}vision V: V\nconsultation C: C\n${lines}`;

describe('feedback-without-response', () => {
  const RULE = 'feedback-without-response';
  it.each([
    ['said, did', '  said: A\n  did: B\n', 0],
    ['said, did changing', '  said: A\n  did changing V: B\n', 0],
    ['said alone', '  said: A\n', 1],
    ['said, said, did', '  said: A\n  said: B\n  did: C\n', 1],
    ['said, said, did, did', '  said: A\n  said: B\n  did: C\n  did: D\n', 0],
    ['said, did, did, said', '  said: A\n  did: B\n  did: C\n  said: D\n', 1],
    ['did before said', '  did: B\n  said: A\n', 1],
    ['nothing said', '', 0],
  ])('%s', (_, lines, count) => expect(foundBy(RULE, consultation(lines)).length).toBe(count));

  it('adds a line below what was said', () => {
    expect(expectSoundFixes(RULE, consultation('  said: A\n  said: B\n  did: C\n'))).toEqual(['Add a ‘did’ line']);
  });
});

describe('counts-mismatch', () => {
  const RULE = 'counts-mismatch';
  it.each([
    ['more responses than reached', '  reached 20\n  responses 21\n', 1],
    ['as many', '  reached 20\n  responses 20\n', 0],
    ['one of them missing', '  responses 20\n', 0],
    ['words that do not add up', '  reached 58: 45 and 14\n  responses 20\n', 0],
  ])('%s', (_, lines, count) => expect(foundBy(RULE, consultation(lines)).length).toBe(count));

  it('swaps them', () => {
    expect(expectSoundFixes(RULE, consultation('  reached 1,200: Households\n  responses 3,400\n'))).toEqual([
      'Swap the two figures',
    ]);
  });
});

describe('consultation-after-decision', () => {
  const found = (end: string, on: string): unknown =>
    reportedBy(
      'consultation-after-decision',
      `${consultation(`  from 2024-05 to ${end}\n`)}body B: B\ndecision D: D\n  by B${on}\n  consulted C\n`,
    );

  it.each([
    ['closes after it', '2024-07-05', ' on 2024-07-04', ['D']],
    ['closes the same day', '2024-07-04', ' on 2024-07-04', []],
    ['closes before it', '2024-07-03', ' on 2024-07-04', []],
    ['closes in the same month', '2024-07', ' on 2024-07-04', []],
    ['closes in a later month', '2024-08', ' on 2024-07-04', ['D']],
    ['closes in the month of the decision', '2024-07-30', ' on 2024-07', []],
    ['no date of the decision', '2024-07-30', '', []],
  ])('%s', (_, end, on, names) => expect(found(end, on)).toEqual(names));
});

describe('barrier-without-owner', () => {
  const RULE = 'barrier-without-owner';
  const barrier = (lines: string): string => `${PLAN}officer D: D\nbarrier R: R\n${lines}`;
  it.each([
    ['nothing', '', ['R']],
    ['an owner', '  owner D\n', []],
    ['the owner of an action', '  action by 2025-03 owner D: Ask again\n', []],
    ['a misspelt owner', '  owner Dd\n', []],
    ['somebody who is asked', '  asks D\n', ['R']],
  ])('%s', (_, lines, names) => expect(reportedBy(RULE, barrier(lines))).toEqual(names));

  it('offers officers', () => expect(expectSoundFixes(RULE, barrier(''))).toEqual(['Make ‘D’ the owner']));
});
