import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\nfund F: F\ncomparators G: Group\n';
const measure = (better: string): string => `measure M: M\n  better ${better}\n  target 2024/25 40%, 2025/26 45%\n`;
const S = (...lines: string[]): string => `${PLAN}${measure('higher')}service S: S\n  ${lines.join('\n  ')}\n`;
const LIMIT = 'cash limit 2024/25 £1.2m, 2025/26 £1.2m';

describe('parameter-missing', () => {
  it.each([
    ['both', [LIMIT], 'no direction for cost and performance'],
    ['cost', [LIMIT, 'hold performance'], 'no direction for cost.'],
    ['performance', [LIMIT, 'hold cost', 'hold levels'], 'no direction for performance.'],
  ])('names what is missing: %s', (_, lines, words) => {
    expect(foundBy('parameter-missing', S(...lines))[0]?.message).toContain(words);
  });

  it.each([
    ['a service without a cash limit', S('hold cost')],
    ['a service with both', S(LIMIT, 'hold cost', 'drive performance to M 45% by 2025/26')],
    ['work that is no service', `${PLAN}team S: S\n  ${LIMIT}\n`],
  ])('is silent for %s', (_, text) => expect(reportedBy('parameter-missing', text)).toEqual([]));

  it.each([
    ['nothing', [LIMIT], 'Add ‘hold cost’ and ‘hold performance’'],
    ['a check', [LIMIT, 'value for money cost high, performance low'], undefined],
    [
      'a cost that the plan lets rise',
      [
        'cash limit 2024/25 £1m, 2025/26 £2m',
        'hold performance',
        'value for money cost high, performance high, compared with G on 2024-11',
      ],
      'Add ‘hold cost’',
    ],
  ])('adds what is asked by %s', (_, lines, title) =>
    expect(expectSoundFixes('parameter-missing', S(...lines))).toEqual(title === undefined ? [] : [title]),
  );
});

describe('direction-contradicts-position', () => {
  const reported = (cost: string, performance: string, ...directions: string[]): number =>
    foundBy('direction-contradicts-position', S(`value for money cost ${cost}, performance ${performance}`, ...directions))
      .length;
  const squeeze = 'squeeze cost to average within 2 years';
  const drive = 'drive performance to average within 2 years';

  it.each([
    ['high', 'high', squeeze, 'hold performance'],
    ['low', 'high', 'hold cost', 'hold performance'],
    ['high', 'low', squeeze, drive],
    ['low', 'low', 'hold cost', drive],
  ])('cost %s, performance %s: asks for %s, %s', (cost, performance, ...asked) => {
    expect(reported(cost, performance, ...asked)).toBe(0);
    const opposite = [asked[0] === squeeze ? 'hold cost' : squeeze, asked[1] === drive ? 'hold performance' : drive];
    expect(reported(cost, performance, opposite[0] as string)).toBe(1);
    expect(reported(cost, performance, ...opposite)).toBe(2);
  });

  it.each([
    ['average', 'low'],
    ['high', 'average'],
    ['unknown', 'low'],
    ['high', 'unknown'],
  ])('cost %s, performance %s contradicts nothing', (cost, performance) => {
    expect(reported(cost, performance, 'hold cost', 'hold performance')).toBe(0);
    expect(reported(cost, performance, squeeze, drive)).toBe(0);
  });

  it.each([
    ['a reason', ['because: Members want the service kept', 'hold cost']],
    ['a reason on its line', ['hold cost: Members want the service kept']],
    ['no direction', []],
    ['a direction for levels', ['squeeze levels to average within 2 years']],
  ])('is silent with %s', (_, lines) => expect(reported('high', 'high', ...lines)).toBe(0));

  it('offers the other direction and a reason', () => {
    expect(
      expectSoundFixes('direction-contradicts-position', S('value for money cost high, performance high', 'hold cost')),
    ).toEqual(['Add a reason']);
    const rising = S(
      'value for money cost high, performance high, compared with G on 2024-11',
      'hold cost',
      'cash limit 2024/25 £1m, 2025/26 £2m',
    );
    expect(expectSoundFixes('direction-contradicts-position', rising)).toEqual(['Add a reason']);
  });
});

describe('drive-without-target-and-date', () => {
  it.each([
    'hold cost',
    'hold performance',
    'squeeze cost to below average within 2 years',
    'squeeze cost to £1.4m by 2026/27',
    'drive performance to M 45% by 2026/27',
    'drive performance to top quartile within 18 months',
    'drive performance within 1 year: Meet its targets',
    'squeeze cost within 1 year: The financial plan’s target',
  ])('is silent for: %s', (line) => expect(reportedBy('drive-without-target-and-date', S(line))).toEqual([]));

  it.each([
    ['squeeze cost', 'but by how much and by when? Add a target'],
    ['drive performance to M 45%', 'but by when? Add a date'],
    ['drive performance by 2026/27', 'but by how much? Add a target'],
    ['squeeze cost within 1 year', 'but by how much? Add a target'],
    ['squeeze cost within 1 year: Together', 'but by how much? Add a target'],
    ['drive performance: Meet its targets', 'but by when? Add a date'],
  ])('%s: says what is missing', (line, words) => {
    const found = foundBy('drive-without-target-and-date', S(line));
    expect(found.map((each) => [each.element, each.severity])).toEqual([['S', 'error']]);
    expect(found[0]?.message).toContain(words);
  });

  it.each([
    ['drive performance', ['Change to ‘drive performance to M 45% by 2025/26’']],
    ['squeeze cost: Together', []],
    [
      'drive performance to M 41%',
      ['2024/25', '2025/26', '2026/27'].map((year) => `Change to ‘drive performance to M 41% by ${year}’`),
    ],
  ])('fixes %s', (line, titles) =>
    expect(expectSoundFixes('drive-without-target-and-date', S('measured by M', line))).toEqual(titles),
  );
});

describe('squeeze-but-spend-rises', () => {
  const squeeze = 'squeeze cost to average within 2 years';
  const message = (...lines: string[]): string | undefined =>
    foundBy('squeeze-but-spend-rises', S(squeeze, ...lines))[0]?.message;

  it.each([
    ['the cash limit', ['cash limit 2024/25 £4.2m, 2025/26 £4.3m'], 'its cash limit rises by 2.4% from 2024/25 to 2025/26.'],
    [
      'a later year',
      ['cash limit 2024/25 £4.2m, 2025/26 £4.1m, 2026/27 £4.2m'],
      'its cash limit rises by 2.4% from 2025/26 to 2026/27.',
    ],
    ['the budget', ['budget', '  revenue F 2024/25 £100k, 2025/26 £110k'], 'its budget rises by 10% from 2024/25 to 2025/26.'],
    ['growth', ['budget', '  revenue F 2024/25 £100k, 2025/26 £100k', '  growth F 2025/26 £5k'], 'its budget rises by 5%'],
    [
      'less income',
      ['budget', '  revenue F 2024/25 £100k, 2025/26 £100k', '  income F 2024/25 £50k, 2025/26 £40k'],
      'its budget rises by 20%',
    ],
    [
      'both',
      ['cash limit 2024/25 £1m, 2025/26 £1.1m', 'budget', '  revenue F 2024/25 £1m, 2025/26 £1.05m'],
      'its cash limit rises by 10% from 2024/25 to 2025/26.',
    ],
    ['from nothing', ['cash limit 2024/25 £0k, 2025/26 £1k'], 'its cash limit rises by £1k'],
    ['very little', ['cash limit 2024/25 £4.2m, 2025/26 £4,200,001'], 'rises by less than 0.1%'],
  ])('says by how much: %s', (_, lines, words) => expect(message(...lines)).toContain(words));

  it.each([
    ['a falling limit', ['cash limit 2024/25 £4.2m, 2025/26 £4.1m']],
    ['the same limit', ['cash limit 2024/25 £4.2m, 2025/26 £4.2m']],
    ['capital', ['budget', '  revenue F 2024/25 £100k, 2025/26 £100k', '  capital F 2025/26 £5m']],
    ['growth that is saved elsewhere', ['budget', '  growth F 2025/26 £5k', '  saving F 2025/26 £5k']],
  ])('is silent for %s', (_, lines) => expect(message(...lines)).toBeUndefined());

  it('is silent for a cost that is held, and for what rounding accounts for', () => {
    const rising = 'cash limit 2024/25 £4.200m, 2025/26 £4.201m';
    expect(reportedBy('squeeze-but-spend-rises', S('hold cost', rising))).toEqual([]);
    expect(reportedBy('squeeze-but-spend-rises', S(squeeze, rising).replace('  as at', '  rounding £1k\n  as at'))).toEqual([]);
    expect(reportedBy('squeeze-but-spend-rises', S(squeeze, rising))).toEqual(['S']);
  });

  it('counts the budgets of its parts', () => {
    const text = `${S(squeeze)}team T: T\n  part of S\n  budget\n    revenue F 2024/25 £1k, 2025/26 £2k\n`;
    expect(reportedBy('squeeze-but-spend-rises', text)).toEqual(['S']);
  });
});

describe('impact-scenarios-missing', () => {
  const six = ['-£250k', '-£100k', '-£50k', '+£50k', '+£100k', '+£250k'];
  const impacts = (amounts: string[]): string => S(...amounts.map((amount) => `impact of ${amount}: Fewer visits`));

  it.each([
    ['no scenario at all', S('hold cost')],
    ['all six', impacts(six)],
    ['all six and one more', impacts([...six, '-£1m'])],
    ['all six, written otherwise', impacts(['-£250,000', '-£0.1m', '-£50k', '£50k', '£100,000.00', '£250k'])],
    ['work that is no service', `${PLAN}team S: S\n  impact of -£50k\n`],
  ])('is silent for %s', (_, text) => expect(reportedBy('impact-scenarios-missing', text)).toEqual([]));

  it.each(['impact of -£50k', 'impact of -£50k:', 'impact of -£50k: TBC', 'impact of -£50k: [what it would do]'])(
    'asks for the effect of %s',
    (line) => {
      const lines = six.map((amount) => (amount === '-£50k' ? line : `impact of ${amount} on M 40%`));
      expect(foundBy('impact-scenarios-missing', S(...lines))[0]?.message).toContain('what -£50k would do');
    },
  );

  it('names those that are missing, and adds them', () => {
    const text = impacts(['-£100k', '+£250k', '-£1m']);
    expect(foundBy('impact-scenarios-missing', text)[0]?.message).toContain('what -£250k, -£50k, +£50k or +£100k would do');
    expect(expectSoundFixes('impact-scenarios-missing', text)).toEqual(['Add -£250k, -£50k, +£50k and +£100k']);
    expect(expectSoundFixes('impact-scenarios-missing', text.trimEnd())).toHaveLength(1);
  });
});

describe('scenario-out-of-order', () => {
  const found = (better: string, effects: Record<string, string>): string[] => {
    const lines = Object.entries(effects).map(([amount, value]) => `  impact of ${amount} on M ${value}\n`);
    const text = `${PLAN}${better === '' ? 'measure M: M\n' : measure(better)}service S: S\n${lines.join('')}`;
    return foundBy('scenario-out-of-order', text).map((each) => text.slice(each.at.start).split(' on M')[0] ?? '');
  };

  it.each([
    ['higher', { '-£250k': '39%', '-£100k': '41%', '+£50k': '42%' }, []],
    ['higher', { '-£250k': '41%', '-£100k': '39%', '+£50k': '42%' }, ['impact of -£250k']],
    ['higher', { '+£250k': '41%', '+£50k': '43%' }, ['impact of +£250k']],
    ['higher', { '-£50k': '43%', '+£100k': '42%' }, ['impact of +£100k']],
    ['higher', { '-£250k': '39%', '-£100k': '39%' }, []],
    ['lower', { '-£250k': '15%', '-£100k': '12%', '+£50k': '9%' }, []],
    ['lower', { '-£250k': '11%', '-£100k': '12%', '+£50k': '9%' }, ['impact of -£250k']],
    ['between 40 and 50', { '-£250k': '35', '-£100k': '38', '+£50k': '45' }, []],
    ['between 40 and 50', { '-£250k': '39', '-£100k': '55', '+£50k': '45' }, ['impact of -£250k']],
    ['', { '-£250k': '15', '-£100k': '12', '+£50k': '13', '+£250k': '6' }, ['impact of -£100k']],
    ['', { '-£250k': '15', '+£250k': '15' }, []],
  ])('better %s: %j', (better, effects, expected) => expect(found(better, effects)).toEqual(expected));
});
