import { largest } from '@goldenthread/model';
import { framed, inLines, words } from './drawing.js';
import type { ChartPalette } from './palette.js';

/** Things in a grid of two judgements, as cost and performance: how high in the one goes up, how high in the other goes right. */
export interface BandsPicture {
  readonly type: 'bands';
  readonly title: string;
  readonly label: string;
  /** What goes up, and the bands of it from the highest to the lowest. */
  readonly up: Scale;
  /** What goes right, and the bands of it from the lowest to the highest. */
  readonly right: Scale;
  /** What stands in each band: a row for each of `up`, a cell for each of `right`. */
  readonly cells: readonly (readonly (readonly string[])[])[];
}

interface Scale {
  readonly name: string;
  readonly bands: readonly string[];
}

/** Room at the left for the names of bands and at the top, in pixels. */
const [LEFT, TOP] = [110, 12];
const [COLUMN, LINE, PADDING, BOTTOM] = [190, 16, 10, 48];
/** Characters that fit into a line of a cell, and the most lines of a title. */
const [LONGEST, MOST_LINES] = [24, 3];
/** The height of an empty row, in pixels. */
const LEAST = 56;

/** The grid as SVG, each thing by its title in its cell. */
export function bandsSvg({ up, right, cells, label }: BandsPicture, colours: ChartPalette): string {
  const lines = cells.map((row) => row.map((titles) => titles.map((title) => inLines(title, LONGEST, MOST_LINES))));
  const heightOf = (cell: readonly (readonly string[])[]): number =>
    2 * PADDING + LINE * cell.reduce((sum, title) => sum + title.length, 0) + 6 * Math.max(0, cell.length - 1);
  const heights = lines.map((row) => Math.max(LEAST, largest(row.map(heightOf))));
  const tops = heights.map((_, row) => TOP + heights.slice(0, row).reduce((sum, height) => sum + height, 0));
  const bottom = TOP + heights.reduce((sum, height) => sum + height, 0);
  const left = (column: number): number => LEFT + column * COLUMN;
  const drawn = [
    ...lines.flatMap((row, at) => {
      const [top, height] = [tops[at] ?? 0, heights[at] ?? 0];
      return [
        words(LEFT - 10, top + height / 2 + 4, up.bands[at] ?? '', colours.text, 'end'),
        ...row.map(
          (cell, column) =>
            `<rect x="${left(column)}" y="${top}" width="${COLUMN}" height="${height}" fill="none" stroke="${colours.quiet}"/>${titlesIn(cell, left(column), top, colours)}`,
        ),
      ];
    }),
    ...right.bands.map((band, column) => words(left(column) + COLUMN / 2, bottom + 18, band, colours.text, 'middle')),
    words(LEFT - 10, bottom + 18, `${up.name} ↑`, colours.text, 'end', ' font-weight="bold"'),
    words(left(right.bands.length / 2), bottom + 38, `${right.name} →`, colours.text, 'middle', ' font-weight="bold"'),
  ];
  return framed(drawn.join(''), { width: left(right.bands.length) + 10, height: bottom + BOTTOM }, label, colours);
}

function titlesIn(cell: readonly (readonly string[])[], x: number, top: number, { text, line }: ChartPalette): string {
  let y = top + PADDING;
  return cell
    .map((title) => {
      const dot = `<circle cx="${x + 14}" cy="${y + LINE / 2}" r="4" fill="${line}"/>`;
      const drawn = title.map((each, index) => words(x + 24, y + (index + 0.75) * LINE, each, text, 'start'));
      y += title.length * LINE + 6;
      return dot + drawn.join('');
    })
    .join('');
}
