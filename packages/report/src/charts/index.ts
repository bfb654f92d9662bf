export { type Chart, chartOf, measureCharts } from './chart.js';
export { type ChartPalette, LIGHT, OF_PAGE } from './palette.js';
export { type FigureSeries, figureSeries } from './series.js';
export { sparkline } from './sparkline.js';
export { type ChartSize, chartSvg, PAGE_SIZE } from './svg.js';
