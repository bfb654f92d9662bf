import { type Element, lastClosedQuarter, lastClosedYear, type Period, type Plan } from '@goldenthread/model';
import type { Finding } from '@goldenthread/rules';
import type { ReportDocument } from '../document/document.js';
import { dayWords, unreadWords } from '../document/words.js';
import { titleOf } from './_titles.js';
import type { Report } from './report.js';

/** What a report is asked for, as far as a person says. */
export interface ReportRequest {
  readonly plan: Plan;
  readonly findings: readonly Finding[];
  /** Left out, the last quarter or year that closed before the plan's date. */
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
  const { asAt, state, symbol } = plan.settings;
  const period = report.parameters.includes('period') ? (request.period ?? lastPeriod(report, plan)) : undefined;
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
      ...unreadWords(plan),
      ...notes,
    ],
    blocks: body.blocks,
    sections: body.sections,
  };
}

/** The period that is reported where none is asked for: the last that closed. A year is never one before the plan begins. */
function lastPeriod({ yearly }: Report, { settings: { asAt, startMonth, years } }: Plan): Period | undefined {
  if (asAt === undefined) return undefined;
  if (!yearly) return lastClosedQuarter(asAt, startMonth);
  const { year } = lastClosedYear(asAt, startMonth);
  return { type: 'year', year: Math.max(year, years[0] ?? year) };
}

/** `Committee report: Closing two libraries`, `Quarterly report, 2025/26 Q3`, or the report's own title. */
function titleFor(report: Report, title: string | undefined, subject: Element | undefined): string {
  if (title === undefined) return report.title;
  return subject === undefined ? `${report.title}, ${title}` : `${report.title}: ${title}`;
}
