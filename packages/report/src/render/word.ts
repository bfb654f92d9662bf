import { largest } from '@goldenthread/model';
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  type INumberingOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  Table as WordTable,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { cellText } from '../document/cells.js';
import type { Block, Cell, ReportDocument, Section, Table } from '../document/document.js';
import { plainPieces } from './narrative.js';
import { sameEachTime } from './same-each-time.js';
import { intoTemplate } from './word-template.js';

/** How a report is made into a Word document. */
export interface WordOptions {
  /** The council's own document: its styles and its cover are kept, and the report follows. */
  readonly template?: Uint8Array;
}

const BULLETS = 'bullets';
const NUMBERING: INumberingOptions = {
  config: [
    {
      reference: BULLETS,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 360, hanging: 260 } } },
        },
      ],
    },
  ],
};

const LEVELS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
  HeadingLevel.HEADING_5,
] as const;

/**
 * A report as a Word document: headings and a list of contents, header rows that repeat, page numbers, and the language of
 * its words. It opens without a question.
 */
export async function reportToWord(report: ReportDocument, { template }: WordOptions = {}): Promise<Uint8Array> {
  const writer = new Writer(report, template === undefined);
  const file = new Document({
    title: report.title,
    ...(report.organisation ? { creator: report.organisation } : { creator: 'Golden Thread' }),
    numbering: NUMBERING,
    pageNumbers: estimatePageNumbers,
    styles: {
      default: {
        document: {
          run: { font: 'Arial', size: 22, language: { value: report.language } },
          paragraph: { spacing: { after: 120 } },
        },
        title: { run: { font: 'Arial', size: 40, bold: true, color: '12342F' } },
        heading1: {
          run: { font: 'Arial', size: 30, bold: true, color: '12342F' },
          paragraph: { spacing: { before: 320, after: 120 }, keepNext: true },
        },
        heading2: {
          run: { font: 'Arial', size: 26, bold: true, color: '12342F' },
          paragraph: { spacing: { before: 240, after: 100 }, keepNext: true },
        },
        heading3: {
          run: { font: 'Arial', size: 23, bold: true, color: '12342F' },
          paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        footers: { default: footer(report) },
        children: writer.body(),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(file));
  return template === undefined ? sameEachTime(bytes) : intoTemplate(template, bytes);
}

function footer({ title, marks }: ReportDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 18,
            children: [`${[title, ...marks].join(' · ')} · Page `, PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

type Child = Paragraph | WordTable | TableOfContents;

class Writer {
  constructor(
    private readonly report: ReportDocument,
    /** Whether lists are numbered by the document itself; a template's numbering is its own. */
    private readonly ownNumbering: boolean,
  ) {}

  body(): Child[] {
    const { title, organisation, standing, marks, blocks, sections } = this.report;
    return [
      ...(organisation ? [new Paragraph({ text: organisation })] : []),
      new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
      new Paragraph({
        children: [new TextRun(standing.join(' · ')), ...marks.map((mark) => new TextRun({ text: ` · ${mark}`, bold: true }))],
      }),
      ...blocks.flatMap((block) => this.block(block)),
      ...(sections.length > 2
        ? [new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-2', beginDirty: false })]
        : []),
      ...sections.flatMap((section) => this.section(section, 0)),
    ];
  }

  private section({ title, blocks, sections }: Section, level: number): Child[] {
    return [
      new Paragraph({ text: title, heading: LEVELS[Math.min(level, LEVELS.length - 1)] as (typeof LEVELS)[number] }),
      ...blocks.flatMap((block) => this.block(block)),
      ...sections.flatMap((each) => this.section(each, level + 1)),
    ];
  }

  private block(block: Block): Child[] {
    switch (block.type) {
      case 'paragraph':
        return [new Paragraph({ children: [new TextRun({ text: block.text, bold: block.strong === true })] })];
      case 'narrative':
        return plainPieces(block.markdown).map(({ type, text }) =>
          type === 'point' ? this.point(text) : new Paragraph({ text }),
        );
      case 'list':
        return block.items.map((item) => this.point(item));
      case 'facts':
        return block.facts.map(
          ({ term, detail }) =>
            new Paragraph({ children: [new TextRun({ text: `${term}: `, bold: true }), new TextRun(detail)] }),
        );
      case 'chart':
        return [];
      case 'table':
        return this.table(block);
    }
  }

  private point(text: string): Paragraph {
    return this.ownNumbering
      ? new Paragraph({ text, numbering: { reference: BULLETS, level: 0 } })
      : new Paragraph({ text: `• ${text}`, indent: { left: 360, hanging: 260 } });
  }

  private table({ caption, columns, rows }: Table): Child[] {
    const { symbol } = this.report;
    const widths = columnWidths(
      columns.map(({ head }, index) => [head, ...rows.map(({ cells }) => (cells[index] ? cellText(cells[index], symbol) : ''))]),
    );
    const cell = (
      text: string,
      figures: boolean,
      look: { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string } = {},
    ): TableCell =>
      new TableCell({
        margins: { top: 40, bottom: 40, left: 80, right: 80 },
        children: [
          new Paragraph({
            spacing: { after: 0 },
            alignment: figures ? AlignmentType.RIGHT : AlignmentType.LEFT,
            children: [new TextRun({ text, size: 18, ...look })],
          }),
        ],
      });
    return [
      new Paragraph({
        keepNext: true,
        spacing: { before: 160, after: 60 },
        children: [new TextRun({ text: caption, bold: true, size: 20 })],
      }),
      new WordTable({
        width: { size: TEXT_WIDTH, type: WidthType.DXA },
        columnWidths: widths,
        layout: TableLayoutType.FIXED,
        rows: [
          new TableRow({
            tableHeader: true,
            cantSplit: true,
            children: columns.map(({ head, figures }) => cell(head, figures === true, { bold: true })),
          }),
          ...rows.map(
            ({ cells, adds }) =>
              new TableRow({
                cantSplit: true,
                children: cells.map((each, index) =>
                  cell(cellText(each, symbol), columns[index]?.figures === true, lookOf(each, adds !== undefined)),
                ),
              }),
          ),
        ],
      }),
      new Paragraph({ spacing: { after: 80 }, text: '' }),
    ];
  }
}

/** A4 between its margins, in twentieths of a point. */
const TEXT_WIDTH = 9638;

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

function lookOf(cell: Cell, total: boolean): { readonly bold?: boolean; readonly italics?: boolean; readonly color?: string } {
  if (cell.type === 'none') return { italics: true, color: '555555' };
  if (cell.type === 'rag') return { bold: true, color: INKS[cell.rag] };
  return total ? { bold: true } : {};
}
