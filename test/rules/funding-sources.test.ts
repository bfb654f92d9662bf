import { describe, expect, it } from 'vitest';
import { expectSoundFixes, foundBy, reportedBy } from './support.js';

const PLAN = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const OUTCOMES = 'vision V: V\noutcome A: A\n  supports V\noutcome B: B\n  supports V\noutcome C: C\n  supports V\n';

describe('shares-not-100', () => {
  const S = (...lines: string[]): string => `${PLAN}${OUTCOMES}service S: S\n  ${lines.join('\n  ')}\n`;

  it.each([
    ['100% in two', ['delivers A 70%, B 30%']],
    ['100% in one', ['delivers A 100%']],
    ['100% over two lines', ['delivers A 70%', 'delivers B 30%']],
    ['hundredths', ['delivers A 33.33%, B 33.33%, C 33.34%']],
    ['no shares at all', ['delivers A, B']],
    ['0% beside 100%', ['delivers A 0%, B 100%']],
    ['a share of a misspelt outcome', ['delivers A 70%, Bb 30%']],
  ])('is silent for %s', (_, lines) => expect(reportedBy('shares-not-100', S(...lines))).toEqual([]));

  it.each([
    ['less', ['delivers A 70%, B 20%'], 'shares out 90% of its money'],
    ['more', ['delivers A 70%, B 40%'], 'shares out 110% of its money'],
    ['three thirds of 33.3%', ['delivers A 33.3%, B 33.3%, C 33.3%'], 'shares out 99.9%'],
    ['part of one outcome', ['delivers A 70%'], 'shares out 70%'],
    ['a share that is missing', ['delivers A 70%, B'], 'gives no share to ‘B’, and the others come to 70%'],
    ['two that are missing', ['delivers A 70%, B, C'], 'gives no share to ‘B’ and ‘C’'],
    ['one that is missing beside 100%', ['delivers A 100%, B'], 'gives no share to ‘B’, and the others come to 100%'],
  ])('reports %s', (_, lines, words) => {
    const found = foundBy('shares-not-100', S(...lines));
    expect(found.map((each) => each.element)).toEqual(['S']);
    expect(found[0]?.message).toContain(words);
  });

  it('reports a saving as well', () => {
    expect(reportedBy('shares-not-100', `${PLAN}${OUTCOMES}saving X: X\n  delivers A 70%, B 20%\n`)).toEqual(['X']);
  });

  it.each([
    ['delivers A 70%, B', ['Give the remaining 30% to ‘B’']],
    ['delivers A 70%, B, C', ['Give the remaining 30% to ‘B’ and ‘C’']],
    ['delivers A 99.99%, B, C', ['Give the remaining 0.01% to ‘B’ and ‘C’']],
    ['delivers A 33.333%, B, C', ['Give the remaining 66.667% to ‘B’ and ‘C’']],
    ['delivers A 70%', ['Give all of it to ‘A’']],
    ['delivers A 100%, B', []],
    ['delivers A 70%, B 20%', []],
  ])('fixes %s', (line, titles) => expect(expectSoundFixes('shares-not-100', S(line))).toEqual(titles));
});

describe('shares-missing', () => {
  /** Without money in the plan, nothing is split. */
  const MONEY = 'fund F: F\nbudget for C: Money\n  revenue F 2024/25 £1k\n';

  it.each([
    ['several outcomes', 'service S: S\n  delivers A, B\n', ['S']],
    ['several over two lines', 'service S: S\n  delivers A\n  delivers B\n', ['S']],
    [
      'the one that states them, not its parts',
      'service S: S\n  delivers A, B\nteam T: T\n  part of S\nsaving X: X\n  from S\n',
      ['S'],
    ],
    ['a saving', 'saving X: X\n  delivers A, B\n', ['X']],
    ['one outcome', 'service S: S\n  delivers A\n', []],
    ['the same outcome twice', 'service S: S\n  delivers A, A\n', []],
    ['shares', 'service S: S\n  delivers A 70%, B 30%\n', []],
    ['one share, which is shares-not-100', 'service S: S\n  delivers A 70%, B\n', []],
    ['a misspelt outcome', 'service S: S\n  delivers A, Bb\n', []],
  ])('%s', (_, text, names) => expect(reportedBy('shares-missing', PLAN + OUTCOMES + MONEY + text)).toEqual(names));

  it('is a hint, and splits evenly', () => {
    const text = `${PLAN}${OUTCOMES}${MONEY}service S: S\n  delivers A, B, C\n`;
    expect(foundBy('shares-missing', text)[0]?.severity).toBe('hint');
    expect(foundBy('shares-missing', text)[0]?.fixes[0]?.edits.map((edit) => edit.text)).toEqual([
      ' 33.34%',
      ' 33.33%',
      ' 33.33%',
    ]);
    expect(expectSoundFixes('shares-missing', text)).toEqual(['Split it evenly (33.34%, 33.33%, 33.33%)']);
  });
});

describe('one-off-funds-recurrent', () => {
  const FUNDS = `fund General: General fund\n  holds revenue\nfund Reserve: R\n  holds reserve\nfund Receipts: R\n  holds receipts
fund Grant: G\n  holds grant\nfund Ending: A grant that ends\n  holds grant\n  ends 2026-03-31\n`;
  const S = (line: string, more = ''): string => `${PLAN}${FUNDS}service S: S\n${more}  budget\n    ${line}\n`;
  const all = '2024/25 £1k, 2025/26 £1k, 2026/27 £1k';

  it.each([
    ['a reserve', S(`revenue Reserve ${all}`), ['S']],
    ['receipts', S(`growth Receipts ${all}`), ['S']],
    ['a grant that ends', S(`revenue Ending ${all}`), ['S']],
    ['a grant that does not end', S(`revenue Grant ${all}`), []],
    ['the general fund', S(`revenue General ${all}`), []],
    ['a line marked once', S(`revenue Reserve once ${all}`), []],
    ['a line marked every year, for one year', S('revenue Reserve every year 2024/25 £1k'), ['S']],
    ['money in every plan year from its first on', S('revenue Reserve 2025/26 £1k, 2026/27 £1k'), ['S']],
    ['money that stops before the plan does', S('revenue Reserve 2024/25 £1k, 2025/26 £1k'), []],
    ['money with a year between', S('revenue Reserve 2024/25 £1k, 2026/27 £1k'), []],
    ['a last year of nothing', S('revenue Reserve 2024/25 £1k, 2025/26 £1k, 2026/27 £0'), []],
    ['income into a reserve', S(`income Reserve ${all}`), []],
    ['outturn', S(`outturn Reserve ${all}`), []],
    ['a line marked every year, without money', S('revenue Reserve every year 2024/25 £0'), []],
    ['work that ends', S(`revenue Reserve ${all}`, '  ends 2027-03-31\n'), []],
    ['work that ends before its money does', S(`revenue Reserve ${all}`, '  ends 2026-03-31\n'), ['S']],
    ['work whose money ends with it', S('revenue Reserve every year 2024/25 £1k, 2025/26 £1k', '  ends 2026-03-31\n'), []],
    [
      'a reserve under two projects whose programme ends first',
      `${PLAN}${FUNDS}programme G: G\n  ends 2026-03\n${['A', 'B']
        .map((name) => `project ${name}: ${name}\n  part of G\n  budget\n    revenue Reserve ${all}\n`)
        .join('')}`,
      ['A', 'B'],
    ],
    [
      'a reserve under two projects whose programme ends with the money',
      `${PLAN}${FUNDS}programme G: G\n  ends 2026/27\n${['A', 'B']
        .map((name) => `project ${name}: ${name}\n  part of G\n  budget\n    revenue Reserve ${all}\n`)
        .join('')}`,
      [],
    ],
    [
      'a project with a later end of its own',
      `${PLAN}${FUNDS}programme G: G\n  ends 2025-03\nproject A: A\n  part of G\n  ends 2027-03\n  budget\n    revenue Reserve ${all}\n`,
      [],
    ],
    ['two lines', S(`revenue Reserve ${all}\n    growth Receipts ${all}`), ['S', 'S']],
  ])('%s', (_, text, names) => expect(reportedBy('one-off-funds-recurrent', text)).toEqual(names));

  it('is about the work, at the line, with the fund beside it', () => {
    const text = `${PLAN}${FUNDS}service S: S\nbudget for S\n  revenue Ending ${all}\n`;
    const [finding] = foundBy('one-off-funds-recurrent', text);
    expect(finding?.element).toBe('S');
    expect(text.slice(finding?.at.start)).toMatch(/^revenue Ending/);
    expect(finding?.message).toContain('paid from ‘A grant that ends’, a grant that ends on 31 March 2026.');
    expect(finding?.related.map((place) => place.message)).toEqual(['‘A grant that ends’']);
  });

  it('offers funds that have room, an end and once', () => {
    expect(expectSoundFixes('one-off-funds-recurrent', S(`revenue Reserve ${all}`))).toEqual([
      'Pay it from ‘General fund’',
      'End the work on 2027-03-31',
      'Mark it ‘once’',
    ]);
    expect(expectSoundFixes('one-off-funds-recurrent', S('revenue Ending every year 2024/25 £1k'))).toEqual([
      'Pay it from ‘General fund’',
      'End the work on 2026-03-31',
    ]);
    const full = S(`revenue Reserve ${all}\n    revenue General ${all}`).replace(
      'holds revenue',
      `holds revenue\n  available ${all}`,
    );
    expect(expectSoundFixes('one-off-funds-recurrent', full)).toEqual(['End the work on 2027-03-31', 'Mark it ‘once’']);
  });
});

describe('funding-ends-first', () => {
  const plan = (work: string, line = 'revenue F 2024/25 £1k'): string =>
    `${PLAN}fund F: F\n  holds grant\n  ends 2025-03-31\nproject J: J\n${work}  budget\n    ${line}\n`;

  it.each([
    ['work that ends a day later', plan('  ends 2025-04-01\n'), ['J']],
    ['work that ends the same day', plan('  ends 2025-03\n'), []],
    ['work that ends in the same year', plan('  ends 2024/25\n'), []],
    ['work that ends before', plan('  ends 2025-03-30\n'), []],
    ['a line marked once', plan('  ends 2026-03-31\n', 'capital F once 2024/25 £1k'), []],
    ['two lines on one fund, once', plan('  ends 2026-03-31\n', 'revenue F 2024/25 £1k\n    capital F 2024/25 £1k'), ['J']],
    ['a line without money', plan('  ends 2026-03-31\n', 'revenue F 2024/25 £0'), []],
    ['what it is part of ends later', `${plan('  part of G\n')}programme G: G\n  ends 2026-03-31\n`, ['J']],
    ['work without an end, and money while the fund lasts', plan(''), []],
    ['work without an end, and money after the fund', plan('', 'revenue F 2025/26 £1k'), ['J']],
    ['work that ends before the fund, and money after it', plan('  ends 2025-02\n', 'revenue F 2025/26 £1k'), ['J']],
    ['an every-year cost, which is one-off-funds-recurrent', plan('', 'revenue F every year 2025/26 £1k'), []],
  ])('%s', (_, text, names) => expect(reportedBy('funding-ends-first', text)).toEqual(names));

  it('names both dates, with the fund beside it', () => {
    const [finding] = foundBy('funding-ends-first', plan('  ends 2026-03-31\n'));
    expect(finding?.message).toContain('‘F’ ends on 31 March 2025, but ‘J’ goes on until 31 March 2026.');
    expect(finding?.related.map((place) => place.message)).toEqual(['‘F’ ends']);
  });
});

describe('gap-not-closed', () => {
  const GAP = `${PLAN}financial plan M: M\n  gap 2024/25 £10k, 2025/26 £20k\n`;
  const saving = (name: string, amount: string, ...lines: string[]): string =>
    [
      `saving ${name}: ${name}`,
      `amount ${amount}`,
      ...(lines.some((line) => line.startsWith('stage')) ? [] : ['stage agreed']),
      ...lines,
      '',
    ]
      .join('\n  ')
      .trimEnd()
      .concat('\n');
  const left = (text: string): string[] =>
    foundBy('gap-not-closed', text).map((each) => `${each.element} ${/to find: (.*?)\. /.exec(each.message)?.[1]}`);

  it.each([
    ['nothing', '', ['M £10k in 2024/25 and £20k in 2025/26']],
    [
      'savings of each stage',
      saving('A', '2024/25 £4k, 2025/26 £20k', 'stage identified') +
        saving('B', '2024/25 £3k', 'stage agreed') +
        saving('C', '2024/25 £3k', 'stage delivered'),
      [],
    ],
    [
      'a saving without a stage',
      saving('A', '2024/25 £10k, 2025/26 £20k').replace('  stage agreed\n', ''),
      ['M £10k in 2024/25 and £20k in 2025/26'],
    ],
    ['a saving at risk', saving('A', '2024/25 £10k, 2025/26 £20k', 'stage at risk'), ['M £10k in 2024/25 and £20k in 2025/26']],
    [
      'a saving of which a part is at risk',
      saving('A', '2024/25 £10k, 2025/26 £20k', 'stage agreed', 'at risk 2025/26 £5k'),
      ['M £5k in 2025/26'],
    ],
    ['more than enough in the other year', saving('A', '2024/25 £99k, 2025/26 £19k'), ['M £1k in 2025/26']],
    ['a penny too little', saving('A', '2024/25 £9,999.99') + saving('B', '2025/26 £20k'), ['M £0.01 in 2024/25']],
    ['new income', 'fund F: F\nservice S: S\n  budget\n    income F new 2024/25 £10k, 2025/26 £20k\n', []],
    [
      'income that is not new',
      'fund F: F\nservice S: S\n  budget\n    income F 2024/25 £10k, 2025/26 £20k\n',
      ['M £10k in 2024/25 and £20k in 2025/26'],
    ],
    [
      'growth marked new',
      'fund F: F\nservice S: S\n  budget\n    growth F new 2024/25 £10k, 2025/26 £20k\n',
      ['M £10k in 2024/25 and £20k in 2025/26'],
    ],
  ])('closed by %s', (_, text, expected) => expect(left(GAP + text)).toEqual(expected));

  it('forgives what rounding accounts for', () => {
    const text = GAP.replace('  as at', '  rounding £1k\n  as at') + saving('A', '2024/25 £9k, 2025/26 £18,999');
    expect(left(text)).toEqual(['M £1,001 in 2025/26']);
  });

  const TWO = `${PLAN}financial plan M: M\n  gap 2024/25 £10k\nfinancial plan N: N\n  gap 2024/25 £10k\n`;
  it.each([
    ['what is part of none, once', saving('A', '2024/25 £10k'), ['N £10k in 2024/25']],
    ['what is left of it, for the next', saving('A', '2024/25 £15k'), ['N £5k in 2024/25']],
    ['what is part of it', saving('A', '2024/25 £10k', 'part of N'), ['M £10k in 2024/25']],
    [
      'what is from work that is part of it',
      `service S: S\n  part of N\n${saving('A', '2024/25 £10k', 'from S')}`,
      ['M £10k in 2024/25'],
    ],
    ['no more than its own', saving('A', '2024/25 £99k', 'part of N'), ['M £10k in 2024/25']],
    ['both', saving('A', '2024/25 £10k', 'part of N') + saving('B', '2024/25 £10k'), []],
  ])('with two financial plans, counts %s', (_, text, expected) => expect(left(TWO + text)).toEqual(expected));
});

describe('saving-without-effect', () => {
  it.each([
    ['nothing', '', ['A']],
    ['posts', '  posts 2024/25 -2.0\n', ['A']],
    ['a measure', '  measured by M\n', ['A']],
    ['an effect on a measure', '  effect on M: None expected\n', []],
    ['an effect in words', '  effect: Calls are answered later\n', []],
  ])('for %s', (_, lines, names) =>
    expect(reportedBy('saving-without-effect', `${PLAN}saving A: A\n${lines}measure M: M\n`)).toEqual(names),
  );

  it('offers the measures of its work and of its levels', () => {
    const text = `${PLAN}service S: S\n  measured by M\n  level measured by L: Answered at once\nsaving A: A\n  from S\nmeasure M: M\nmeasure L: L\nmeasure Other: O\n`;
    expect(expectSoundFixes('saving-without-effect', text)).toEqual([
      'Say what happens to ‘M’',
      'Say what happens to ‘L’',
      'Say what residents will notice',
    ]);
  });
});
