import { type BandsPicture, bandsSvg } from './bands.js';
import type { Chart } from './chart.js';
import { type DatesPicture, datesSvg } from './dates.js';
import { type FlowPicture, flowSvg } from './flow.js';
import type { ChartPalette } from './palette.js';
import { chartSvg } from './svg.js';

/** What a report can show as a picture. Each has a `label` that says all of it, and a table beside it. */
export type Picture = Chart | FlowPicture | BandsPicture | DatesPicture;

/** A picture as SVG, a plain string. */
export function pictureSvg(picture: Picture, colours: ChartPalette): string {
  switch (picture.type) {
    case 'chart':
      return chartSvg(picture, colours);
    case 'flow':
      return flowSvg(picture, colours);
    case 'bands':
      return bandsSvg(picture, colours);
    case 'dates':
      return datesSvg(picture, colours);
  }
}
