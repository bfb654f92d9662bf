import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\nfund F: F\ncomparators G: Group\n';
const measure = (better: string): string => `measure M: M\n  better ${better}\n  target 2024/25 40%, 2025/26 45%\n`;
const S = (...lines: string[]): string => `${PLAN}${measure('higher')}service S: S\n  ${lines.join('\n  ')}\n`;

describe('high-cost-growth-without-vfm', () => {
  const rising = 'cash limit 2024/25 £1m, 2025/26 £1.1m';
  const reported = (check: string, money = rising): unknown =>
    reportedBy('high-cost-growth-without-vfm', S(`value for money cost ${check}`, ...money.split('\n')));

  it.each([
    ['no comparison and no date', 'high, performance low', ['S']],
    ['no comparison', 'high, performance low on 2024-11', ['S']],
    ['no date', 'high, performance low, compared with G', ['S']],
    ['both, exactly a year ago', 'high, performance low, compared with G on 2023-12-31', []],
    ['both, in that month', 'high, performance low, compared with G on 2023-12', []],
    ['both, a day more', 'high, performance low, compared with G on 2023-12-30', ['S']],
    ['average cost', 'average, performance low', []],
    ['unknown cost', 'unknown, performance low', []],
  ])('with %s', (_, check, names) => expect(reported(check)).toEqual(names));

  it.each([
    ['a limit that falls', 'cash limit 2024/25 £1m, 2025/26 £0.9m', []],
    ['a budget that rises', 'budget\n  revenue F 2024/25 £1k, 2025/26 £2k', ['S']],
    ['a growth line', 'budget\n  growth F 2024/25 £1k', ['S']],
    ['a growth line of nothing', 'budget\n  growth F 2024/25 £0', []],
    ['no money at all', 'hold cost', []],
  ])('for %s', (_, money, names) => expect(reported('high, performance low', money)).toEqual(names));

  it('does not judge the age of a check without an as at', () => {
    const text = S('value for money cost high, performance low, compared with G on 2003-12', rising).replace(
      '  as at 2024-12-31\n',
      '',
    );
    expect(reportedBy('high-cost-growth-without-vfm', text)).toEqual([]);
  });
});

describe('vfm-check-missing-or-old', () => {
  const reported = (...lines: string[]): unknown => reportedBy('vfm-check-missing-or-old', S('hold cost', ...lines));

  it.each([
    ['none', [], ['S']],
    ['one of a year ago', ['value for money cost low, performance high on 2023-12-31'], []],
    ['one of a day more', ['value for money cost low, performance high on 2023-12-30'], ['S']],
    ['one without a date', ['value for money cost low, performance high'], []],
    ['an explanation', ['no value for money check: Being bought'], []],
    [
      'an old one, explained',
      ['value for money cost low, performance high on 2020-12', 'no value for money check: Being bought'],
      [],
    ],
    ['an explanation that ends today', ['no value for money check until 2024-12: Being bought'], []],
    ['an explanation that ended', ['no value for money check until 2024-11: Being bought'], ['S']],
  ])('with %s', (_, lines, names) => expect(reported(...lines)).toEqual(names));

  it('asks support services as well, and no other work', () => {
    expect(reported('kind support')).toEqual(['S']);
    expect(reportedBy('vfm-check-missing-or-old', `${PLAN}team T: T\nproject J: J\n`)).toEqual([]);
  });

  it.each([
    ['none at all', ''],
    ['a cash limit', '  cash limit 2024/25 £1m\n'],
    ['a budget and a measure', '  measured by M\n  budget\n    revenue F 2024/25 £1m\n'],
  ])('is silent in a plan without service planning parameters: %s', (_, lines) =>
    expect(reportedBy('vfm-check-missing-or-old', `${PLAN}${measure('higher')}service S: S\n${lines}`)).toEqual([]),
  );

  it('asks every service once one of them uses the parameters', () => {
    const text = `${PLAN}service S: S\nservice T: T\n  priority check statutory\n`;
    expect(reportedBy('vfm-check-missing-or-old', text)).toEqual(['S', 'T']);
  });

  it('says that an explanation ran out', () => {
    const [finding] = foundBy('vfm-check-missing-or-old', S('no value for money check until 2024-11: Being bought'));
    expect(finding?.message).toMatch(/The explanation for this ran out in November 2024\.$/);
  });

  it('reports a missing check, but not an old one, without an as at', () => {
    const silent = (text: string): string => text.replace('  as at 2024-12-31\n', '');
    expect(reportedBy('vfm-check-missing-or-old', silent(S('hold cost')))).toEqual(['S']);
    expect(reportedBy('vfm-check-missing-or-old', silent(S('value for money cost low, performance high on 2003-12')))).toEqual(
      [],
    );
  });

  it('offers an explanation for a year', () => {
    expect(expectSoundFixes('vfm-check-missing-or-old', S('hold cost'))).toEqual(['Say why there is none']);
    expect(expectSoundFixes('vfm-check-missing-or-old', S('value for money cost low, performance high on 2020-12'))).toHaveLength(
      1,
    );
  });
});
