import { describe, expect, it } from 'vitest';
import { PLAN } from './newest-plan.js';
import { OF_PROMISES } from './newest-promises.js';
import { OF_RECORDS } from './newest-records.js';
import { diffTexts } from './support.js';

describe('what the language learnt last is told in a sentence, and by whom it has to be agreed', () => {
  it.each([...OF_RECORDS, ...OF_PROMISES])('%s', (_, from, to, grade, by, says) => {
    expect(PLAN.split(from).length - 1, from).toBeGreaterThan(0);
    const diff = diffTexts(
      PLAN,
      PLAN.replace(from, () => to),
    );
    const change = diff.changes.find(({ summary, brief }) => summary.includes(says) || brief.includes(says));
    expect(change, diff.changes.map(({ summary, brief }) => `${summary} | ${brief}`).join('\n')).toBeDefined();
    expect([change?.grade, change?.gradedBy]).toEqual([grade, by]);
    if (grade === 'member') expect(diff.headline).toContain('members have to agree, and have not');
    // Nobody else's promise is said to be weakened.
    expect(diff.changes.filter(({ kind }) => kind === 'target-weakened')).toHaveLength(by === 'target-weakened' ? 1 : 0);
  });
});

describe('what was spent, and is forecast, is no budget', () => {
  const withLines = (lines: string): string =>
    PLAN.replace('    revenue General  £300k    £310k\n', `    revenue General  £300k    £310k\n${lines}`);
  it('is reported by an officer, however much it is', () => {
    const { changes, money } = diffTexts(PLAN, withLines('    outturn General £290k -\n    forecast General £320k -\n'));
    expect(changes.map(({ kind, grade, gradedBy }) => [kind, grade, gradedBy])).toEqual([
      ['figures', 'officer', 'figures-changed'],
      ['figures', 'officer', 'figures-changed'],
    ]);
    expect(money).toEqual([]);
  });
  it('is for members where it is another than was reported', () => {
    const { changes } = diffTexts(withLines('    outturn General £290k -\n'), withLines('    outturn General £280k -\n'));
    expect(changes.map(({ grade, gradedBy }) => [grade, gradedBy])).toEqual([['member', 'record-rewritten']]);
    const forecast = diffTexts(withLines('    forecast General £290k -\n'), withLines('    forecast General £280k -\n'));
    expect(forecast.changes.map(({ grade }) => grade)).toEqual(['officer']);
  });
  it('a year told by months is the same money', () => {
    const byMonth = PLAN.replace(
      'revenue General 2025/26 £200k, 2026/27 £220k',
      'revenue General 2025-04 £150k, 2025-05 £50k, 2026/27 £220k',
    );
    const { changes, headline } = diffTexts(PLAN, byMonth);
    expect(changes.map(({ kind, grade }) => [kind, grade])).toEqual([['money', 'officer']]);
    expect(headline).toContain('has the same money in each year, in other months or quarters');
  });
});

describe('figures that were not final', () => {
  const reported = (figure: string): string => PLAN.replace('actual 2024/25 74%', `actual 2024/25 ${figure}`);
  it.each([
    ['provisional', '74% [p]', '75%', 'officer'],
    ['estimated', '74% [e]', '74.2% [r]', 'officer'],
    ['final', '74%', '75% [r]', 'member'],
    ['provisional, and taken away', '74% [p], 2023/24 70%', '-, 2023/24 70%', 'member'],
  ])('%s', (_, was, is, grade) => {
    const { changes } = diffTexts(reported(was), reported(is));
    expect(changes.map((change) => change.grade)).toEqual([grade]);
  });
});
