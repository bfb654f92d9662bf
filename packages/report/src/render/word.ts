import { largest } from '@goldenthread/model';
import {
  AlignmentType,
  Document,
  Footer,
  type IPropertiesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  PatchType,
  patchDocument,
  TextRun,
} from 'docx';
import { estimatePageNumbers } from 'docx/layout';
import { type ReportDocument, tablesOf } from '../document/document.js';
import { sameEachTime } from './same-each-time.js';
import { BULLETS, wordBody } from './word-body.js';
import { placeFor, REPORT_PLACE } from './word-template.js';
import { TemplateError } from './word-template-guard.js';

/** How a report is made into a Word document. */
export interface WordOptions {
  /** The council's own document: its styles and its cover are kept, and the report follows. */
  readonly template?: Uint8Array;
}

/**
 * The most rows, and the longest text, of a document with charts and page numbers in its contents. Pages have to be laid out to be
 * counted, which takes seconds for hundreds of pages, and minutes for one endless word. A longer document has contents that lead to
 * their headings, and its tables say what charts would.
 */
const MOST_ROWS_IN_FULL = 400;
const LONGEST_IN_FULL = 5_000;

const NUMBERING: NonNullable<IPropertiesOptions['numbering']> = {
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

/**
 * A report as a Word document: headings and a list of contents, charts and pictures, header rows that repeat, page numbers, and the language
 * of its words. It opens without a question.
 */
export async function reportToWord(report: ReportDocument, { template }: WordOptions = {}): Promise<Uint8Array> {
  const inFull = isShort(report);
  // In a browser there is nothing that lays pages out.
  const pageNumbers: typeof estimatePageNumbers | undefined = inFull ? estimatePageNumbers : undefined;
  const children = wordBody(report, { charts: inFull, pages: pageNumbers !== undefined });
  const common = { numbering: NUMBERING, ...(pageNumbers ? { pageNumbers } : {}) };
  if (template !== undefined) {
    const patches = { [REPORT_PLACE]: { type: PatchType.DOCUMENT, children } };
    const patched = { ...common, outputType: 'uint8array', data: placeFor(template), patches } as const;
    return sameEachTime(await patchDocument(patched).catch(refuse));
  }
  const file = new Document({
    ...common,
    title: report.title,
    creator: report.organisation ?? 'Golden Thread',
    styles: stylesIn(report.language),
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } },
        },
        footers: { default: footer(report) },
        children,
      },
    ],
  });
  return sameEachTime(new Uint8Array(await Packer.toArrayBuffer(file)));
}

function isShort(report: ReportDocument): boolean {
  const rows = [...tablesOf(report)].reduce((sum, { table }) => sum + table.rows.length, 0);
  return rows <= MOST_ROWS_IN_FULL && longestText(report) <= LONGEST_IN_FULL;
}

/** The length of the longest text anywhere in a report. */
function longestText(part: unknown): number {
  if (typeof part === 'string') return part.length;
  return typeof part === 'object' && part !== null ? largest([0, ...Object.values(part).map(longestText)]) : 0;
}

/** The report itself can be written: what fails is in the template. */
function refuse(): never {
  throw new TemplateError('Word could not have saved it as it is');
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

function stylesIn(language: string): NonNullable<IPropertiesOptions['styles']> {
  return {
    default: {
      document: {
        run: { font: 'Arial', size: 22, language: { value: language } },
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
  };
}
