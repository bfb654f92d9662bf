import { largest } from '@goldenthread/model';
import { AlignmentType, Paragraph, TableCell, TableLayoutType, TableRow, TextRun, WidthType, Table as WordTable } from 'docx';
import { cellText } from '../document/cells.js';
import type { Cell, Table } from '../document/document.js';

/** A4 between its margins, in twentieths of a point. */
export const TEXT_WIDTH = 9638;

type Look = { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string };

/** A table with its caption above it. Its first row stands at the top of each page that it goes on to. */
export function wordTable({ caption, columns, rows }: Table, symbol: string): (Paragraph | WordTable)[] {
  const texts = columns.map(({ head }, index) => [
    head,
    ...rows.map(({ cells }) => (cells[index] ? cellText(cells[index], symbol) : '')),
  ]);
  return [
    new Paragraph({
      keepNext: true,
      spacing: { before: 160, after: 60 },
      children: [new TextRun({ text: caption, bold: true, size: 20 })],
    }),
    new WordTable({
      width: { size: TEXT_WIDTH, type: WidthType.DXA },
      columnWidths: columnWidths(texts),
      layout: TableLayoutType.FIXED,
      rows: [
        new TableRow({
          tableHeader: true,
          cantSplit: true,
          children: columns.map(({ head, figures }) => wordCell(head, figures === true, { bold: true })),
        }),
        ...rows.map(
          ({ cells, adds }) =>
            new TableRow({
              cantSplit: true,
              children: cells.map((each, index) =>
                wordCell(cellText(each, symbol), columns[index]?.figures === true, lookOf(each, adds !== undefined)),
              ),
            }),
        ),
      ],
    }),
    new Paragraph({ spacing: { after: 80 }, text: '' }),
  ];
}

function wordCell(text: string, isFigure: boolean, look: Look): TableCell {
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [
      new Paragraph({
        spacing: { after: 0 },
        alignment: isFigure ? AlignmentType.RIGHT : AlignmentType.LEFT,
        children: [new TextRun({ text, size: 18, ...look })],
      }),
    ],
  });
}

/** Letters that a column may count for, so that none takes all the room, and that a word may have before it is broken. */
const [MOST_LETTERS, LONGEST_WORD] = [36, 16] as const;

/** The room of a letter and of a cell's margins, in twentieths of a point. */
const [LETTER, MARGINS] = [108, 200] as const;

/** Column widths: first room for the longest word of each, then the rest by how much stands in it. */
function columnWidths(columns: readonly (readonly string[])[]): number[] {
  const longest = (texts: readonly string[]): number => largest([1, ...texts.map((text) => text.length)]);
  const least = columns.map(
    (texts) => Math.min(LONGEST_WORD, longest(texts.flatMap((text) => text.split(' ')))) * LETTER + MARGINS,
  );
  const rest = Math.max(0, TEXT_WIDTH - sumOf(least));
  const scale = Math.min(1, TEXT_WIDTH / sumOf(least));
  const weights = columns.map((texts) => Math.min(MOST_LETTERS, longest(texts)));
  return least.map((width, index) => Math.floor(width * scale + (rest * (weights[index] as number)) / sumOf(weights)));
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

const INKS = { green: '1A6B32', amber: '8A5200', red: 'B00020' } as const;

function lookOf(cell: Cell, total: boolean): Look {
  if (cell.type === 'none') return { italics: true, color: '555555' };
  if (cell.type === 'rag') return { bold: true, color: INKS[cell.rag] };
  return total ? { bold: true } : {};
}
