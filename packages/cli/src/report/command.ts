import { existsSync } from 'node:fs';
import { type Element, largest, listed, type Period, type Plan, readPeriod } from '@goldenthread/model';
import { type ForReaders, forReaders, makeReport, type Report, reports } from '@goldenthread/report';
import { closestName } from '@goldenthread/rules';
import type { CheckedPlan } from '@goldenthread/workspace';
import { checkPaths } from '@goldenthread/workspace/node';
import { checkWithProgress } from '../check/command.js';
import type { CommandOf } from '../command.js';
import { CommandError, EXIT } from '../errors.js';
import { onlyPlan } from '../only-plan.js';
import { pad, wrap } from '../terminal/layout.js';
import type { Screen } from '../terminal/screen.js';
import { asTyped } from '../terminal/typed.js';
import { refuseUnmerged } from '../unmerged.js';
import { formatOf, outputDocument, readTemplate } from './output-document.js';

/** The options of `goldenthread report`. */
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
  refuseUnmerged(plans, 'make the report');
  const { withExempt = false } = options;
  const { plan, findings, marks, notes } = planFor(wanted, plans, rest, withExempt);
  const subject = wanted.parameters.includes('subject') ? subjectOf(wanted, plan, named) : undefined;
  const document = makeReport(wanted, { plan, findings, period, subject, marks, notes });
  await outputDocument(screen, document, { format, output: options.output, explain: options.explain === true, template });
  return EXIT.fine;
};

function reportCalled(name: string): Report {
  const found = reports.find((each) => each.name === name);
  if (found) return found;
  const near = closestName(
    name,
    reports.map((each) => each.name),
  );
  throw new CommandError(
    `There is no report ‘${asTyped(name)}’.${near === undefined ? '' : ` Did you mean ‘${near}’?`} ‘goldenthread report’ lists them all.`,
  );
}

/** The value of `--period`: a quarter or a year. */
function readReportPeriod(value: string): Period {
  const reading = readPeriod(value.trim());
  if (reading.period?.type === 'quarter' || reading.period?.type === 'year') return reading.period;
  const meant = reading.period === undefined && reading.suggestion !== undefined ? ` Did you mean ${reading.suggestion}?` : '';
  throw new CommandError(`--period takes a quarter such as "2024/25 Q3" or a year such as 2024/25, not ‘${value}’.${meant}`);
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
function planFor(wanted: Report, plans: readonly CheckedPlan[], paths: readonly string[], withExempt: boolean): ForReaders {
  const having = plans.filter(({ plan }) => wanted.has(plan));
  const only = onlyPlan(having, paths, wanted.nothing);
  const readers = forReaders(only.plan, only.findings, withExempt);
  if (!wanted.has(readers.plan))
    throw new CommandError(
      'Nothing of this report can be published: it is exempt, or what is exempt could be worked out from it. --with-exempt includes it.',
    );
  return readers;
}

function subjectOf(wanted: Report, plan: Plan, name: string | undefined): Element {
  const possible = plan.of(...(wanted.about ?? [])).filter((each) => each.name !== undefined);
  const kinds = listed([...new Set((wanted.about ?? []).map((kind) => plan.words(kind)))], 'or');
  if (name === undefined) {
    if (possible.length === 1 && possible[0]) return possible[0];
    throw new CommandError(`Which ${kinds} is it about? Add one of: ${offers(possible)}.`);
  }
  const found = possible.find((each) => each.path === name);
  if (found) return found;
  const near = closestName(
    name,
    possible.map((each) => each.path ?? ''),
  );
  throw new CommandError(
    `No ${kinds} in this plan is called ‘${asTyped(name)}’.${near === undefined ? ` There is ${offers(possible)}.` : ` Did you mean ‘${near}’?`}`,
  );
}

/** More choices than anyone reads are counted. */
const MOST_OFFERED = 12;

function offers(possible: readonly Element[]): string {
  const more = possible.length - MOST_OFFERED;
  const named = possible.slice(0, MOST_OFFERED).map(offered);
  return listed(more > 0 ? [...named, `one of ${more} others`] : named, 'or');
}

const offered = (element: Element): string => `${element.path} (${element.title})`;

/** Every report with what it shows and who reads it first. */
export function listOfReports(reports: readonly Report[], { colours, width }: Screen): string {
  const widest = largest(reports.map(({ name }) => name.length));
  const indent = ' '.repeat(widest + 2);
  const entries = reports.map((report) => {
    const words = wrap(`${report.shows} For: ${report.for}.`, width, indent);
    return colours.bold(pad(report.name, widest)) + words.slice(widest);
  });
  return ['Reports that a plan gives. For example: goldenthread report quarter my-plan -o quarter.docx', '', ...entries].join(
    '\n',
  );
}
