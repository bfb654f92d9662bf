import type { Rag } from '@goldenthread/model';

/** The colours that a chart is drawn in, as SVG writes them. */
export interface ChartPalette extends Readonly<Record<Rag, string>> {
  readonly text: string;
  readonly quiet: string;
  readonly grid: string;
  readonly line: string;
  readonly band: string;
  readonly background: string;
}

/** The same on white: for pictures, which know nothing of the colours around them. Words have at least 4.5:1, lines 3:1. */
export const LIGHT: ChartPalette = {
  text: '#1b1b1b',
  quiet: '#555555',
  grid: '#d5d5d5',
  line: '#12574c',
  band: '#fbe3b5',
  background: '#ffffff',
  green: '#1a6b32',
  amber: '#8a5200',
  red: '#b00020',
};

/** The colours of the page that the chart stands on, by the names that its style sheet gives them. */
export const OF_PAGE: ChartPalette = {
  text: 'var(--text, #1b1b1b)',
  quiet: 'var(--quiet, #555555)',
  grid: 'var(--grid, #d5d5d5)',
  line: 'var(--chart, #12574c)',
  band: 'var(--band, #fbe3b5)',
  background: 'var(--background, #ffffff)',
  green: 'var(--green, #1a6b32)',
  amber: 'var(--amber, #8a5200)',
  red: 'var(--red, #b00020)',
};
