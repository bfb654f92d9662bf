import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2025-03-31\n';
const AMBER = PLAN.replace('  as at', '  amber within 5%\n  as at');

const measure = (...lines: string[]): string => `measure M: Measure\n${lines.map((line) => `  ${line}\n`).join('')}`;
const count = (rule: string, lines: string[], plan = PLAN): number => foundBy(rule, plan + measure(...lines)).length;

describe('target-wrong-way', () => {
  const rule = 'target-wrong-way';
  it.each([
    ['worse when higher is better', ['better higher', 'baseline 2023/24 10', 'target 2025/26 9'], 1],
    ['as good', ['better higher', 'baseline 2023/24 10', 'target 2025/26 10'], 0],
    ['worse when lower is better', ['better lower', 'baseline 2023/24 10', 'target 2025/26 11'], 1],
    ['nearer', ['better near 1.0', 'baseline 2023/24 1.3', 'target 2025/26 0.8'], 0],
    ['farther', ['better near 1.0', 'baseline 2023/24 1.1', 'target 2025/26 0.8'], 1],
    ['out of the range', ['better between 18 and 21', 'baseline 2023/24 18', 'target 2025/26 22'], 1],
    ['inside the range', ['better between 18 and 21', 'baseline 2023/24 18', 'target 2025/26 20'], 0],
    ['no direction', ['baseline 2023/24 10', 'target 2025/26 9'], 0],
    ['+10% where lower is better', ['better lower', 'baseline 2020/21 200', 'target 2021/22 +10% on baseline'], 1],
    ['-10% where lower is better', ['better lower', 'baseline 2020/21 200', 'target 2021/22 -10% on baseline'], 0],
    ['a quarter of a count', ['better higher', 'unit number', 'baseline 2023/24 400', 'target 2024/25 Q1 100'], 0],
    ['a quarter of a rate', ['better higher', 'unit percent', 'baseline 2023/24 40%', 'target 2024/25 Q1 10%'], 1],
    [
      'a cumulative quarter',
      ['better higher', 'unit percent', 'reported quarterly cumulative', 'baseline 2023/24 40%', 'target 2024/25 Q1 10%'],
      0,
    ],
    ['across a reset', ['better higher', 'baseline 2023/24 10', 'reset 2024/25 Q1: New scope', 'target 2025/26 9'], 0],
    ['before the baseline', ['better higher', 'baseline 2023/24 10', 'target 2022/23 9'], 0],
    ['a whole row, once', ['better higher', 'baseline 2023/24 10', 'target 2024/25 9, 2025/26 8'], 1],
  ])('%s', (_, lines, found) => expect(count(rule, lines)).toBe(found));
  it('turns the direction round, where that fixes all of it', () => {
    const lines = ['better higher', 'baseline 2023/24 10', 'target 2024/25 9, 2025/26 8'];
    expect(expectSoundFixes(rule, PLAN + measure(...lines))).toEqual(['Change to ‘better lower’']);
    expect(expectSoundFixes(rule, PLAN + measure(...lines, 'target 2026/27 12'))).toEqual([]);
  });
});

describe('target-goes-backwards', () => {
  const rule = 'target-goes-backwards';
  it.each([
    ['a later year that is worse', ['better higher', 'target 2024/25 10, 2025/26 9'], 1],
    ['the same twice', ['better higher', 'target 2024/25 10, 2025/26 10'], 0],
    ['years in any order', ['better lower', 'target 2025/26 9, 2024/25 10'], 0],
    ['quarters', ['better higher', 'target 2024/25 Q1 10, 2024/25 Q2 9'], 0],
    ['each step back', ['better higher', 'years 2024/25 to 2026/27', 'target 10 9 8'], 1],
    ['a reset between', ['better higher', 'reset 2025/26: New', 'target 2024/25 10, 2025/26 9'], 0],
    ['out of the range', ['better between 18 and 21', 'target 2024/25 20, 2025/26 22'], 1],
  ])('%s', (_, lines, found) => expect(count(rule, lines)).toBe(found));
});

describe('rag-does-not-match', () => {
  const rule = 'rag-does-not-match';
  const figures = (actual: string): string[] => ['better higher', 'target 2024/25 100', `actual 2024/25 ${actual}`];
  it.each([
    ['green at the target', '100', 'green', 0],
    ['amber at the tolerance', '95', 'amber', 0],
    ['red just below it', '94.9', 'red', 0],
    ['amber just below it', '94.9', 'amber', 1],
    ['red within it', '95', 'red', 1],
    ['green below the target', '99', 'green', 1],
  ])('%s', (_, actual, state, found) => {
    expect(count(rule, [...figures(actual), `status ${state} in 2024/25`], AMBER)).toBe(found);
  });
  it.each([
    ['no figure for the period', ['status red in 2023/24'], 0],
    ['no period: the latest actual', ['status red'], 1],
    ['a word that is no colour', ['status complete in 2024/25'], 0],
    ['its own tolerance first', ['amber within 1%', 'status amber in 2024/25'], 1],
  ])('%s', (_, lines, found) => expect(count(rule, [...figures('97'), ...lines], AMBER)).toBe(found));
  it('tells only green from the rest where no tolerance is stated', () => {
    expect(count(rule, [...figures('97'), 'status amber in 2024/25'])).toBe(0);
    expect(count(rule, [...figures('97'), 'status green in 2024/25'])).toBe(1);
  });
  it('compares a cumulative Q4 with the year, any other Q4 with its own target', () => {
    const q4 = ['better higher', 'target 2024/25 100', 'actual 2024/25 Q4 90', 'status green in 2024/25 Q4'];
    expect(count(rule, q4, AMBER)).toBe(0);
    expect(count(rule, ['reported quarterly cumulative', ...q4], AMBER)).toBe(1);
  });
  it('sets the colour and keeps the words', () => {
    const text = AMBER + measure(...figures('97'), 'status green in 2024/25: Nearly there');
    expect(expectSoundFixes(rule, text)).toEqual(['Set the status to amber']);
    expect(foundBy(rule, text)[0]?.fixes[0]?.edits[0]?.text).toBe('status amber in 2024/25: Nearly there');
  });
});

describe('impossible-value', () => {
  const rule = 'impossible-value';
  it.each([
    ['a whole', ['unit percent', 'target 2024/25 100%, 2025/26 0%'], 0],
    ['more than a whole', ['unit percent', 'target 2024/25 100.1%'], 1],
    ['less than nothing', ['unit percent', 'actual 2024/25 -1%'], 1],
    ['without a sign for per cent', ['unit percent', 'actual 2024/25 140'], 1],
    ['a count below nothing', ['unit number', 'baseline 2024/25 -4'], 1],
    ['days below nothing', ['unit days', 'forecast 2024/25 -4'], 1],
    ['a rate', ['unit rate', 'actual 2024/25 140%, 2025/26 -3%'], 0],
    ['a score', ['unit score', 'actual 2024/25 -30'], 0],
    ['money', ['unit money', 'actual 2024/25 -£30k'], 0],
    ['a change on the baseline', ['unit number', 'baseline 2023/24 50', 'target 2024/25 -10% on baseline'], 0],
    ['a change to more than all', ['unit percent', 'baseline 2023/24 95%', 'target 2024/25 +10% on baseline'], 1],
    ['one finding a row', ['unit percent', 'years 2024/25 to 2026/27', 'target 101% 102% 103%', 'actual 104% - -'], 2],
    ['a benchmark', ['unit percent', 'benchmark F 2024/25 101%'], 1],
    ['without a date', ['unit percent', 'target 101%'], 1],
  ])('%s', (_, lines, found) => expect(count(rule, lines)).toBe(found));
  it('looks at what others say of the measure, and at counts elsewhere', () => {
    const service =
      'service S: S\n  impact of -£50k on M 139%: Less\n  drive performance to M 145% by 2026/27\n  establishment 2024/25 -2\n  posts 2024/25 -2\n';
    expect(reportedBy(rule, PLAN + service + measure('unit percent'))).toEqual(['S', 'S', 'S']);
    expect(reportedBy(rule, `${PLAN}consultation C: C\n  reached -58\n`)).toEqual(['C']);
  });
});

describe('outputs-only', () => {
  const rule = 'outputs-only';
  const outcome = (measures: string): string =>
    `${PLAN}outcome O: People are well\n${measures}measure A: A\n  tells how much\nmeasure B: B\n  tells how well\nmeasure C: C\n`;
  it('reports an outcome that is only counted', () => {
    expect(reportedBy(rule, outcome('  measured by A\n'))).toEqual(['O']);
    expect(reportedBy(rule, outcome('  measured by A, B\n'))).toEqual([]);
    expect(reportedBy(rule, outcome('  measured by A, C\n'))).toEqual([]);
    expect(reportedBy(rule, outcome(''))).toEqual([]);
    expect(expectSoundFixes(rule, outcome('  measured by A\n'))).toEqual(['Add a new measure']);
  });
});

describe('unused-measure', () => {
  const rule = 'unused-measure';
  it.each([
    ['an outcome', 'outcome O: O\n  measured by M\n'],
    ['a level', 'service S: S\n  level L measured by M: Quick\n'],
    ['a parameter', 'service S: S\n  drive performance to M 45% by 2026/27\n'],
    ['an impact', 'service S: S\n  impact of -£50k on M 39%: Less\n'],
    ['an effect', 'saving S: S\n  effect on M: None\n'],
    ['a stop', 'programme G: G\n  stops H effect on M: None\n'],
  ])('is silent where %s uses it', (_, text) => expect(reportedBy(rule, PLAN + text + measure())).toEqual([]));
  it('is a hint, and offers outcomes', () => {
    const text = `${PLAN}${measure()}outcome A: A\n  measured by N\noutcome B: B\nmeasure N: N\ndecision D: D\n  approves M\n`;
    expect(reportedBy(rule, text)).toEqual(['M']);
    expect(foundBy(rule, text)[0]?.severity).toBe('hint');
    expect(expectSoundFixes(rule, text)).toEqual(['Measure ‘B’ by it', 'Measure ‘A’ by it']);
  });
});
