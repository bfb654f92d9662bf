import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const words = (count: number): string => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');

describe('vision-missing', () => {
  it.each([
    ['a plan with priorities and no vision', 'priority Y: Y\n', ['P']],
    ['sub-priorities only', 'priority Y: Y\npriority Z: Z\n  supports Y\n', ['P']],
    ['a vision', 'vision V: V\npriority Y: Y\n', []],
    ['a strategy in its place', 'strategy S: S\npriority Y: Y\n  supports S\n', []],
    ['a misspelt name', 'priority Y: Y\n  supports Vv\n', []],
    ['no priorities', 'team T: T\n', []],
    ['a vision of the council itself only', 'vision V: V\n  kind organisation\npriority Y: Y\n', ['P']],
    ['priorities that support it', 'vision V: V\n  kind organisation\npriority Y: Y\n  supports V\n', ['P']],
    ['both sorts', 'vision V: V\n  kind organisation\nvision W: W\n  kind place\npriority Y: Y\n', []],
    ['one of both', 'vision V: V\n  kind organisation, place\npriority Y: Y\n', []],
  ])('%s', (_, text, names) => expect(reportedBy('vision-missing', PLAN + text)).toEqual(names));

  it('is silent for files under no plan', () => expect(reportedBy('vision-missing', 'priority Y: Y\n')).toEqual([]));
  it('adds one', () => expect(expectSoundFixes('vision-missing', `${PLAN}priority Y: Y\n`)).toEqual(['Add a vision']));
});

describe('vision-too-long', () => {
  const RULE = 'vision-too-long';
  it.each([
    [25, 0],
    [26, 1],
  ])('counts %i words', (count, found) => {
    expect(foundBy(RULE, `${PLAN}vision V: ${words(count)}\n`).length).toBe(found);
  });

  it('does not count the lines below, or a dash', () => {
    expect(foundBy(RULE, `${PLAN}vision V: ${words(25)} –\n  > ${words(40)}\n`)).toEqual([]);
  });

  it('splits after a short first sentence only', () => {
    expect(expectSoundFixes(RULE, `${PLAN}vision V: A good place. ${words(30)}\n`)).toEqual(['Move the rest below the vision']);
    expect(expectSoundFixes(RULE, `${PLAN}vision V: ${words(26)}. More\n`)).toEqual([]);
  });
});

describe('theme-not-addressed', () => {
  const RULE = 'theme-not-addressed';
  it.each([
    ['nothing', 'outcome O: O\n', ['T']],
    ['an outcome', 'outcome O: O\n  addresses T\n', []],
    ['work', 'team W: W\n  addresses T\n', []],
    ['an outcome that supports it', 'outcome O: O\n  supports T\n', []],
  ])('%s', (_, text, names) => expect(reportedBy(RULE, `${PLAN}theme T: T\n${text}`)).toEqual(names));

  it('offers outcomes, or else work', () => {
    expect(expectSoundFixes(RULE, `${PLAN}theme T: T\noutcome O: O\nteam W: W\n`)).toEqual(['Link ‘O’ to it with ‘addresses’']);
    expect(expectSoundFixes(RULE, `${PLAN}theme T: T\nteam W: W\n`)).toEqual(['Link ‘W’ to it with ‘addresses’']);
  });
});

describe('principle-unused', () => {
  const RULE = 'principle-unused';
  it.each([
    ['nothing', '', ['L']],
    ['a decision that follows it', 'decision D: D\n  follows L\n', []],
    ['an option that follows it', 'decision D: D\n  option A: A\n    follows L\n', []],
    ['work that departs from it', 'team T: T\n  departs from L: Why\n', []],
    ['a fund that follows it', 'fund F: F\n  follows L\n', []],
    ['a financial plan that follows it', 'financial plan F: F\n  follows L\n', []],
    ['a move that departs from it', 'move V: V\n  departs from L: Once\n', []],
    ['the disposal of an asset', 'asset H: H\n  follows L\n', []],
  ])('%s', (_, text, names) => expect(reportedBy(RULE, `${PLAN}principle L: L\n${text}`)).toEqual(names));

  it('leaves values and behaviours alone', () => {
    expect(reportedBy(RULE, `${PLAN}principle L: L\n  kind value\nprinciple M: M\n  kind behaviour\n`)).toEqual([]);
  });

  it('offers decisions first', () => {
    const titles = ['Link ‘D’ to it with ‘follows’', 'Link ‘J’ to it with ‘follows’'];
    expect(expectSoundFixes(RULE, `${PLAN}principle L: L\nproject J: J\ndecision D: D\n`)).toEqual(titles);
  });
});

describe('strategy-expired', () => {
  const strategy = (lines: string): number => foundBy('strategy-expired', `${PLAN}strategy S: S\n${lines}`).length;
  it.each([
    ['past', '  review by 2024-12-30\n', 1],
    ['today', '  review by 2024-12-31\n', 0],
    ['this month', '  review by 2024-12\n', 0],
    ['stopped', '  review by 2024-03\n  status stopped\n', 0],
    ['replaced', '  review by 2024-03\nstrategy N: N\n  replaces S\n', 0],
    ['reviewed in the year before', '  review by 2024-03\n  reviewed on 2023-04-01\n', 0],
    ['reviewed long before', '  review by 2024-03\n  reviewed on 2023-03-31\n', 1],
    ['no date', '', 0],
  ])('%s', (_, lines, count) => expect(strategy(lines)).toBe(count));
});

describe('support-serves-nothing', () => {
  const RULE = 'support-serves-nothing';
  it.each([
    ['serves nothing', '  kind support\n', ['S']],
    ['serves a service', '  kind support, discrete\n  serves F\n', []],
    ['serves a misspelt service', '  kind support\n  serves Ff\n', []],
    ['not a support service', '  kind front-line\n', []],
  ])('%s', (_, lines, names) => expect(reportedBy(RULE, `${PLAN}service F: F\nservice S: S\n${lines}`)).toEqual(names));

  it.each([
    ['what it is part of serves', 'service W: W\n  kind support\n  serves F\nservice S: S\n  kind support\n  part of W\n', []],
    ['a part of it serves', 'service S: S\n  kind support\nteam W: W\n  part of S\n  serves F\n', []],
    ['it is part of a service for residents', 'service S: S\n  kind support\n  part of F\n', []],
    ['it is part of a programme', 'programme G: G\nservice S: S\n  kind support\n  part of G\n', ['S']],
  ])('looks along part of: %s', (_, text, names) => expect(reportedBy(RULE, `${PLAN}service F: F\n${text}`)).toEqual(names));

  it('offers services first', () => {
    const text = `${PLAN}team T: T\nservice S: S\n  kind support\nservice F: F\n`;
    expect(expectSoundFixes(RULE, text)).toEqual(['Serve ‘F’', 'Serve ‘T’']);
  });
});

describe('departure-unexplained', () => {
  it.each([
    ['no words', '  departs from L\n', ['T']],
    ['words', '  departs from L: Dearer\n', []],
    ['a because line', '  departs from L\n  because: Dearer\n', []],
  ])('%s', (_, lines, names) => {
    expect(reportedBy('departure-unexplained', `${PLAN}principle L: L\nteam T: T\n${lines}`)).toEqual(names);
  });
});
