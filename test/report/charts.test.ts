import { type Chart, chartSvg, LIGHT, measureCharts } from '@goldenthread/report';
import { expect, it } from 'vitest';
import { contrast } from './contrast.js';
import { planOf } from './support.js';

const charts = (measure: string): Chart[] => {
  const plan = planOf(`plan P: A plan\nmeasure M: Visits to the <market>\n${measure}`);
  return measureCharts(plan, plan.of('measure')[0] as never, 'Visits to the <market>');
};

const QUARTERS = `  better higher
  amber within 5%
  reported quarterly, cumulative
  target 2024/25 400, 2025/26 420
  actual 2023/24 380, 2024/25 390
  target 2025/26 Q1 100, 2025/26 Q2 200
  actual 2025/26 Q1 101, 2025/26 Q2 120
`;

it('keeps a year and its cumulative quarters apart, the latest first', () => {
  expect(charts(QUARTERS).map(({ title, periods }) => [title, periods.map(({ name }) => name)])).toEqual([
    ['Visits to the <market>, by quarter', ['2025/26 Q1', '2025/26 Q2']],
    ['Visits to the <market>, by year', ['2023/24', '2024/25', '2025/26']],
  ]);
});

it('says the whole chart in words', () => {
  expect(charts(QUARTERS)[0]?.label).toBe(
    'Visits to the <market>, by quarter. Target: 100 in 2025/26 Q1; 200 in 2025/26 Q2. Actual: 101 in 2025/26 Q1, green; 120 in 2025/26 Q2, red.',
  );
});

it.each([
  ['higher', [[95, 100]]],
  ['lower', [[100, 105]]],
  ['near 100', [[95, 105]]],
])('draws where figures are amber: better %s', (better, edges) => {
  const [chart] = charts(`  better ${better}\n  amber within 5%\n  target 2024/25 100\n  actual 2023/24 90\n`);
  expect(chart?.band?.edges.map(({ low, high }) => [low, high])).toEqual(edges);
});

it('draws no band where nothing says how far off is amber', () => {
  expect(charts('  better higher\n  target 2024/25 100\n  actual 2023/24 90\n')[0]?.band).toBeUndefined();
});

it('has none of one figure, nor of two for the same day', () => {
  expect(charts('  actual 2024/25 100\n')).toEqual([]);
  expect(charts('  target 2024/25 100\n  actual 2024/25 90\n')).toEqual([]);
});

const SHAPES = [
  QUARTERS,
  '  actual 2023/24 0, 2024/25 0\n',
  '  actual 2023/24 -5.25, 2024/25 1.75\n  target 2025/26 3.5\n',
  '  unit money\n  actual 2023/24 £1,250,000, 2024/25 £1,300,000\n  target 2029/30 £2m\n',
  '  unit percent\n  better lower\n  amber within 10%\n  actual 2023/24 0.01%, 2024/25 0.02%\n  target 2025/26 0.005%\n',
  '  baseline 2020/21 1000000000\n  actual 2021/22 3\n',
];

it.each(SHAPES)('stays inside its frame, with an axis that holds every figure: %s', (measure) => {
  for (const chart of charts(measure)) {
    const svg = chartSvg(chart, LIGHT);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    const [, width = 0, height = 0] = (/viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? []).map(Number);
    for (const [, axis, value] of svg.matchAll(/ (c?x|c?y)[12]?="([-\d.]+)"/g)) {
      expect(Number(value)).toBeGreaterThanOrEqual(0);
      expect(Number(value)).toBeLessThanOrEqual(axis?.endsWith('x') ? width : height);
    }
    // A line is a line: nothing but the band is filled.
    for (const [line] of svg.matchAll(/<polyline[^>]*>/g)) expect(line).toContain('fill="none"');
    expect(svg).toContain(`font-weight="bold">`);
  }
});

it.each([
  ['  unit money\n  actual 2023/24 £1,250,000, 2024/25 £1,300,000\n', ['£1.24m', '£1.26m', '£1.28m', '£1.3m']],
  ['  unit percent\n  actual 2023/24 70%, 2024/25 77%\n', ['70%', '72.5%', '75%', '77.5%']],
  ['  actual 2023/24 0, 2024/25 4000\n', ['0', '2k', '4k']],
])('has round figures on its axis: %s', (measure, ticks) => {
  const [chart] = charts(measure);
  const words = [...chartSvg(chart as Chart, LIGHT).matchAll(/text-anchor="end">([^<]*)</g)].map(([, text = '']) =>
    text.replaceAll('&#163;', '£'),
  );
  expect(words).toEqual(ticks);
});

it('names its periods without one over another', () => {
  const [chart] = charts(
    `  actual ${Array.from({ length: 8 }, (_, index) => `${2010 + index}/${11 + index} ${index}`).join(', ')}\n`,
  );
  const svg = chartSvg(chart as Chart, LIGHT, { width: 300, height: 150 });
  const names = [...svg.matchAll(/<text x="([\d.]+)"[^>]*text-anchor="middle">(\d{4}\/\d\d)</g)];
  const places = names.map(([, x]) => Number(x)).sort((a, b) => a - b);
  expect(names.map(([, , name]) => name)).toContain('2017/18');
  for (const [index, x] of places.slice(1).entries()) expect(x - (places[index] ?? 0)).toBeGreaterThan(45);
});

it('escapes what the plan says', () => {
  expect(chartSvg(charts(QUARTERS)[0] as Chart, LIGHT)).not.toContain('<market>');
});

it('can be read on white: words at 4.5 to 1, lines at 3 to 1', () => {
  const { background, text, quiet, line, green, amber, red, band } = LIGHT;
  for (const colour of [text, quiet])
    for (const on of [background, band]) expect(contrast(colour, on)).toBeGreaterThanOrEqual(4.5);
  for (const colour of [line, green, amber, red])
    for (const on of [background, band]) expect(contrast(colour, on)).toBeGreaterThanOrEqual(3);
});

it('a chart of months holds each figure at its month, and says the months in words', () => {
  const plan = planOf(`plan P: A plan
measure M: Answers
  unit percent
  months 2026-08 2026-09 2026-10
  actual 74%     77%     79%
`);
  const [measure] = plan.of('measure');
  const [chart] = measure ? measureCharts(plan, measure, 'Answers') : [];
  expect(chart?.periods.map(({ name }) => name)).toEqual(['Aug 2026', 'Sep 2026', 'Oct 2026']);
  expect(chart?.lines[0]?.points.map(({ period }) => period)).toEqual(['Aug 2026', 'Sep 2026', 'Oct 2026']);
  expect(chart?.label).toContain('77% in September 2026');
});
