// Figures that are not exact (below 5%, about 40, fewer than 5, not available) and figures of other periods than the council's years:
// kept as they are written by everything that reads a plan, and never counted as if they were exact.
import { pasteTable } from '@goldenthread/exchange';
import { latestVerdict, readings } from '@goldenthread/model';
import { planToJson } from '@goldenthread/model/json';
import { makeReport, pageToHtml, planPage, renderReport, reports } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { formatPlan } from '@goldenthread/syntax/format';
import { describe, expect, it } from 'vitest';
import { diffTexts, planOf } from './support.js';
import { measuresAndBack } from './workbook-and-back.js';

const TEXT = `plan P: Plan
  years 2024/25 to 2026/27
  as at 2026-08-01
  amber within 5%

measure Empty: Homes empty for six months
  unit percent
  better lower
  years     2023/24  2024/25   2025/26
  baseline  6.2%     -         -
  target    -        below 5%  below 4%
  actual    -        about 3%  not available

measure Harm: Children hurt on roads
  unit number
  better lower
  calendar years  2022          2023  2024
  actual          fewer than 5  9     about 40
  baseline in calendar 2012 14

measure Life: Healthy life expectancy
  unit: years
  better higher
  pooled  2017/18 to 2019/20,  2018/19 to 2020/21
  actual  62.1                 62.5
  forecast 2019/20 to 2021/22 about 63
  benchmark Family calendar 2018 to 2020 63.1
comparators Family: Family group
`;
const plan = planOf(TEXT);
const measure = (name: string) => plan.of('measure').find((each) => each.name === name) as never;

/** How the figures of a measure with one target stand. */
function verdict(better: string, target: string, actual: string): string | undefined {
  const one = planOf(`plan P: P
  as at 2026-08-01
  amber within 10%
measure M: M
  better ${better}
  target 2024/25 ${target}
  actual 2024/25 ${actual}
`);
  return latestVerdict(one, one.of('measure')[0] as never);
}

describe('inexact figures', () => {
  it('are read with their word, wherever a figure of a measure stands', () => {
    expect(plan.files.flatMap(({ problems }) => problems)).toEqual([]);
    const read = readings(measure('Empty'), 'target').map(({ amount, point }) => [amount, point.value.text, point.value.inexact]);
    expect(read).toEqual([
      [5, 'below 5%', 'below'],
      [4, 'below 4%', 'below'],
    ]);
  });

  it.each([
    ['lower', 'below 5%', '4.9%', 'green'],
    ['lower', 'below 5%', '5%', 'amber'],
    ['lower', 'below 5%', '9%', 'red'],
    ['lower', '10', 'fewer than 5', 'green'],
    ['lower', '3', 'fewer than 5', undefined],
    ['higher', '10', 'fewer than 5', 'red'],
    ['higher', 'above 20%', '20%', 'amber'],
    ['higher', 'above 20%', '21%', 'green'],
    ['higher', '30', 'about 40', 'green'],
    ['higher', '40', 'about 40', undefined],
    ['higher', '80', 'about 40', 'red'],
    ['between 10 and 20', '15', 'about 16', 'green'],
    ['near 15', '15', 'about 40', undefined],
    ['higher', '£1m', 'about £1.2m', 'green'],
  ])(
    'have a colour only where all that they may stand for has it: %s, target %s, actual %s',
    (better, target, actual, colour) => {
      expect(verdict(better, target, actual)).toBe(colour);
    },
  );

  it('find what is certain, and nothing that is not', () => {
    const found = (text: string): string[] => checkPlan(planOf(text), rules).map(({ rule }) => rule);
    const figures = (rows: string): string => `plan P: P\n  years 2024/25 to 2026/27\nmeasure M: M\n  better lower\n${rows}`;
    expect(found(figures('  target 2024/25 below 5, 2025/26 below 6\n'))).toContain('target-goes-backwards');
    expect(found(figures('  baseline 2023/24 about 40\n  target 2024/25 42\n'))).not.toContain('target-wrong-way');
    expect(found(figures('  baseline 2023/24 about 40\n  target 2024/25 50\n'))).toContain('target-wrong-way');
    expect(found(figures('  actual 2022/23 fewer than 5, 2023/24 fewer than 5, 2024/25 fewer than 5\n'))).not.toContain(
      'actual-copied-forward',
    );
    const sum =
      'measure M: M\n  adds up A, B\n  actual 2024/25 about 40\nmeasure A: A\n  actual 2024/25 3\nmeasure B: B\n  actual 2024/25 4\n';
    expect(found(sum)).not.toContain('measure-does-not-add-up');
  });

  it('stay where a plan is formatted, each in its column', () => {
    expect(formatPlan(TEXT)).toBe(TEXT);
    expect(formatPlan('measure M: M\n  years 2023/24 2024/25\n  actual fewer  than 5 not\u00a0available\n')).toBe(
      'measure M: M\n  years   2023/24       2024/25\n  actual  fewer than 5  not available\n',
    );
  });

  it('show on the page and in reports as they are written', async () => {
    const html = pageToHtml(planPage(plan));
    for (const shown of [
      'below 5%',
      'about 3%',
      'fewer than 5',
      'not available',
      'calendar 2012',
      '2017/18 to 2019/20',
      'about 63',
    ])
      expect(html).toContain(shown);
    const measures = reports.find(({ name }) => name === 'measures');
    const report = makeReport(measures as never, { plan, findings: [] } as never);
    const text = String(await renderReport(report, 'text'));
    for (const shown of ['below 5%', 'about 3%', 'calendar year 2024']) expect(text).toContain(shown);
  });

  it('are among the data with the word that makes them inexact', () => {
    const values = planToJson(plan).elements.flatMap(({ rows }) => rows.flatMap((row) => row.values));
    expect(values).toContainEqual({ period: '2024/25', value: 5, inexact: 'below' });
    expect(values).toContainEqual({ period: 'calendar 2022', value: 5, inexact: 'fewer than' });
    expect(values).toContainEqual({ period: '2017/18 to 2019/20', value: 62.1 });
    expect(values).toContainEqual({ period: '2025/26', flag: 'not available' });
  });

  it('are a change when they change', () => {
    const kinds = (text: string): string[] => diffTexts(TEXT, text).changes.map(({ kind, element }) => `${kind} ${element}`);
    expect(kinds(TEXT.replace('below 4%', 'below 6%'))).toEqual(['target-weakened Empty']);
    expect(kinds(TEXT.replace('about 3%', '3%      '))).toEqual(['figures Empty']);
    expect(kinds(TEXT.replace('calendar years  2022 ', 'calendar years  2021 '))).toEqual(['figures Harm']);
    expect(kinds(TEXT.replace('not available', '[x]'))).toEqual([]);
  });

  it('go out to a spreadsheet and come back', async () => {
    const { cells, changes } = await measuresAndBack(plan, TEXT);
    expect(cells).toContain('fewer than 5');
    expect(changes).toEqual([]);
  });

  it.each([
    ['<5', 'fewer than 5'],
    ['< 5%', 'below 5%'],
    ['over 20%', 'above 20%'],
    ['approx. 40', 'about 40'],
    ['Not available', 'not available'],
  ])('come in with a table: %s', (cell, text) => {
    const context = { inBudget: false, takesBudget: false, rowWords: [], periods: [], funds: [], usualFund: undefined };
    const pasted = pasteTable(
      { text: `Measure\t2023/24\t2024/25\r\nChildren hurt\t12\t${cell}\r\n` },
      { ...context, owners: [], countsMoney: false, symbol: '£', nameFor: () => 'ChildrenHurt' },
    );
    expect(pasted?.lines.join('\n')).toContain(text);
  });

  it('have no place in money, which is counted to the penny', () => {
    const { problems } = planOf('fund F: F\nproject W: W\n  budget\n    revenue F 2024/25 about £2m\n').files[0] ?? {};
    expect(problems?.map(({ message }) => message)).toEqual([
      '‘about £2m’ is not a figure that can be read. Only an exact figure can be counted here: write £2m, and say more behind a colon.',
    ]);
  });
});
