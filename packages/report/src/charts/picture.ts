import { type BandsPicture, bandsSvg } from './bands.js';
import type { Chart } from './chart.js';
import { type DatesPicture, datesSvg } from './dates.js';
import { type FlowPicture, flowSvg } from './flow.js';
import type { ChartPalette } from './palette.js';
import { chartSvg } from './svg.js';

/** What a report can show as a picture. Each has a `label` that says all of it, and a table beside it. */
export type Picture = Chart | FlowPicture | BandsPicture | DatesPicture;

/** How wide a picture of money or of dates is on a screen, in pixels. */
const SCREEN = 920;

/** A picture as SVG, a plain string. `width` is that of a picture that has no width of its own. */
export function pictureSvg(picture: Picture, colours: ChartPalette, width = SCREEN): string {
  switch (picture.type) {
    case 'chart':
      return chartSvg(picture, colours);
    case 'flow':
      return flowSvg(picture, colours, width);
    case 'bands':
      return bandsSvg(picture, colours);
    case 'dates':
      return datesSvg(picture, colours, width);
  }
}
