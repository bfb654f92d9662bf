import { describe, expect, it } from 'vitest';
import { diffTexts } from './support.js';
import { TOWN } from './town.js';

describe('what is left over is counted as the check counts it', () => {
  const agreed = TOWN.replace('  stage identified\n', '  stage agreed\n').replace('2025/26 £600k', '2025/26 £490k');

  it('with agreed savings: one that saves less leaves a gap', () => {
    const { gaps, headline, caused } = diffTexts(agreed, agreed.replace('amount 2025/26 £20k', 'amount 2025/26 £5k'));
    expect(gaps.map(({ year, before, after }) => [year, before, after])).toEqual([['2025/26', -1_000_000, 500_000]]);
    expect(headline).toContain('that leaves a gap of £5k in 2025/26');
    expect(caused.map(({ message }) => message).join()).toContain('The 2025/26 revenue budget is £5k short');
  });

  it('a saving that is stopped is money, with the amount in the first sentence; once is enough', () => {
    const stopped = agreed
      .replace('virement limit £100k', 'virement limit £30k')
      .replace('  stage agreed\n', '  stage agreed\n  status stopped in 2025/26 Q1: Residents objected\n');
    const diff = diffTexts(agreed.replace('virement limit £100k', 'virement limit £30k'), stopped);
    expect(diff.headline).toMatch(/^The saving ‘Fewer rounds’, to save £60k, is now stopped/);
    expect(diff.changes.map(({ grade, gradedBy }) => [grade, gradedBy])).toEqual([['member', 'money-over-limit']]);
    const again = diffTexts(
      stopped,
      stopped.replace('Residents objected\n', 'Residents objected\n  status stopped in 2025/26 Q2\n'),
    );
    expect(again.changes.map(({ grade }) => grade)).toEqual(['officer']);
  });

  it('a fund that leaves the plan says what it had', () => {
    const { headline } = diffTexts(
      TOWN,
      TOWN.replace('fund General: General fund\n  holds revenue\n  available 2025/26 £600k, 2026/27 £600k\n', ''),
    );
    expect(headline).toContain('The fund ‘General fund’ leaves the plan, with £1.2m available');
  });
});

describe('a reason that covers nothing is not called accepted', () => {
  it.each([
    ['what the rule does not find', 'risk-incomplete', 'a reason is given at ‘Adults in work’ that covers no gap', false],
    ['what it finds', 'measure-definition-incomplete', 'a gap of ‘Adults in work’ is accepted with a reason', false],
    ['what members have to agree', 'target-weakened', 'a reason is given at ‘Adults in work’ that covers no gap', true],
  ])('%s', (_, rule, says, weaker) => {
    const edited = TOWN.replace('  source: National survey\n', `  source: National survey\n  accept ${rule}: We know\n`);
    const { headline } = diffTexts(TOWN, weaker ? edited.replace('2027/28 76%', '2027/28 75%') : edited);
    expect(headline.toLowerCase()).toContain(says.toLowerCase());
  });
});

it('what members have agreed to is counted in rows: both sides of a virement are one', () => {
  const decision = 'decision Lower: A lower target\n  by Cabinet on 2025-06-12\n  approves Employment\n';
  const { headline, changes } = diffTexts(
    TOWN,
    TOWN.replace('2027/28 76%', '2027/28 75%')
      .replace('General  £300k', 'General  £150k')
      .replace('2025/26 £200k', '2025/26 £350k')
      .replace('body Cabinet', `${decision}body Cabinet`),
  );
  expect(changes.filter(({ grade }) => grade === 'member')).toHaveLength(3);
  expect(headline).toContain('members have yet to agree to one of two changes');
});
