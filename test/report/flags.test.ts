// A flag of a figure, such as [p] for provisional, is kept by everything that reads a plan and shown wherever the figure is.
import { copyTable, pasteTable } from '@goldenthread/exchange';
import { FIGURE_FLAGS, outstandingReturns, readings, readPeriod } from '@goldenthread/model';
import { planToJson } from '@goldenthread/model/json';
import { makeReport, pageToHtml, planPage, renderReport, reports } from '@goldenthread/report';
import { FactReader } from '@goldenthread/syntax';
import { formatPlan } from '@goldenthread/syntax/format';
import { describe, expect, it } from 'vitest';
import { diffTexts, planOf } from './support.js';
import { measuresAndBack } from './workbook-and-back.js';

const TEXT = `plan P: Plan
  years 2024/25 to 2025/26
  as at 2025-08-01

officer Ann: Head of streets

measure Bins: Bins collected
  unit percent
  better higher
  reported quarterly
  owner Ann
  years     2022/23  2023/24    2024/25
  baseline  [c]      -          -
  actual    [x]      61.5% [p]  1,250% [r]
  target    -        -          70%
  quarters  2025/26 Q1
  actual    [z]

measure Spend: What a collection costs
  unit money
  actual 2023/24 £1.25m [e], 2024/25 -£3 [r]
`;
const plan = planOf(TEXT);
const [bins, spend] = plan.of('measure');

describe('flags of figures', () => {
  it('are read behind a figure and in its place, and cost nothing of it', () => {
    expect(plan.files.flatMap(({ problems }) => problems)).toEqual([]);
    const read = readings(bins as never, 'actual').map(({ amount, point }) => [amount, point.value.text, point.value.flag]);
    expect(read).toEqual([
      [61.5, '61.5%', 'p'],
      [1250, '1,250%', 'r'],
    ]);
    expect(readings(spend as never, 'actual').map(({ amount, point }) => [amount, point.value.flag])).toEqual([
      [1_250_000, 'e'],
      [-3, 'r'],
    ]);
    const missing = bins?.rows.flatMap(({ unavailable }) => unavailable.map(({ flag }) => FIGURE_FLAGS[flag]));
    expect(missing).toEqual(['suppressed', 'not available', 'not applicable']);
  });

  it('stay where a plan is formatted', () => {
    expect(formatPlan(TEXT)).toBe(TEXT);
    expect(formatPlan('measure M: M\n  years 2023/24 2024/25\n  actual   5%[p] [x]\n')).toBe(
      'measure M: M\n  years   2023/24  2024/25\n  actual  5% [p]   [x]\n',
    );
  });

  it.each(['5 [q]', '5 [P]', '[p] 5 [p] [x'])('are no others than these: %s', (figures) => {
    const { problems } = new FactReader().read('x.plan', `measure M: M\n  years 2023/24 2024/25\n  actual ${figures}\n`);
    expect(problems).not.toEqual([]);
  });

  it('show on the page and in reports', async () => {
    const html = pageToHtml(planPage(plan));
    for (const shown of ['61.5% [p]', '1,250% [r]', 'not available [x]', 'suppressed [c]', 'not applicable [z]', '[e]'])
      expect(html).toContain(shown);
    const measures = reports.find(({ name }) => name === 'measures');
    const report = makeReport(measures as never, { plan, findings: [] } as never);
    expect(String(await renderReport(report, 'text'))).toContain('1,250% [r]');
  });

  it('are among the data', () => {
    const rows = planToJson(plan).elements.flatMap(({ rows: own }) => own.flatMap(({ values }) => values));
    expect(rows.flatMap(({ flag }) => flag ?? []).sort()).toEqual(
      ['estimated', 'not applicable', 'not available', 'provisional', 'revised', 'revised', 'suppressed'].sort(),
    );
  });

  it('answer what is owed', () => {
    const { period } = readPeriod('2025/26 Q1');
    expect(outstandingReturns(plan, period as never).map(({ element }) => element.name)).toEqual([]);
    const open = planOf(TEXT.replace('actual    [z]', 'actual    -'));
    expect(outstandingReturns(open, period as never).map(({ element }) => element.name)).toEqual(['Bins']);
  });

  it('are a change when they change', () => {
    const { changes } = diffTexts(TEXT, TEXT.replace('61.5% [p]', '61.5%    '));
    expect(changes.map(({ element, kind }) => `${kind} ${element}`)).toEqual(['figures Bins']);
  });

  it('go out to a spreadsheet and come back', async () => {
    const { cells, changes } = await measuresAndBack(plan, TEXT);
    expect(cells).toContain('61.5% [p]');
    expect(changes).toEqual([]);
    expect(copyTable(plan, [bins as never])?.text).toContain('61.5% [p]');
  });

  it('come in with a table', () => {
    const context = { inBudget: false, takesBudget: false, rowWords: [], periods: [], funds: [], usualFund: undefined };
    const pasted = pasteTable(
      { text: 'Measure\tUnit\t2023/24\t2024/25\r\nBins collected\t%\t61.5 [p]\t[c]\r\n' },
      { ...context, owners: [], countsMoney: false, symbol: '£', nameFor: () => 'BinsCollected' },
    );
    expect(pasted?.lines.join('\n')).toMatch(/actual\s+61\.5% \[p\]\s+\[c\]/);
  });
});

it('takes a flag that stands farther than a space behind a figure for a column of its own', () => {
  const plan = planOf(`measure Epc: Homes
  split Tenure into Social, Private
  years           2024/25  2025/26  2026/27
  actual Social   64% [p]  67%[r]   -
  actual Private  52%      [c]      -
`);
  const rows = plan.of('measure')[0]?.rows ?? [];
  expect(rows.map((row) => row.clause.cells.map(({ text, flag }) => `${text}${flag ?? ''}`))).toEqual([
    ['64%p', '67%r', '-'],
    ['52%', '-c', '-'],
  ]);
});
