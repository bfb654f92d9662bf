export { type Chart, chartOf, measureCharts } from './chart.js';
export type { ChartSize } from './drawing.js';
export { type ChartPalette, LIGHT, OF_PAGE } from './palette.js';
export { type Picture, pictureSvg } from './picture.js';
export { type FigureSeries, figureSeries, sparkline } from './series.js';
export { chartSvg, PAGE_SIZE } from './svg.js';
