import { type FileFacts, lineStarts, type TextFile } from '@goldenthread/model';
import { cleanText } from '../spreadsheet/cells/cells.js';
import { csvCells } from './csv-cells.js';
import { type Findings, plain } from './figure-cells.js';
import { longColumns, readLong } from './long-figures.js';
import { readWide } from './wide-figures.js';

/**
 * The figures of a CSV file, as the facts of a file that declares nothing. One line a figure (measure, period, row, value, flag),
 * or a table with the periods along the top. What cannot be read is a problem at its own line.
 */
export function readFigures(file: string, text: string): FileFacts {
  const source: TextFile = { file, lines: lineStarts(text), length: text.length };
  const cells = csvCells(text, source);
  const found: Findings = { figures: [], problems: [], leftOut: [] };
  const head = cells.rows.findIndex((row) => row.some((cell) => cleanText(cell) !== ''));
  const columns = head < 0 ? undefined : longColumns(cells.rows[head] ?? []);
  if (columns) readLong(cells, head, columns, found);
  else if (head >= 0 && !readWide(cells, found))
    found.problems.push({
      rule: 'line-not-understood',
      at: plain(cells.placeOf(head)),
      message:
        'No figures can be read from this table. Its first line has to name its columns: measure, period, row, value and flag, or measure and then the years.',
    });
  return {
    ...source,
    uses: [],
    elements: [],
    comments: [],
    problems: found.problems,
    signs: [],
    figures: { source, figures: found.figures, leftOut: found.leftOut },
  };
}

/** The facts of a CSV file that is not read, with the reason in a sentence. */
export function refusedFigures(file: string, refused: string): FileFacts {
  const source: TextFile = { file, lines: [0], length: 0 };
  const figures = { source, figures: [], leftOut: [], refused };
  return { ...source, uses: [], elements: [], comments: [], problems: [], signs: [], figures };
}
