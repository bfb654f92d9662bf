import { escapeHtml, shortened } from '@goldenthread/model';
import type { ChartPalette } from './palette.js';

/** How large a picture is, in pixels. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

const FONT = 12;
/** The width of a letter on average, to tell whether words have room. Wide rather than narrow. */
export const LETTER = 6.6;

/** A whole picture: what is drawn on its background, with all of it in words for those who cannot see it. */
export function framed(drawn: string, { width, height }: ChartSize, label: string, { background }: ChartPalette): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" class="chart" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="${FONT}" role="img" aria-label="${safe(label)}"><rect width="${width}" height="${height}" fill="${background}"/>${drawn}</svg>`;
}

export function words(x: number, y: number, text: string, colour: string, anchor: 'start' | 'middle' | 'end', look = ''): string {
  return `<text x="${round(x)}" y="${round(y)}" fill="${colour}" text-anchor="${anchor}"${look}>${safe(text)}</text>`;
}

/** Text that is safe in SVG wherever it stands, and in whatever bytes it is sent. */
function safe(text: string): string {
  return escapeHtml(text).replace(/[^ -~]/gu, (letter) => `&#${letter.codePointAt(0)};`);
}

export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A title in lines of so many characters at most. What fits into no line is cut; the table beside the picture has it whole. */
export function inLines(title: string, longest: number, most: number): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(shortened(word, longest));
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
}
