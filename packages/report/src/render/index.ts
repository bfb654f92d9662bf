import type { ReportDocument } from '../document/document.js';
import { withPlainWords } from './plain-words.js';
import type { TextOptions } from './text.js';

/** The formats of a report, with the ending of a file that holds one. */
export const REPORT_FORMATS = {
  text: '.txt',
  markdown: '.md',
  html: '.html',
  word: '.docx',
  excel: '.xlsx',
  csv: '.csv',
  json: '.json',
} as const;

export type ReportFormat = keyof typeof REPORT_FORMATS;

/** The options of some formats. */
export interface RenderOptions extends Partial<TextOptions> {
  /** The council's own Word document, for Word. */
  readonly template?: Uint8Array;
  /** Whether each figure says which lines of the plan make it up, for HTML. */
  readonly withLines?: boolean;
}

/** A line of an e-mail, or of a file that nobody watches. */
const PAGE_WIDTH = 100;

/** A report in a format. What a format needs is loaded only when it is asked for. */
export async function renderReport(
  report: ReportDocument,
  format: ReportFormat,
  options: RenderOptions = {},
): Promise<string | Uint8Array> {
  const document = withPlainWords(report);
  switch (format) {
    case 'text': {
      const { reportToText } = await import('./text.js');
      return reportToText(document, { width: options.width ?? PAGE_WIDTH, ...(options.bold ? { bold: options.bold } : {}) });
    }
    case 'markdown':
      return (await import('./markdown.js')).reportToMarkdown(document);
    case 'html':
      return (await import('./html.js')).reportToHtml(document, options.withLines ? { withLines: true } : {});
    case 'word':
      return (await import('./word.js')).reportToWord(document, options.template ? { template: options.template } : {});
    case 'excel':
      return (await import('./excel.js')).reportToExcel(document);
    case 'csv':
      return (await import('./csv.js')).reportToCsv(document);
    case 'json':
      return (await import('./json.js')).reportToJson(document);
  }
}
