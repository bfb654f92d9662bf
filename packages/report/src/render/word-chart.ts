import { Paragraph } from 'docx';
import { ChartRun, type ChartSeries } from 'docx/charts';
import { axisFor } from '../charts/axis.js';
import type { Chart } from '../charts/chart.js';
import { LIGHT } from '../charts/palette.js';
import type { ReadingName } from '../charts/series.js';

/** As wide as the text of an A4 page, in pixels. */
const SIZE = { width: 620, height: 210 } as const;

/** A chart as one of Word's own, which a person can change there; its figures are in the document. */
export function wordChart(chart: Chart): Paragraph {
  const { lines, periods, unit, label, title } = chart;
  const amounts = lines.flatMap(({ points }) => points.map(({ amount }) => amount));
  const { low, high, ticks } = axisFor(amounts, unit);
  const step = (ticks[1]?.amount ?? high) - low;
  const last = (name: ReadingName): number | undefined => lines.find((line) => line.name === name)?.points.at(-1)?.amount;
  const isActualAbove = (last('actual') ?? 0) > (last('target') ?? Number.POSITIVE_INFINITY);
  const run = new ChartRun({
    type: 'line',
    categories: periods.map(({ name }) => name),
    series: lines.map(({ name, label, points }) => {
      const latest = points.at(-1);
      const amountIn = (period: string): number | null => points.find((point) => point.period === period)?.amount ?? null;
      return {
        name: label,
        values: periods.map((period) => amountIn(period.name)),
        ...lookOf(name),
        // The latest figure stands beside its mark, as it is typed in the plan.
        pointLabels: periods.map((period) =>
          period.name === latest?.period && name !== 'baseline'
            ? { text: latest.text, position: (name === 'target') === isActualAbove ? ('below' as const) : ('above' as const) }
            : false,
        ),
      };
    }),
    emptyValues: 'connect',
    legend: { position: 'top' },
    valueAxis: {
      minimum: low,
      maximum: high,
      interval: step,
      numberFormat: `"${unit.before}"#,##0${decimals(step)}"${unit.after}"`,
    },
    font: { name: 'Arial', color: ink(LIGHT.text) },
    transformation: SIZE,
    altText: { name: title, description: label },
  });
  return new Paragraph({ keepNext: true, children: [run] });
}

/** How a row of figures is drawn, so that nobody needs its colour to tell it from another. */
function lookOf(name: ReadingName): Pick<ChartSeries, 'color' | 'line' | 'markers'> {
  const [quiet, line] = [ink(LIGHT.quiet), ink(LIGHT.line)];
  if (name === 'baseline') return { color: quiet, line: { width: 0 }, markers: { shape: 'square', size: 6 } };
  if (name === 'target') return { color: quiet, line: { width: 1.25, dash: 'dash' }, markers: { shape: 'dash', size: 8 } };
  if (name === 'actual') return { color: line, line: { width: 2 }, markers: { shape: 'circle', size: 7 } };
  return { color: line, line: { width: 1.25, dash: 'dot' }, markers: { shape: 'triangle', size: 7 } };
}

/** As many decimals as the steps of the axis have, in the code of a spreadsheet's format. */
function decimals(step: number): string {
  const [, fraction = ''] = String(Number(step.toPrecision(9))).split('.');
  return fraction === '' ? '' : `.${'0'.repeat(fraction.length)}`;
}

/** A colour as Word writes it. */
function ink(colour: string): string {
  return colour.slice(1).toUpperCase();
}
