import { placeOf, type Span, toJson } from '@goldenthread/model';
import { alsoAbout, type Finding, type SourceFile } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import { shownPaths } from '../terminal/paths.js';
import type { CheckReport } from './json-schema.js';
import { allFindings, summarise } from './summary.js';

type ReportedFinding = CheckReport['plans'][number]['findings'][number];

/** The findings of some plans as programs read them. */
function checkReportOf(plans: readonly PlanFindings[], cwd: string): CheckReport {
  const shown = shownPaths(cwd);
  return {
    version: 1,
    plans: plans.map(({ name, root, files, elements, findings }) => ({
      name,
      root: shown(root),
      files,
      elements,
      findings: findings.map((finding) => reported(finding, shown)),
    })),
    summary: summarise(allFindings(plans)),
  };
}

/** The same as text. */
export function formatJson(plans: readonly PlanFindings[], cwd: string): string {
  return toJson(checkReportOf(plans, cwd));
}

function reported(finding: Finding, shown: (file: string) => string): ReportedFinding {
  const { rule, severity, element, message, file, at, related, accepted } = finding;
  const also = alsoAbout(finding);
  return {
    rule,
    severity,
    element,
    ...(also.length === 0 ? {} : { also }),
    message,
    file: shown(file.file),
    range: rangeOf(file, at),
    related: related.map((each) => ({
      message: each.message,
      file: shown(each.file.file),
      range: rangeOf(each.file, each.at),
    })),
    accepted: accepted && { reason: accepted.reason, until: accepted.until },
  };
}

function rangeOf(file: SourceFile, at: Span): ReportedFinding['range'] {
  return { start: placeOf(file, at.start), end: placeOf(file, at.end) };
}
