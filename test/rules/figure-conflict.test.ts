import {
  buildPlan,
  type Element,
  figuresInWords,
  figuresOf,
  type Plan,
  type RowClause,
  readings,
  statedMoney,
} from '@goldenthread/model';
import { FactReader } from '@goldenthread/syntax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, expectSoundFixes, foundBy } from './support.js';

const RULE = 'figure-conflict';
const HEAD = 'plan P: Plan\n  years 2024/25 to 2026/27\n  as at 2024-12-31\n';
const FUNDS = 'fund F: General fund\n  holds revenue\nfund G: Other fund\n  holds revenue\n';

/** Where each series stands, and how its figures are written. */
const SERIES: Readonly<
  Record<string, { readonly head: string; readonly row: string; readonly sign: string; readonly tail?: string }>
> = {
  target: { head: 'measure X: X\n', row: 'target', sign: '' },
  'target by': { head: 'measure X: X\n', row: 'target by', sign: '' },
  actual: { head: 'measure X: X\n', row: 'actual', sign: '' },
  baseline: { head: 'measure X: X\n', row: 'baseline', sign: '' },
  forecast: { head: 'measure X: X\n', row: 'forecast', sign: '' },
  benchmark: { head: 'measure X: X\n', row: 'benchmark C', sign: '', tail: 'comparators C: C\n' },
  available: { head: 'fund X: X\n', row: 'available', sign: '£' },
  opening: { head: 'fund X: X\n', row: 'opening', sign: '£' },
  closing: { head: 'fund X: X\n', row: 'closing', sign: '£' },
  gap: { head: 'financial plan X: X\n', row: 'gap', sign: '£' },
  'gap new each year': { head: 'financial plan X: X\n', row: 'gap new each year', sign: '£' },
  uses: { head: 'financial plan X: X\n', row: 'uses F', sign: '£', tail: FUNDS },
  amount: { head: 'saving X: X\n', row: 'amount', sign: '£' },
  achieved: { head: 'saving X: X\n', row: 'achieved', sign: '£' },
  'at risk': { head: 'saving X: X\n', row: 'at risk', sign: '£' },
  'cash limit': { head: 'service X: X\n', row: 'cash limit', sign: '£' },
  posts: { head: 'service X: X\n', row: 'posts', sign: '' },
  establishment: { head: 'service X: X\n', row: 'establishment', sign: '' },
  receipt: { head: 'asset X: X\n', row: 'receipt', sign: '£' },
  'a total of work': { head: 'programme X: X\n', row: 'total', sign: '£' },
  cashable: { head: 'project W: W\n  benefit X: X\n', row: 'cashable', sign: '£' },
};

/** The ways to state two figures for 2024/25, and the first for 2025/26 as well. */
const SHAPES: Readonly<Record<string, (row: string, a: string, b: string) => string>> = {
  'two lines': (row, a, b) => `${row} 2024/25 ${a}, 2025/26 ${a}\n${row} 2024/25 ${b}\n`,
  'one line': (row, a, b) => `${row} 2024/25 ${a}, 2025/26 ${a}, 2024/25 ${b}\n`,
  'a table and a pair': (row, a, b) => `years 2024/25 2025/26\n${row} ${a} ${a}\n${row} 2024/25 ${b}\n`,
  'two rows of a table': (row, a, b) => `years 2024/25 2025/26\n${row} ${a} ${a}\n${row} ${b} -\n`,
  'two tables': (row, a, b) => `years 2024/25 2025/26\n${row} ${a} ${a}\nyears 2023/24 2024/25\n${row} - ${b}\n`,
};

function planOf(text: string): Plan {
  return buildPlan([new FactReader().read('plan.plan', text)]);
}

/** The figures of a plan's rows that are worked with, by type of row. */
function counted(plan: Plan): string[] {
  const of = (element: Element): string[] =>
    element.rows.flatMap((row) => row.points.filter((point) => !point.disputed).map((point) => point.value.text));
  return plan.everything.flatMap(of);
}

const cases = Object.entries(SERIES).flatMap(([name, series]) =>
  // A benefit has no table.
  Object.entries(SHAPES).flatMap(([shape, write]) =>
    name === 'cashable' && shape.includes('table') ? [] : [[name, shape, series, write] as const],
  ),
);

describe('two figures for one thing', () => {
  it.each(cases)('are found in %s, as %s', (_, __, { head, row, sign, tail = '' }, write) => {
    const text = `${HEAD}${head}${write(row, `${sign}50`, `${sign}90`)}${tail}`;
    const [finding, ...others] = foundBy(RULE, text);
    expect(others).toEqual([]);
    expect(finding?.severity).toBe('error');
    expect(finding?.message).toContain(`${sign}50`);
    expect(finding?.message).toContain(`${sign}90`);
    expect(finding?.related).toHaveLength(1);
    const places = [finding?.at, finding?.related[0]?.at].map((at) => text.slice(at?.start, at?.end));
    expect(places[0]).toContain('90');
    expect(places[1]).toContain('50');
    expect(counted(planOf(text))).toEqual([`${sign}50`]);
    // Either fix leaves one figure, which counts.
    for (const fix of finding?.fixes ?? []) {
      const fixed = applied({ 'plan.plan': text }, fix);
      expect(foundBy(RULE, fixed)).toEqual([]);
      expect(counted(planOf(fixed['plan.plan'] ?? ''))).toHaveLength(2);
    }
    expect(finding?.fixes).toHaveLength(2);
  });

  it.each(cases)(
    'count once and are a warning in %s, as %s, where both say the same',
    (_, __, { head, row, sign, tail = '' }, write) => {
      const text = `${HEAD}${head}${write(row, `${sign}1,000`, sign === '' ? '1000' : '£1k')}${tail}`;
      const [finding, ...others] = foundBy(RULE, text);
      expect(others).toEqual([]);
      expect(finding?.severity).toBe('warning');
      expect(counted(planOf(text))).toHaveLength(2);
      expectSoundFixes(RULE, text);
    },
  );

  it('are left out of sums, however they are mixed with others', () => {
    const years = [2024, 2025, 2026];
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...years), fc.integer({ min: 1, max: 4 })), { maxLength: 8 }), (figures) => {
        const lines = figures.map(([year, amount]) => `  available ${year}/${(year + 1) % 100} £${amount}`).join('\n');
        const plan = planOf(`${HEAD}fund X: X\n${lines}\n`);
        const fund = plan.of('fund')[0] as Element;
        const expected = years.flatMap((year) => {
          const own = new Set(figures.filter(([each]) => each === year).map(([, amount]) => amount));
          return own.size === 1 ? [[year, ([...own][0] as number) * 100]] : [];
        });
        expect([...statedMoney(plan, fund, 'available')].sort()).toEqual(expected);
      }),
      { numRuns: 100, seed: 20261130 },
    );
  });

  it.each([
    ['a year twice in a table', 'measure M: M\n  years 2024/25 2024/25\n  target 50 90\n', 'target'],
    ['a year twice in a table, both the same', 'measure M: M\n  years 2024/25 2025/26 2024/25\n  target 50 60 50\n', 'target'],
    ['a quarter twice in a table', 'measure M: M\n  quarters 2024/25 Q1 2024/25 Q1\n  actual 5 9\n', 'actual'],
  ])('are one finding for %s', (_, text, type) => {
    const found = foundBy(RULE, HEAD + text);
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
    expect(found[0]?.related).toHaveLength(1);
    const measure = planOf(HEAD + text).of('measure')[0] as Element;
    const left = readings(measure, type as 'target').map(({ amount }) => amount);
    expect(left).not.toContain(90);
    expect(left).not.toContain(9);
  });

  it('are found in the years of the plan itself', () => {
    expect(foundBy(RULE, 'plan P: Plan\n  years 2024/25 2025/26 2024/25\n')).toHaveLength(1);
  });

  it.each([
    [
      'a cumulative last quarter and its year',
      'measure M: M\n  reported quarterly cumulative\n  actual 2024/25 90, 2024/25 Q4 80\n',
    ],
    ['a change of a scenario', `scenario S: S\n  change F 2024/25 -£10k\n  change F 2024/25 -£20k\n${FUNDS}`],
    ['the shares of one outcome', 'service S: S\n  delivers O 60%, O 40%\noutcome O: O\n'],
  ])('are found in %s', (_, text) => expect(foundBy(RULE, HEAD + text)).toHaveLength(1));

  it.each([
    ['two impacts of one change', 'service S: S\n  impact of -£50k: Fewer\n  impact of -£50,000: None\n'],
    ['two key decisions', '  key decision £250k\n  key decision £500k\n'],
  ])('are a clause stated twice for %s', (_, text) => expect(foundBy('clause-twice', HEAD + text)).toHaveLength(1));

  it('leaves a plan without a limit that is stated twice', () => {
    expect(planOf(`${HEAD}  key decision £250k\n  key decision £500k\n`).settings.keyDecision).toBeUndefined();
  });

  it.each([
    ['a year and its quarters', 'measure M: M\n  actual 2024/25 90, 2024/25 Q4 80\n'],
    [
      'a cumulative last quarter that is the year’s',
      'measure M: M\n  reported quarterly cumulative\n  actual 2024/25 90, 2024/25 Q4 90\n',
    ],
    ['two comparators', 'measure M: M\n  benchmark C 2024/25 9\n  benchmark D 2024/25 8\ncomparators C: C\ncomparators D: D\n'],
    ['lines on two funds', `service S: S\n  budget\n    revenue F 2024/25 £1k\n    revenue G 2024/25 £2k\n${FUNDS}`],
    [
      'lines shown separately by words',
      `service S: S\n  budget\n    revenue F 2024/25 £1k: Staff\n    revenue F 2024/25 £2k: Vans\n${FUNDS}`,
    ],
    [
      'lines shown separately by tags',
      `service S: S\n  budget\n    revenue F once 2024/25 £1k\n    revenue F every year 2024/25 £2k\n${FUNDS}`,
    ],
    [
      'lines with a total between',
      `service S: S\n  budget\n    revenue F 2024/25 £1k\n    total 2024/25 £1k\n    revenue F 2024/25 £2k\n    total 2024/25 £2k\n${FUNDS}`,
    ],
    ['posts of two teams', 'service S: S\n  posts 2024/25 -1: Drivers\n  posts 2024/25 -2: Managers\n'],
    ['an actual and a target', 'measure M: M\n  years 2024/25\n  target 5\n  actual 6\n'],
    ['a dash and a figure', 'measure M: M\n  years 2024/25\n  target -\n  target 6\n'],
    ['a baseline that rounding tells from the actual', 'measure M: M\n  baseline 2023/24 58%\n  actual 2023/24 58.4%\n'],
    [
      'a baseline counted anew',
      'measure M: M\n  baseline 2023/24 58\n  actual 2023/24 70\n  reset 2023/24: Counted by households\n',
    ],
  ])('are not found in %s', (_, text) => expect(foundBy(RULE, HEAD + text)).toEqual([]));

  it.each([
    ['two amounts', '£50k', '£90k'],
    ['one amount twice', '£50k', '£50k'],
  ])('are a warning in two lines of a budget that nothing tells apart, which add up, for %s', (_, a, b) => {
    const lines = `    years 2024/25 2025/26\n    income F new ${a} ${a}\n    income F new ${b} -\n    income F new - ${b}\n`;
    const text = `${HEAD}service S: S\n  budget\n${lines}${FUNDS}`;
    const found = foundBy(RULE, text);
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
    expect(counted(planOf(text))).toHaveLength(4);
  });

  it('are an error in one line of a budget', () => {
    const text = `${HEAD}service S: S\n  budget\n    revenue F 2024/25 £1k, 2024/25 £2k\n${FUNDS}`;
    expect(foundBy(RULE, text).map(({ severity }) => severity)).toEqual(['error']);
    expect(counted(planOf(text))).toEqual([]);
  });

  it('are a warning in a baseline and the actual of its year', () => {
    const [finding] = foundBy(RULE, `${HEAD}measure M: M\n  baseline 2023/24 410\n  actual 2023/24 432\n`);
    expect(finding?.severity).toBe('warning');
  });

  it('are none in a year and its quarters, of which the year counts', () => {
    const text = `${HEAD}saving A: A\n  amount 2024/25 £60, 2024/25 Q1 £15, 2025/26 Q1 £7, 2025/26 Q2 £8\n  amount 2024/25 Q2 £15\n`;
    const plan = planOf(text);
    expect(foundBy(RULE, text)).toEqual([]);
    expect([...statedMoney(plan, plan.of('saving')[0] as Element, 'amount')]).toEqual([
      [2024, 6000],
      [2025, 1500],
    ]);
  });

  it('are counted in no row of money', () => {
    const plan = planOf(`${HEAD}saving A: A\n  amount 2024/25 £5, 2024/25 £6\n`);
    expect(figuresOf(plan, plan.of('saving')[0] as Element, 'amount' satisfies RowClause['type'])).toEqual([]);
  });
});

describe('two figures of clauses that each state one', () => {
  const HUB = 'service S: S\nmeasure M: M\ncomparators C: C\n';

  it.each([
    ['the rank among the same councils', `${HUB}measure X: X\n  rank C 2024/25 4 of 15\n  rank C 2024/25 5 of 15\n`],
    [
      'the council tax of one band',
      'financial plan X: X\n  council tax 2024/25 +2% band D £100\n  council tax 2024/25 +3% band D £101\n',
    ],
    ['the rise of one year', 'financial plan X: X\n  council tax 2024/25 +2%\n  council tax 2024/25 +3%\n'],
    ['the limit of what a decision approves', `${HUB}decision X: X\n  approves S up to £3m, S up to £4m\n`],
    [
      'the target that a decision approves',
      `${HUB}decision X: X\n  approves M to 40 in 2024/25\n  approves M to 50 in 2024/25\n`,
    ],
    ['the effect on one measure', `${HUB}service X: X\n  effect on M 40 in 2024/25\n  effect on M 50 in 2024/25\n`],
    ['what one amount does to one measure', `${HUB}service X: X\n  impact of -£50k on M 40, on M 50\n`],
    ['the outlook of the same years', 'project X: X\n  outlook 2027/28 to 2029/30 £1m\n  outlook 2027/28 to 2029/30 £2m\n'],
    ['a change in one year', `${HUB}scenario X: X\n  change S 2024/25 -£1m\n  change S 2024/25 -£2m\n`],
  ])('are found for %s', (_, text) => {
    const found = foundBy(RULE, `${HEAD}${text}`);
    expect(found.map(({ severity }) => severity)).toEqual(['error']);
    expect(found[0]?.related).toHaveLength(1);
    expect(foundBy('clause-twice', `${HEAD}${text}`)).toEqual([]);
  });

  it.each([
    ['ranks of two years', `${HUB}measure X: X\n  rank C 2023/24 4 of 15\n  rank C 2024/25 5 of 15\n`],
    ['two bands', 'financial plan X: X\n  council tax 2024/25 +2% band D £100\n  council tax 2024/25 +2% band E £122\n'],
    ['a decision on two services', `${HUB}service T: T\ndecision X: X\n  approves S up to £3m, T up to £4m\n`],
    ['what two amounts do to one measure', `${HUB}service X: X\n  impact of -£50k on M 40\n  impact of -£100k on M 50\n`],
    ['the outlooks of two times', 'project X: X\n  outlook 2027/28 to 2029/30 £1m\n  outlook 2030/31 to 2032/33 £1m\n'],
  ])('are not found for %s', (_, text) => {
    expect(foundBy(RULE, `${HEAD}${text}`)).toEqual([]);
  });
});

it('a reader sees the two figures, and not that there is none', () => {
  const words = (row: string, period: string, a: string, b: string): string => {
    const plan = planOf(`${HEAD}measure X: X\n  unit number\n  better higher\n  ${row} ${period} ${a}, ${period} ${b}\n`);
    const measure = plan.declarations.find('X');
    return measure ? figuresInWords(plan, measure, { colour: (each) => each, words: (each) => each }).join(' ') : '';
  };
  expect(words('target', '2025/26', '75', '78')).toBe('No figure yet, two targets for 2025/26: 75 and 78');
  expect(words('actual', '2024/25', '75', '78')).toBe('Two actuals for 2024/25: 75 and 78, no target');
  expect(words('target', '2025/26', '75', '75')).toBe('No figure yet, target 75 for 2025/26');
});
