import { describe, expect, it } from 'vitest';
import { diffTexts } from './support.js';
import { TOWN } from './town.js';

describe('what is said of many years and of a plan that is gone', () => {
  const YEARS = TOWN.replace('years 2025/26 to 2027/28', 'years 2025/26 to 2028/29').replace(
    '2025/26 £200k, 2026/27 £220k',
    '2025/26 £200k, 2026/27 £200k, 2027/28 £200k, 2028/29 £200k',
  );
  it.each([
    ['£250k, 2026/27 £250k, 2027/28 £250k, 2028/29 £250k', 'costs £50k more in each year from 2025/26 to 2028/29'],
    [
      '£210k, 2026/27 £220k, 2027/28 £230k, 2028/29 £240k',
      'costs £10k more in 2025/26, £20k more in 2026/27, £30k more in 2027/28 and other amounts in one more year',
    ],
    ['£250k, 2026/27 £200k, 2027/28 £250k, 2028/29 £200k', 'costs £50k more in 2025/26 and £50k more in 2027/28'],
  ])('%s', (amounts, says) => {
    const { changes } = diffTexts(YEARS, YEARS.replace(/2025\/26 £200k, 2026\/27 £200k.*/, `2025/26 ${amounts}`));
    expect(changes.find(({ kind }) => kind === 'money')?.brief).toBe(`the project ‘The quay’ ${says}`);
  });

  it('a weaker target beside a new one is told by itself', () => {
    const { headline, caused } = diffTexts(TOWN, TOWN.replace('2027/28 76%', '2027/28 75.5%, 2028/29 77%'));
    expect(headline).toMatch(/is weaker: 75.5% in place of 76% in 2027\/28;/);
    expect(caused.find(({ rule }) => rule === 'target-weakened')?.message).toContain('from 76% to 75.5% in 2027/28. Add');
  });

  it('large numbers have their commas', () => {
    const counted = TOWN.replace('target 2026/27 75%, 2027/28 76%', 'target 2026/27 75000, 2027/28 1,250,000');
    const { headline, changes } = diffTexts(counted, counted.replace('1,250,000', '1,150,000.5'));
    expect(headline).toContain('1,150,000.5 in place of 1,250,000');
    expect(changes[0]?.summary).toContain('(down 99,999.5)');
  });

  it('a plan that is gone is one matter, and each outcome of it for members', () => {
    const { headline, changes, matters } = diffTexts({ 'plan.plan': TOWN }, {});
    expect(headline).toMatch(/^The plan ‘Town plan’ is gone, and with it /);
    expect(matters.filter(({ folded }) => !folded)).toHaveLength(1);
    expect(new Set(changes.filter(({ what }) => what === 'outcome').map(({ grade }) => grade))).toEqual(new Set(['member']));
  });
});

describe('what still promises more than a new target is told with what it promises', () => {
  it.each([
    [
      '  level Clean target 2026/27 9%: Streets swept by noon\n    measured by Litter\n',
      '‘Streets swept by noon’ still promises 9% in 2026/27',
    ],
    ['  drive performance to Litter 9% by 2027/28\n', '‘Street sweeping’ still sets out to reach 9%'],
    ['  level Clean target 2026/27 13%: Streets swept by noon\n    measured by Litter\n', ''],
    ['  drive performance to Litter 13% by 2027/28\n', ''],
  ])('%j', (line, says) => {
    const base = TOWN.replace('service Sweeping: Street sweeping\n', `service Sweeping: Street sweeping\n${line}`);
    const { suspects } = diffTexts(base, base.replace('target 2026/27 10%', 'target 2026/27 12%'));
    const found = suspects.filter(({ because }) => because === 'level');
    expect(found).toHaveLength(says === '' ? 0 : 1);
    if (says !== '') expect(found[0]?.change).toContain(says);
    else expect(suspects.map(({ change }) => change).join()).not.toContain('still');
  });
});
