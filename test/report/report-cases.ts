import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Plan } from '@goldenthread/model';
import { makeReport, type Report, type ReportDocument, reports } from '@goldenthread/report';
import { checkPlan, rules } from '@goldenthread/rules';
import { examplePlan } from './examples.js';

/** A report of an example plan. */
export interface ReportCase {
  /** For example `synthetic-borough: service Housing`. */
  readonly title: string;
  readonly report: Report;
  readonly document: ReportDocument;
}

const EXAMPLES = join(import.meta.dirname, '..', '..', 'examples');

/** The example plans by their folders. */
const examplePlans: ReadonlyMap<string, Plan> = new Map(
  readdirSync(EXAMPLES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'templates' && entry.name !== 'sector')
    .map(({ name }) => [name, examplePlan(name)]),
);

/** Every report of every example that has the matter, about everything that it can be about. */
export const reportCases: readonly ReportCase[] = [...examplePlans].flatMap(([example, plan]) => {
  const findings = checkPlan(plan, rules);
  return reports
    .filter((report) => report.has(plan))
    .flatMap((report) =>
      subjectsOf(report, plan).map((subject) => ({
        title: `${example}: ${report.name}${subject ? ` ${subject.path}` : ''}`,
        report,
        document: makeReport(report, { plan, findings, subject }),
      })),
    );
});

/** What a report can be about; `[undefined]` for one about the whole plan. */
function subjectsOf(report: Report, plan: Plan): readonly (Element | undefined)[] {
  if (!report.parameters.includes('subject')) return [undefined];
  return plan.of(...(report.about ?? [])).filter(({ name }) => name !== undefined);
}
