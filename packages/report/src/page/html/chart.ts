import type { Chart, ChartPoint } from '../page.js';
import { type Html, html } from './html.js';

const [WIDTH, HEIGHT, MARGIN] = [240, 72, 8];

/** A small chart of actual figures (a line with dots) against targets (diamonds on a dashed line). */
export function chartHtml({ label, actuals, targets }: Chart): Html {
  const amounts = [...actuals, ...targets].map((point) => point.amount);
  const [low, high] = [Math.min(...amounts), Math.max(...amounts)];
  const x = (point: ChartPoint): number => round(MARGIN + point.at * (WIDTH - 2 * MARGIN));
  const y = (point: ChartPoint): number =>
    round(high === low ? HEIGHT / 2 : HEIGHT - MARGIN - ((point.amount - low) / (high - low)) * (HEIGHT - 2 * MARGIN));
  const line = (points: readonly ChartPoint[]): string => points.map((point) => `${x(point)},${y(point)}`).join(' ');
  return html`<svg class="chart" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${label}">
<polyline class="target" points="${line(targets)}" fill="none" stroke-dasharray="4 3"/>
<polyline class="actual" points="${line(actuals)}" fill="none"/>
${targets.map((point) => html`<path class="target" d="M${x(point)} ${round(y(point) - 4)}l4 4l-4 4l-4 -4z"/>`)}
${actuals.map((point) => html`<circle class="actual" cx="${x(point)}" cy="${y(point)}" r="3"/>`)}
</svg>
`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
