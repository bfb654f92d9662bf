import { FactReader } from '@goldenthread/syntax';
import { describe, expect, it } from 'vitest';
import { expectSoundFixes, findings, foundBy, reportedBy, type Texts } from './support.js';

const YEARS = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const AIMS = 'vision V: Vision\npriority Y: Priority\n  supports V\n';
function outcome(name: string, ...lines: string[]): string {
  const parent = lines.some((line) => line.startsWith('supports')) ? [] : ['supports Y'];
  return `${[`outcome ${name}: People are well`, ...parent, ...lines].join('\n  ')}\n`;
}
const GENERAL = 'fund F: General fund\n  holds revenue\n';
const BASE = YEARS + AIMS + GENERAL;

const messages = (rule: string, plan: string | Texts): string[] => foundBy(rule, plan).map((finding) => finding.message);

describe('outcome-unfunded', () => {
  const O = outcome('O');
  const all = '2024/25 £1k, 2025/26 £1k, 2026/27 £1k';
  const reported = (text: string): unknown => reportedBy('outcome-unfunded', BASE + text);

  it.each([
    ['a plan without a budget line', O],
    ['the work that delivers it', `${O}service S: S\n  delivers O\n  budget\n    revenue F ${all}\n`],
    [
      'work that is part of what delivers it',
      `${O}service S: S\n  delivers O\nteam T: T\n  part of S\n  budget\n    growth F ${all}\n`,
    ],
    ['capital', `${O}service S: S\n  delivers O\n  budget\n    capital F ${all}\n`],
    [
      'a saving that has a budget, by its work',
      `${O}service S: S\n  delivers O\nsaving A: A\n  from S\nbudget for A\n  revenue F ${all}\n`,
    ],
    ['a budget under the outcome', `${O}  budget\n    revenue F ${all}\n`],
    ['a budget for the outcome', `${O}budget for O\n  revenue F ${all}\n`],
    [
      'an outcome that supports it',
      `${O}${outcome('N', 'supports O')}service S: S\n  delivers N\n  budget\n    revenue F ${all}\n`,
    ],
    ['no cost', `${outcome('O', 'no cost: Within existing teams')}service S: S\n  budget\n    revenue F ${all}\n`],
    [
      'no cost of all the work that delivers it',
      `${O}service S: S\n  delivers O\n  no cost: Within existing teams\nteam T: T\n  part of S\nservice U: U\n  budget\n    revenue F ${all}\n`,
    ],
  ])('is silent for money by %s', (_, text) => expect(reported(text)).toEqual([]));

  it.each([
    ['no work at all', `${O}service S: S\n  budget\n    revenue F ${all}\n`],
    ['income only', `${O}service S: S\n  delivers O\n  budget\n    income F ${all}\n`],
    ['outturn only', `${O}service S: S\n  delivers O\n  budget\n    outturn F ${all}\n`],
    ['as much saved as spent', `${O}service S: S\n  delivers O\n  budget\n    revenue F ${all}\n    saving F ${all}\n`],
    ['a share of 0%', `${O}${outcome('N')}service S: S\n  delivers O 0%, N 100%\n  budget\n    revenue F ${all}\n`],
    [
      'no cost of only some of the work',
      `${O}service S: S\n  delivers O\n  no cost: Nothing\nservice T: T\n  delivers O\nservice U: U\n  budget\n    revenue F ${all}\n`,
    ],
    ['a budget for the whole plan', `${O}budget for P\n  revenue F ${all}\n`],
  ])('reports an outcome with %s', (_, text) => expect(reported(text)).toContain('O'));

  it('names the years', () => {
    const text = `${BASE}${O}service S: S\n  delivers O\n  budget\n    years 2024/25 2025/26 2026/27\n    revenue F - £1k -\n`;
    expect(messages('outcome-unfunded', text)[0]).toContain('‘People are well’ in 2024/25 and 2026/27.');
  });

  it.each([
    ['a year that no budget sets', `${O}service S: S\n  delivers O\n  budget\n    revenue F 2024/25 £1k\n`],
    [
      'one-off money',
      `${O}project S: S\n  delivers O\n  budget\n    capital F once 2024/25 £1k\nservice T: T\n  budget\n    revenue F ${all}\n`,
    ],
  ])('is silent for %s', (_, text) => expect(reported(text)).toEqual([]));

  it('uses the years of the budgets where the plan states none', () => {
    const text = `plan P: Plan\n${GENERAL}${O}service S: S\n  delivers O\n  budget\n    revenue F 2025/26 £1k\nservice T: T\n  budget\n    revenue F 2024/25 £1k\n`;
    expect(messages('outcome-unfunded', text)[0]).toContain('in 2024/25. ');
  });

  it('is an error once the plan is approved', () => {
    const text = (state: string): string =>
      `${BASE.replace('  as at', `  status ${state}\n  as at`)}${O}service S: S\n  budget\n    revenue F ${all}\n`;
    for (const state of ['draft', 'consultation', 'superseded'])
      expect(foundBy('outcome-unfunded', text(state))[0]?.severity).toBe('warning');
    expect(foundBy('outcome-unfunded', text('approved'))[0]?.severity).toBe('error');
  });

  it('returns when the explanation has run out, and not on its last day', () => {
    const text = (until: string): string =>
      `${BASE}${outcome('O', `no cost until ${until}: Within existing teams`)}service S: S\n  budget\n    revenue F ${all}\n`;
    expect(reportedBy('outcome-unfunded', text('2024-12'))).toEqual([]);
    expect(messages('outcome-unfunded', text('2024-11'))[0]).toMatch(/ran out in November 2024\.$/);
  });

  it('offers a sound fix', () => {
    expect(expectSoundFixes('outcome-unfunded', `${BASE}${O}service S: S\n  budget\n    revenue F ${all}\n`)).toHaveLength(1);
  });
});

describe('budget-without-outcome', () => {
  const O = outcome('O');
  const reported = (text: string): unknown => reportedBy('budget-without-outcome', BASE + O + text);
  const money = '  budget\n    revenue F 2024/25 £1k\n';

  it.each([
    ['delivers an outcome', `service S: S\n  delivers O\n${money}`],
    ['is part of what does', `service S: S\n  delivers O\nteam T: T\n  part of S\n${money}`],
    ['is statutory', `service S: S\n  kind statutory\n${money}`],
    ['supports others', `service S: S\n  kind front-line, support\n${money}`],
    ['is part of a support service', `service S: S\n  kind support\nteam T: T\n  part of S\n${money}`],
    ['names a misspelt outcome', `service S: S\n  delivers Oo\n${money}`],
    ['has no money', 'service S: S\n  budget\n    revenue F 2024/25 £0\n'],
    ['has income only', 'service S: S\n  budget\n    income F 2024/25 £1k\n'],
  ])('is silent for work that %s', (_, text) => expect(reported(text)).toEqual([]));

  it.each([
    ['work', `service S: S\n${money}`, ['S']],
    ['work with a budget elsewhere', 'service S: S\nbudget for S\n  growth F 2024/25 £1k\n', ['S']],
    ['work with two budgets, once', `service S: S\n${money}budget for S\n  capital F 2024/25 £1k\n`, ['S']],
    ['a programme whose parts deliver', `programme G: G\n${money}project J: J\n  part of G\n  delivers O\n`, ['G']],
    ['a saving', 'saving A: A\nbudget for A\n  revenue F 2024/25 £1k\n', ['A']],
  ])('reports %s', (_, text, names) => expect(reported(text)).toEqual(names));

  it('offers the outcomes of its parts first, then those without money', () => {
    const titled = (name: string, title: string): string => outcome(name).replace('People are well', title);
    const text = `${BASE}${O}${titled('N', 'Never cold')}${titled('M', 'More room')}programme G: G\n${money}project J: J\n  part of G\n  delivers M\nservice S: S\n  delivers O\n${money}`;
    expect(expectSoundFixes('budget-without-outcome', text)).toEqual([
      'Deliver ‘More room’',
      'Deliver ‘Never cold’',
      'Deliver ‘People are well’',
    ]);
  });
});

describe('over-allocated', () => {
  const reported = (text: string): unknown => reportedBy('over-allocated', text);
  const fund = (available: string, lines: string, settings = ''): string =>
    `${YEARS}${settings}fund F: F\n  holds grant\n  available ${available}\nservice S: S\n  budget\n    ${lines}\n`;

  it.each([
    ['exactly what it has', fund('2024/25 £100', 'capital F 2024/25 £60\n    revenue F 2024/25 £40'), []],
    ['a penny more', fund('2024/25 £100', 'capital F 2024/25 £60\n    revenue F 2024/25 £40.01'), ['F']],
    ['more, with income into it', fund('2024/25 £100', 'growth F 2024/25 £150\n    income F 2024/25 £50'), []],
    ['more, less a saving', fund('2024/25 £100', 'growth F 2024/25 £150\n    saving F 2024/25 £50'), []],
    ['no more than outturn', fund('2024/25 £100', 'outturn F 2024/25 £150'), []],
    ['more, within rounding', fund('2024/25 £100k', 'revenue F 2024/25 £101k', '  rounding £1k\n'), []],
    ['more, beyond rounding', fund('2024/25 £100k', 'revenue F 2024/25 £101,000.01', '  rounding £1k\n'), ['F']],
    ['money in a year without a limit', fund('2024/25 £100', 'revenue F 2025/26 £1m'), []],
    ['more in two years', fund('2024/25 £1k, 2025/26 £1k', 'revenue F 2024/25 £2k, 2025/26 £2k'), ['F']],
    ['nothing available', fund('2024/25 £0', 'revenue F 2024/25 £1'), ['F']],
  ])('for a fund: %s', (_, text, names) => expect(reported(text)).toEqual(names));

  const service = (limit: string, lines: string, more = ''): string =>
    `${YEARS}  rounding £1k\nfund F: F\nservice S: S\n  cash limit ${limit}\n  budget\n    ${lines}\n${more}`;

  it.each([
    ['rounding over', service('2024/25 £100k', 'revenue F 2024/25 £101k'), []],
    ['more than rounding over', service('2024/25 £100k', 'revenue F 2024/25 £101,001'), ['S']],
    ['over with growth', service('2024/25 £100k', 'revenue F 2024/25 £100k\n    growth F 2024/25 £5k'), ['S']],
    [
      'over, less income and savings',
      service('2024/25 £100k', 'revenue F 2024/25 £150k\n    income F 2024/25 £30k\n    saving F 2024/25 £20k'),
      [],
    ],
    ['over with capital only', service('2024/25 £100k', 'revenue F 2024/25 £100k\n    capital F 2024/25 £5m'), []],
    [
      'over with its parts',
      service(
        '2024/25 £100k',
        'revenue F 2024/25 £60k',
        'team T: T\n  part of S\nteam U: U\n  part of T\n  budget\n    revenue F 2024/25 £60k\n',
      ),
      ['S'],
    ],
    [
      'over with a budget elsewhere',
      service('2024/25 £100k', 'revenue F 2024/25 £60k', 'budget for S\n  revenue F 2024/25 £60k\n'),
      ['S'],
    ],
  ])('for a cash limit: %s', (_, text, names) => expect(reported(text)).toEqual(names));

  it('points at the limit, and at the lines of that year beside it', () => {
    const text = fund('2024/25 £100k, 2025/26 £100k', 'revenue F 2024/25 £40k, 2025/26 £90k\n    capital F 2025/26 £60k');
    const [finding] = foundBy('over-allocated', text);
    expect(text.slice(finding?.at.start, finding?.at.end)).toBe('2025/26 £100k');
    expect(finding?.message).toContain('take £150k from ‘F’ in 2025/26: £50k more than the £100k');
    expect(finding?.related.map((place) => place.message)).toEqual([
      'revenue of £90k in 2025/26 for ‘S’',
      'capital of £60k in 2025/26 for ‘S’',
    ]);
  });
});

it('reads every example of these tests without a problem', () => {
  const texts = [outcome('O'), outcome('N', 'supports O'), outcome('O', 'no cost: Words')];
  for (const text of texts) expect(new FactReader().read('x', text).problems).toEqual([]);
  expect(findings(BASE + outcome('O')).filter((finding) => finding.rule === 'line-not-understood')).toEqual([]);
});
