import { describe, expect, it } from 'vitest';
import { applied, expectSoundFixes, foundBy, reportedBy, type Texts } from './support.js';

const YEARS = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';

const messages = (rule: string, plan: string | Texts): string[] => foundBy(rule, plan).map((finding) => finding.message);

describe('total-mismatch', () => {
  const budget = (lines: string, settings = '', more = ''): string =>
    `${YEARS}${settings}fund F: F\nservice S: S\n  budget\n${more}    years 2024/25 2025/26\n    ${lines.trim().replaceAll('\n', '\n    ')}\n`;
  const reported = (text: string): unknown => reportedBy('total-mismatch', text);

  it.each([
    [
      'right totals',
      budget('revenue F £10 £20\ncapital F £1 £2\ngrowth F £1 -\nincome F £3 -\nsaving F - £2\noutturn F £99 £99\ntotal £9 £20'),
      [],
    ],
    ['a penny off', budget('revenue F £10 £20\ntotal £10.01 £20'), ['S']],
    ['both years off', budget('revenue F £10 £20\ntotal £11 £19'), ['S', 'S']],
    ['an empty cell', budget('revenue F £10 £20\ntotal £10 -'), []],
    ['rounding off', budget('revenue F £10k £20k\ntotal £11k £19k', '  rounding £1k\n'), []],
    ['more than rounding off', budget('revenue F £10k £20k\ntotal £11,000.01 £18,999.99', '  rounding £1k\n'), ['S', 'S']],
    ['a second total of the rows since the first', budget('revenue F £10 £20\ntotal £10 £20\ncapital F £1 £2\ntotal £1 £2'), []],
    ['a second total of everything', budget('revenue F £10 £20\ntotal £10 £20\ncapital F £1 £2\ntotal £11 £22'), ['S', 'S']],
    ['a total right below another', budget('revenue F £10 £20\ntotal £10 £20\ncapital F £1 £2\ntotal £1 £2\ntotal £11 £22'), []],
    ['totals year by year', budget('revenue F £10 £20\ntotal 2024/25 £10\ntotal 2025/26 £20'), []],
    ['amounts in thousands', budget('revenue F 10 20.5\ngrowth F £1k -\ntotal 11 20.5', '', '    amounts in £k\n'), []],
    ['a total with no rows', budget('total £10 -'), ['S']],
    [
      'a year that no row has',
      `${YEARS}fund F: F\nservice S: S\n  budget\n    revenue F 2024/25 £1\n    total 2025/26 £1\n`,
      ['S'],
    ],
    ['a budget elsewhere', `${YEARS}fund F: F\nservice S: S\nbudget for S\n  revenue F 2024/25 £1\n  total 2024/25 £2\n`, ['S']],
  ])('%s', (_, text, names) => expect(reported(text)).toEqual(names));

  const parts =
    'fund F: F\nproject J: J\n  part of G\n  budget\n    revenue F 2024/25 £60k\nproject K: K\n  part of J\nbudget for K\n  capital F 2024/25 £40k\n';
  it.each([
    ['a programme, right', `programme G: G\n  total 2024/25 £100k\n${parts}`, []],
    ['a programme, wrong', `programme G: G\n  total 2024/25 £90k\n${parts}`, ['G']],
    ['a financial plan, wrong', `financial plan G: G\n  total 2024/25 £90k\n${parts}`, ['G']],
    ['a financial plan without budgets', 'financial plan G: G\n  total 2024/25 £90k\n', []],
  ])('for the parts of %s', (_, text, names) => expect(reported(YEARS + text)).toEqual(names));

  it.each([
    ['£11k £20k', '', '£10k'],
    ['£11,000 £20k', '', '£10,000'],
    ['11 20', '    amounts in £k\n', '10'],
  ])('corrects %s as it is typed', (total, unit, expected) => {
    const text = budget(`revenue F £10k £20k\ntotal ${total}`, '', unit);
    expect(expectSoundFixes('total-mismatch', text)).toEqual([`Correct the total to ${expected}`]);
  });

  it('says by how much, and finds nothing once corrected', () => {
    const text = budget('revenue F £10k £20k\ntotal £11k £20k');
    const [finding] = foundBy('total-mismatch', text);
    expect(finding?.message).toContain('says £11k for 2024/25, but its rows add up to £10k: it is £1k too much.');
    const fix = finding?.fixes[0];
    expect(fix && applied({ 'plan.plan': text }, fix)['plan.plan']).toContain('total £10k £20k');
  });
});

describe('budget-not-balanced', () => {
  const plan = (text: string, settings = ''): string => `${YEARS}${settings}${text}`;
  const F = (available: string): string => `fund F: F\n  holds revenue\n  available ${available}\n`;
  const S = (...lines: string[]): string => `service S: S\n  budget\n    ${lines.join('\n    ')}\n`;
  const found = (text: string): unknown => foundBy('budget-not-balanced', text).map((each) => [each.element, each.severity]);

  it.each([
    ['as much as there is', plan(F('2024/25 £10') + S('revenue F 2024/25 £8', 'growth F 2024/25 £2')), []],
    ['a penny more', plan(F('2024/25 £10') + S('revenue F 2024/25 £8', 'growth F 2024/25 £2.01')), [['P', 'error']]],
    [
      'more, less income and savings',
      plan(F('2024/25 £10') + S('revenue F 2024/25 £13', 'income F 2024/25 £2', 'saving F 2024/25 £1')),
      [],
    ],
    ['more, within rounding', plan(F('2024/25 £10k') + S('revenue F 2024/25 £11k'), '  rounding £1k\n'), []],
    ['more, beyond rounding', plan(F('2024/25 £10k') + S('revenue F 2024/25 £11,001'), '  rounding £1k\n'), [['P', 'error']]],
    ['capital', plan(F('2024/25 £10') + S('revenue F 2024/25 £10', 'capital F 2024/25 £10')), []],
    ['a later year', plan(F('2024/25 £10k, 2025/26 £10k') + S('revenue F 2025/26 £11k')), [['P', 'warning']]],
    [
      'both years',
      plan(F('2024/25 £10k, 2025/26 £10k') + S('revenue F 2024/25 £11k, 2025/26 £11k')),
      [
        ['P', 'error'],
        ['P', 'warning'],
      ],
    ],
    [
      'a revenue fund that says nothing',
      plan(`${F('2024/25 £10')}fund G: G\n  holds revenue\n${S('revenue F 2024/25 £11', 'income G 2024/25 £1')}`),
      [],
    ],
    ['a year that says nothing', plan(F('2024/25 £10') + S('revenue F 2025/26 £11')), []],
    [
      'one fund that makes up for another',
      plan(
        `${F('2024/25 £10')}fund G: G\n  holds revenue\n  available 2024/25 £5\n${S('revenue F 2024/25 £12', 'revenue G 2024/25 £3')}`,
      ),
      [],
    ],
    [
      'a grant that pays for its own line',
      plan(`${F('2024/25 £10')}fund G: G\n  holds grant\n${S('revenue F 2024/25 £10', 'revenue G 2024/25 £3')}`),
      [],
    ],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));

  it('cannot be accepted', () => {
    const text = plan(
      F('2024/25 £10') + S('revenue F 2024/25 £11').replace('  budget', '  accept budget-not-balanced: We will see\n  budget'),
    );
    expect(foundBy('budget-not-balanced', text).map((each) => each.accepted)).toEqual([null]);
    expect(reportedBy('accept-unused', text)).toEqual(['S']);
  });

  it('says how much is missing', () => {
    expect(messages('budget-not-balanced', plan(F('2024/25 £1.2m') + S('revenue F 2024/25 £1.5m')))[0]).toContain(
      'is £300k short: spending after income and savings is £1.5m, funding £1.2m',
    );
  });
});
