import type { Element, Plan } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import { type ReportDocument, tablesOf } from '../document/document.js';
import { makeReport } from '../reports/make-report.js';
import { reports } from '../reports/registry.js';
import type { Report } from '../reports/report.js';
import type { FileNames } from './address.js';

/** A report that the site shows. */
export interface SiteReport {
  readonly report: Report;
  readonly subject: Element | undefined;
  /** Its page, without the ending: the files to download have the same name. */
  readonly path: string;
}

/** The reports of a site: those that the plan chooses, else all that it has something for; of one about a thing, one for each. */
export function siteReports(plan: Plan, names: FileNames): SiteReport[] {
  const chosen = chosenReports(plan);
  return reports
    .filter((report) => (chosen === undefined || chosen.includes(report.name)) && report.has(plan))
    .flatMap((report): SiteReport[] => {
      const path = (subject?: Element): string =>
        names.next('reports/', subject ? `${report.name}-${subject.name}` : report.name, '.html').replace(/\.html$/, '');
      if (!report.parameters.includes('subject')) return [{ report, subject: undefined, path: path() }];
      const subjects = plan.of(...(report.about ?? [])).filter(({ name }) => name !== undefined);
      return subjects.map((subject) => ({ report, subject, path: path(subject) }));
    });
}

/** The names of the reports that a plan chooses for its site; undefined where it chooses none. */
function chosenReports(plan: Plan): readonly string[] | undefined {
  const words = plan.root?.one('siteReports')?.words.text;
  if (words === undefined) return undefined;
  return words.split(',').map((word) => word.trim().replace(/\s+/g, '-').toLowerCase());
}

/** What a plan chooses for its site that no report is called, and what there is. */
export function siteReportsUnknown(plan: Plan): { readonly unknown: readonly string[]; readonly known: readonly string[] } {
  const known = reports.map(({ name }) => name);
  return { unknown: (chosenReports(plan) ?? []).filter((name) => !known.includes(name)), known };
}

/** The report itself, as the public may read it: the plan is the public's already. */
export function documentOf(
  { report, subject }: SiteReport,
  plan: Plan,
  findings: readonly Finding[],
  notes: readonly string[],
): ReportDocument {
  return makeReport(report, { plan, findings, subject, notes });
}

/** The most rows of tables that a report in Word has: a longer one is for a spreadsheet, and nobody would turn its pages. */
const MOST_ROWS = 1_000;

/** The files that a report can be downloaded as. Of a report about one thing there may be hundreds: those have CSV alone. */
export function downloadsOf({ subject }: SiteReport, document: ReportDocument): readonly (keyof typeof ENDINGS)[] {
  if (subject !== undefined) return ['csv'];
  const rows = [...tablesOf(document)].reduce((sum, { table }) => sum + table.rows.length, 0);
  return rows > MOST_ROWS ? ['excel', 'csv'] : ['word', 'excel', 'csv'];
}

/** How the files of a report end. */
export const ENDINGS = { word: '.docx', excel: '.xlsx', csv: '.csv' } as const;

/** What those files are called. */
export const FORMATS = { word: 'Word', excel: 'Excel', csv: 'CSV' } as const;
