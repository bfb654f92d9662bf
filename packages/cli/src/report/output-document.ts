import path, { extname } from 'node:path';
import { listed } from '@goldenthread/model';
import {
  REPORT_FORMATS,
  type ReportDocument,
  type ReportFormat,
  renderReport,
  TemplateError,
  withFilesAs,
  withLinesExplained,
} from '@goldenthread/report';
import { MAX_FILE_SIZE } from '@goldenthread/syntax';
import { readFileLater } from '@goldenthread/workspace/node';
import { oneOf } from '../check/options.js';
import { CommandError, systemErrorInWords } from '../errors.js';
import { shownPath } from '../terminal/paths.js';
import type { Screen } from '../terminal/screen.js';
import { writeWhole } from '../terminal/write-file.js';

/** A Word document of the council, with the name that it was given by. */
interface Template {
  readonly file: string;
  readonly contents: Uint8Array;
}

/** How a document is to leave. */
export interface OutputOptions {
  readonly format: ReportFormat;
  /** The file; standard output where there is none. */
  readonly output: string | undefined;
  /** Whether it says which lines of the plan each amount comes from. */
  readonly explain: boolean;
  readonly template?: Template | undefined;
}

/** Formats that no terminal can show. */
const FILES_ONLY: ReadonlySet<ReportFormat> = new Set(['word', 'excel']);

/** The format asked for, else the one of the file's ending, else text. */
export function formatOf({ format, output }: { readonly format?: string; readonly output?: string }): ReportFormat {
  const formats = Object.keys(REPORT_FORMATS) as ReportFormat[];
  const ending = output === undefined ? '' : extname(output).toLowerCase();
  const byEnding = formats.find((each) => REPORT_FORMATS[each] === ending);
  if (output !== undefined && format === undefined && byEnding === undefined)
    throw new CommandError(
      `The name ${output} does not say which format is meant. It can end in ${listed(Object.values(REPORT_FORMATS), 'or')}; or add --format.`,
    );
  const wanted = format === undefined ? (byEnding ?? 'text') : oneOf('--format', format, formats);
  if (FILES_ONLY.has(wanted) && output === undefined)
    throw new CommandError(
      `A report in ${wanted === 'word' ? 'Word' : 'Excel'} needs a file: add -o report${REPORT_FORMATS[wanted]}.`,
    );
  return wanted;
}

/** The value of `--template`. */
export async function readTemplate(file: string, format: ReportFormat): Promise<Template> {
  if (format !== 'word') throw new CommandError('--template goes with a report in Word: add -o report.docx.');
  const contents = await readFileLater(path.resolve(file)).catch((error: unknown) => {
    throw new CommandError(`${file} cannot be read: ${systemErrorInWords(error)}.`);
  });
  if (contents.length > MAX_FILE_SIZE) throw new CommandError(`${file} is larger than 10 MB. Use a smaller template.`);
  return { file, contents };
}

/** Writes a document to its file, or shows it. Files of the plan are named from the folder that somebody works in. */
export async function outputDocument(
  screen: Screen,
  document: ReportDocument,
  { format, output, explain, template }: OutputOptions,
): Promise<void> {
  const named = withFilesAs(document, (file) => shownPath(file, process.cwd()));
  const whole = explain ? withLinesExplained(named) : named;
  const rendered = await renderReport(whole, format, {
    ...(Number.isFinite(screen.width) ? { width: screen.width } : {}),
    ...(output === undefined ? { bold: screen.colours.bold } : {}),
    ...(template ? { template: template.contents } : {}),
    withLines: explain,
  }).catch((error: unknown) => {
    if (error instanceof TemplateError)
      throw new CommandError(`${template?.file} cannot be used as a template: ${error.message}.`);
    throw error;
  });
  if (output === undefined && format === 'text') screen.print(rendered as string);
  else if (output === undefined) screen.printExactly(rendered as string);
  else {
    await writeWhole(output, rendered, output);
    screen.say(`Written: ${output}`);
  }
}
