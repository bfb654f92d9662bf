import type { Element, Plan } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import type { ReportDocument } from '../document/document.js';
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
export function chosenReports(plan: Plan): readonly string[] | undefined {
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
