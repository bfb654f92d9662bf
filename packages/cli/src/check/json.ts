import { placeOf, type Span, toJson } from '@goldenthread/model';
import { alsoAbout, type Finding, type SourceFile } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import { shownPath } from '../terminal/paths.js';
import type { CheckReport } from './json-schema.js';
import { allFindings, summarise } from './summary.js';

type ReportedFinding = CheckReport['plans'][number]['findings'][number];

/** The findings of some plans as programs read them. */
function checkReportOf(plans: readonly PlanFindings[], cwd: string): CheckReport {
  return {
    version: 1,
    plans: plans.map(({ name, root, files, elements, findings }) => ({
      name,
      root: shownPath(root, cwd),
      files,
      elements,
      findings: findings.map((finding) => reported(finding, cwd)),
    })),
    summary: summarise(allFindings(plans)),
  };
}

/** The same as text. */
export function formatJson(plans: readonly PlanFindings[], cwd: string): string {
  return toJson(checkReportOf(plans, cwd));
}

function reported(finding: Finding, cwd: string): ReportedFinding {
  const { rule, severity, element, message, file, at, related, accepted } = finding;
  const also = alsoAbout(finding);
  return {
    rule,
    severity,
    element,
    ...(also.length === 0 ? {} : { also }),
    message,
    file: shownPath(file.file, cwd),
    range: rangeOf(file, at),
    related: related.map((each) => ({
      message: each.message,
      file: shownPath(each.file.file, cwd),
      range: rangeOf(each.file, each.at),
    })),
    accepted: accepted && { reason: accepted.reason, until: accepted.until },
  };
}

function rangeOf(file: SourceFile, at: Span): ReportedFinding['range'] {
  return { start: placeOf(file, at.start), end: placeOf(file, at.end) };
}
