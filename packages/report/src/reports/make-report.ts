import { type Element, lastClosedQuarter, type Period, type Plan } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import type { ReportDocument } from '../document/document.js';
import { dayWords } from '../document/words.js';
import { titleOf } from './_titles.js';
import type { Report } from './report.js';

/** What a report is asked for, as far as a person says. */
export interface ReportRequest {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Left out, the last quarter that closed before the plan's date. */
  readonly period?: Period | undefined;
  readonly subject?: Element | undefined;
  /** What the whole of it is to be known by, besides DRAFT. */
  readonly marks?: readonly string[];
  /** What is to be said of the whole, for example of what is left out. */
  readonly notes?: readonly string[];
}

/** Makes a report. Pure: the same plan and the same request give the same document. */
export function makeReport(report: Report, request: ReportRequest): ReportDocument {
  const { plan, findings, subject, marks = [], notes = [] } = request;
  const { asAt, startMonth, state, symbol } = plan.settings;
  const takesPeriod = report.parameters.includes('period');
  const period = takesPeriod
    ? (request.period ?? (asAt === undefined ? undefined : lastClosedQuarter(asAt, startMonth)))
    : undefined;
  const body = report.build({ plan, findings, period, subject });
  const organisation = plan.root?.one('organisation')?.words.text.trim();
  return {
    report: report.name,
    title: titleFor(report, body.title, subject),
    organisation: organisation === '' ? undefined : organisation,
    language: 'en-GB',
    symbol,
    marks: [...(state === 'approved' || state === 'superseded' ? [] : ['DRAFT']), ...marks],
    standing: [
      plan.root ? titleOf(plan, plan.root) : 'A plan without a title',
      asAt === undefined ? 'No date is set for this plan, so nothing here depends on a date' : `As at ${dayWords(asAt)}`,
      ...notes,
    ],
    blocks: body.blocks,
    sections: body.sections,
  };
}

/** `Committee report: Closing two libraries`, `Quarterly report, 2025/26 Q3`, or the report's own title. */
function titleFor(report: Report, title: string | undefined, subject: Element | undefined): string {
  if (title === undefined) return report.title;
  return subject === undefined ? `${report.title}, ${title}` : `${report.title}: ${title}`;
}
