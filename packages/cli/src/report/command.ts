import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { type Element, type Period, type Plan, readPeriod } from '@goldenthread/model';
import {
  type ForReaders,
  forReaders,
  makeReport,
  REPORT_FORMATS,
  type Report,
  type ReportFormat,
  renderReport,
  reports,
  TemplateError,
  withFilesAs,
  withLinesExplained,
} from '@goldenthread/report';
import { closestName } from '@goldenthread/rules';
import type { CheckedPlan } from '@goldenthread/workspace';
import { checkPaths } from '@goldenthread/workspace/node';
import { planTitle } from '../check/closing-line.js';
import { checkWithProgress } from '../check/command.js';
import { oneOf } from '../check/options.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT, whyRefused } from '../errors.js';
import { shownPath } from '../terminal/paths.js';
import type { Screen } from '../terminal/screen.js';
import { listed } from '../terminal/words.js';
import { writeWhole } from '../terminal/write-file.js';
import { listOfReports } from './list.js';

/** What `goldenthread report` can be told. */
export interface ReportOptions {
  readonly period?: string;
  readonly for?: string;
  readonly format?: string;
  readonly output?: string;
  readonly template?: string;
  readonly asAt?: string;
  readonly explain?: boolean;
  readonly withExempt?: boolean;
}

/** Formats that no terminal can show. */
const FILES_ONLY: ReadonlySet<ReportFormat> = new Set(['word', 'excel']);

/** `goldenthread report`: a plan as something to hand on. Without a name it lists the reports, and who reads each. */
export const report: CommandOf<[name: string | undefined, paths: readonly string[], options: ReportOptions]> = async (
  screen,
  name,
  paths,
  options,
) => {
  if (name === undefined) {
    screen.print(listOfReports(reports, screen));
    return EXIT.fine;
  }
  const wanted = reportCalled(name);
  const format = formatOf(options);
  const period = options.period === undefined ? undefined : readReportPeriod(options.period);
  const template = options.template === undefined ? undefined : await readTemplate(options.template, format);
  const { subject: named, rest } = subjectAmong(wanted, paths, options.for);
  const plans = await checkWithProgress(screen, checkPaths, rest.length > 0 ? rest : ['.'], options.asAt);
  const { withExempt = false } = options;
  const { plan, findings, marks, notes } = planFor(wanted, plans, withExempt);
  const subject = wanted.parameters.includes('subject') ? subjectOf(wanted, plan, named) : undefined;
  const made = withFilesAs(makeReport(wanted, { plan, findings, period, subject, marks, notes }), (file) =>
    shownPath(file, process.cwd()),
  );
  const document = options.explain ? withLinesExplained(made) : made;
  const width = Number.isFinite(screen.width) ? { width: screen.width } : {};
  const bold = options.output === undefined ? { bold: screen.colours.bold } : {};
  const rendered = await renderReport(document, format, {
    ...width,
    ...bold,
    ...(template ? { template } : {}),
    withLines: options.explain === true,
  }).catch((error: unknown) => {
    if (error instanceof TemplateError)
      throw new CommandError(`${options.template} cannot be used as a template: ${error.message}.`);
    throw error;
  });
  await write(screen, rendered, options.output);
  return EXIT.fine;
};

async function write(screen: Screen, rendered: string | Uint8Array, output: string | undefined): Promise<void> {
  if (output === undefined) screen.print(rendered as string);
  else {
    await writeWhole(output, rendered, output);
    screen.say(`Written: ${output}`);
  }
}

function reportCalled(name: string): Report {
  const found = reports.find((each) => each.name === name);
  if (found) return found;
  const near = closestName(
    name,
    reports.map((each) => each.name),
  );
  throw new CommandError(
    `There is no report '${name}'.${near === undefined ? '' : ` Did you mean '${near}'?`} 'goldenthread report' lists them all.`,
  );
}

/** The format asked for, else the one of the file's ending, else text. */
function formatOf({ format, output }: ReportOptions): ReportFormat {
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

/** The value of `--period`: a quarter or a year. */
function readReportPeriod(value: string): Period {
  const reading = readPeriod(value.trim());
  if (reading.period?.type === 'quarter' || reading.period?.type === 'year') return reading.period;
  const meant = reading.period === undefined && reading.suggestion !== undefined ? ` Did you mean ${reading.suggestion}?` : '';
  throw new CommandError(`--period takes a quarter such as "2024/25 Q3" or a year such as 2024/25, not '${value}'.${meant}`);
}

async function readTemplate(path: string, format: ReportFormat): Promise<Uint8Array> {
  if (format !== 'word') throw new CommandError('--template goes with a report in Word: add -o report.docx.');
  try {
    return await readFile(path);
  } catch (error) {
    throw new CommandError(`${path} cannot be read: ${whyRefused(error)}.`);
  }
}

/** What a report is about: named by `--for`, or as the first word behind the report that is no path. */
function subjectAmong(
  wanted: Report,
  paths: readonly string[],
  named: string | undefined,
): { subject: string | undefined; rest: readonly string[] } {
  const [first, ...rest] = paths;
  if (named !== undefined || !wanted.parameters.includes('subject') || first === undefined || existsSync(first))
    return { subject: named, rest: paths };
  return { subject: first, rest };
}

/** The one plan that has something for a report, as its readers may see it. */
function planFor(wanted: Report, plans: readonly CheckedPlan[], withExempt: boolean): ForReaders {
  const having = plans.filter(({ plan }) => wanted.has(plan));
  const [only, second] = having;
  if (!only) throw new CommandError(wanted.nothing);
  if (second)
    throw new CommandError(
      `There are ${having.length} plans here: ${listed(having.map((each) => `${planTitle(each)} (${shownPath(each.root, process.cwd())})`))}. Name the folder of one.`,
    );
  const readers = forReaders(only.plan, only.findings, withExempt);
  if (!wanted.has(readers.plan))
    throw new CommandError(`${wanted.nothing} What is exempt from publication is left out; --with-exempt shows it.`);
  return readers;
}

function subjectOf(wanted: Report, plan: Plan, name: string | undefined): Element {
  const possible = plan.of(...(wanted.about ?? [])).filter((each) => each.name !== undefined);
  const kinds = listed([...new Set((wanted.about ?? []).map((kind) => plan.words(kind)))], 'or');
  if (name === undefined) {
    if (possible.length === 1 && possible[0]) return possible[0];
    throw new CommandError(`Which ${kinds} is it about? Add one of: ${listed(possible.map(offered), 'or')}.`);
  }
  const found = possible.find((each) => each.path === name);
  if (found) return found;
  const near = closestName(
    name,
    possible.map((each) => each.path ?? ''),
  );
  throw new CommandError(
    `No ${kinds} in this plan is called '${name}'.${near === undefined ? ` There is ${listed(possible.map(offered), 'or')}.` : ` Did you mean '${near}'?`}`,
  );
}

const offered = (element: Element): string => `${element.path} (${element.title})`;
