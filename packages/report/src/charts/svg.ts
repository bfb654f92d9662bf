import type { Verdict } from '@goldenthread/model';
import { largest } from '@goldenthread/model';
import { type Axis, axisFor } from './axis.js';
import type { Chart, ChartPoint, ToleranceBand } from './chart.js';
import { type ChartSize, framed, LETTER, round, words } from './drawing.js';
import type { ChartPalette } from './palette.js';
import type { ReadingName } from './series.js';

export const PAGE_SIZE: ChartSize = { width: 560, height: 220 };

const LEGEND_HEIGHT = 22;
const BOTTOM = 24;

/** Where things stand: the area of the figures, and the way from figures to pixels. */
interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: (at: number) => number;
  readonly y: (amount: number) => number;
}

/**
 * A chart as SVG, a plain string: axis, periods, actuals with their colours, targets, the band within which a figure is amber,
 * and the last figure in words. Colour is never the only sign: each colour of a dot has a shape of its own.
 */
export function chartSvg(chart: Chart, colours: ChartPalette, size: ChartSize = PAGE_SIZE): string {
  const { lines, band, unit, label } = chart;
  const amounts = lines.flatMap(({ points }) => points.map(({ amount }) => amount));
  const axis = axisFor([...amounts, ...(band?.edges ?? []).flatMap(({ low, high }) => [low, high])], unit);
  const legend = legendOf(chart, colours, size.width);
  const frame = frameOf(axis, size, legend.height);
  const parts = [
    legend.svg,
    gridOf(axis, frame, colours),
    periodsOf(chart, frame, colours),
    band ? bandOf(band, frame, colours) : '',
    ...lines.map(({ name, points }) => lineOf(name, points, frame, colours)),
    ...lines.map(({ name, points }) => points.map((point) => mark(name, point, frame, colours)).join('')),
    latestOf(chart, frame, colours),
  ];
  return framed(parts.join(''), size, label, colours);
}

function frameOf({ low, high, ticks }: Axis, { width, height }: ChartSize, legend: number): Frame {
  const left = Math.ceil(largest(ticks.map(({ text }) => text.length)) * LETTER) + 14;
  const [right, top, bottom] = [width - 34, legend + 14, height - BOTTOM];
  return {
    left,
    right,
    top,
    bottom,
    x: (at) => round(left + 22 + at * (right - left - 22)),
    y: (amount) => round(bottom - ((amount - low) / (high - low)) * (bottom - top)),
  };
}

function gridOf({ ticks }: Axis, { left, right, y }: Frame, { grid, quiet }: ChartPalette): string {
  return ticks
    .map(({ amount, text }) => {
      const line = `<line x1="${left}" x2="${right + 20}" y1="${y(amount)}" y2="${y(amount)}" stroke="${grid}"/>`;
      return line + words(left - 6, y(amount) + 4, text, quiet, 'end');
    })
    .join('');
}

/** The names of the periods, as many as there is room for: the last and the first always. */
function periodsOf({ periods }: Chart, { x, bottom }: Frame, { quiet }: ChartPalette): string {
  const half = (name: string): number => (name.length * LETTER) / 2 + 4;
  const shown: { at: number; name: string }[] = [];
  const isFree = ({ at, name }: { at: number; name: string }): boolean =>
    shown.every((other) => Math.abs(x(at) - x(other.at)) >= half(name) + half(other.name));
  for (const period of [periods.at(-1), periods[0], ...periods.slice(1, -1)]) if (period && isFree(period)) shown.push(period);
  return shown.map(({ at, name }) => words(x(at), bottom + 18, name, quiet, 'middle')).join('');
}

function bandOf({ edges }: ToleranceBand, { x, y }: Frame, { band }: ChartPalette): string {
  // A target alone has a band of its own width.
  const wide =
    edges.length === 1
      ? edges.flatMap((edge) => [-14, 14].map((by) => ({ ...edge, by })))
      : edges.map((edge) => ({ ...edge, by: 0 }));
  const upper = wide.map(({ at, high, by }) => `${round(x(at) + by)},${y(high)}`);
  const lower = wide.map(({ at, low, by }) => `${round(x(at) + by)},${y(low)}`).reverse();
  return `<polygon points="${[...upper, ...lower].join(' ')}" fill="${band}"/>`;
}

function lineOf(name: ReadingName, points: readonly ChartPoint[], { x, y }: Frame, { quiet, line }: ChartPalette): string {
  if (points.length < 2 || name === 'baseline') return '';
  const [stroke, look] =
    name === 'target'
      ? [quiet, 'stroke-width="1.5" stroke-dasharray="5 4"']
      : [line, name === 'actual' ? 'stroke-width="2.5"' : 'stroke-width="1.5" stroke-dasharray="2 3"'];
  const path = points.map(({ at, amount }) => `${x(at)},${y(amount)}`).join(' ');
  return `<polyline points="${path}" fill="none" stroke="${stroke}" ${look}/>`;
}

function mark(name: ReadingName, { at, amount, verdict }: ChartPoint, { x, y }: Frame, colours: ChartPalette): string {
  return markAt(name, verdict, x(at), y(amount), colours);
}

/** The sign of a figure. Green is round, amber a triangle, red a diamond, as they are in words. */
function markAt(name: ReadingName, verdict: Verdict | undefined, x: number, y: number, colours: ChartPalette): string {
  const { quiet, line, background } = colours;
  if (name === 'baseline') return circle(x, y, 4, `fill="${background}" stroke="${quiet}" stroke-width="1.5"`);
  if (name === 'forecast') return circle(x, y, 3.5, `fill="${background}" stroke="${line}" stroke-width="1.5"`);
  if (name === 'target') return `<path d="M${round(x - 6)} ${y}h12" stroke="${quiet}" stroke-width="3"/>`;
  if (verdict === 'amber') return `<path d="M${x} ${round(y - 6)}l6 10h-12z" fill="${colours.amber}"/>`;
  if (verdict === 'red') return `<path d="M${x} ${round(y - 6)}l6 6l-6 6l-6 -6z" fill="${colours.red}"/>`;
  return circle(x, y, 4.5, `fill="${verdict === 'green' ? colours.green : line}"`);
}

function circle(x: number, y: number, radius: number, look: string): string {
  return `<circle cx="${x}" cy="${y}" r="${radius}" ${look}/>`;
}

/** The latest actual and its target in words, each on its own side so that they stay apart. */
function latestOf({ lines }: Chart, { x, y, top, bottom }: Frame, colours: ChartPalette): string {
  const last = (name: ReadingName): ChartPoint | undefined => lines.find((line) => line.name === name)?.points.at(-1);
  const [actual, target] = [last('actual') ?? last('baseline'), last('target')];
  const isAbove = actual !== undefined && (target === undefined || actual.amount >= target.amount);
  const label = ({ at, amount, text }: ChartPoint, above: boolean, colour: string, bold: boolean): string => {
    const height = y(amount) + (above ? -10 : 18);
    const held = Math.min(Math.max(height, top - 8), bottom - 4);
    const look = ` paint-order="stroke" stroke="${colours.background}" stroke-width="3"${bold ? ' font-weight="bold"' : ''}`;
    return words(x(at), held, text, colour, 'middle', look);
  };
  return [
    target ? label(target, !isAbove, colours.quiet, false) : '',
    actual ? label(actual, isAbove, colours.text, true) : '',
  ].join('');
}

/** What each sign means, above the chart; a second line where one is too short. */
function legendOf({ lines, band }: Chart, colours: ChartPalette, width: number): { svg: string; height: number } {
  const items = [
    ...lines.map(({ name, label }) => ({ text: label, draw: (x: number, y: number) => markAt(name, undefined, x, y, colours) })),
    ...(band
      ? [
          {
            text: band.label,
            draw: (x: number, y: number) => `<rect x="${x - 7}" y="${y - 6}" width="14" height="12" fill="${colours.band}"/>`,
          },
        ]
      : []),
  ];
  let [x, row, svg] = [14, 0, ''];
  for (const { text, draw } of items) {
    const room = 14 + text.length * LETTER + 16;
    if (x + room > width && x > 14) [x, row] = [14, row + 1];
    const y = 14 + row * LEGEND_HEIGHT;
    svg += draw(x, y) + words(x + 12, y + 4, text, colours.text, 'start');
    x += room;
  }
  return { svg, height: (row + 1) * LEGEND_HEIGHT };
}
