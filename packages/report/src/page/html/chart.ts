import type { Chart } from '../../charts/chart.js';
import { OF_PAGE } from '../../charts/palette.js';
import { chartSvg } from '../../charts/svg.js';
import { Html, html } from './html.js';

/** A chart with what it shows below it. Its colours are the page's. */
export function chartHtml(chart: Chart): Html {
  return html`<figure>${new Html(chartSvg(chart, OF_PAGE))}<figcaption>${chart.title}</figcaption></figure>\n`;
}
