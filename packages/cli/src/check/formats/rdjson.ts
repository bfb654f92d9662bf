import { type Place, placeOf, toJson } from '@goldenthread/model';
import type { SourceFile } from '@goldenthread/rules';
import type { PlanFindings } from '@goldenthread/workspace/node';
import { shownPath } from '../../terminal/paths.js';
import { SourceLines } from '../source-lines.js';
import type { FormatOptions } from './format-options.js';
import { placed } from './placed.js';
import { rulePage } from './sarif-rule.js';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', hint: 'INFO' } as const;

/** Findings as reviewdog reads them. It counts columns in bytes, so the lines themselves are needed. */
export async function formatRdjson(plans: readonly PlanFindings[], { cwd, rulePages }: FormatOptions): Promise<string> {
  const findings = placed(plans, cwd);
  const files = findings.flatMap(({ finding }) => [finding.file, ...finding.related.map((related) => related.file)]);
  const lines = await SourceLines.of(files);
  const position = (file: SourceFile, place: Place): { line: number; column?: number } => {
    const before = lines.line(file, place.line)?.slice(0, place.column - 1);
    return { line: place.line, ...(before === undefined ? {} : { column: Buffer.byteLength(before) + 1 }) };
  };
  const location = (file: SourceFile, start: Place, end: Place) => ({
    path: shownPath(file.file, cwd),
    range: { start: position(file, start), end: position(file, end) },
  });
  const diagnostics = findings.map(({ finding, start, end }) => ({
    message: finding.message,
    location: location(finding.file, start, end),
    severity: SEVERITIES[finding.severity],
    code: { value: finding.rule, ...(rulePages === undefined ? {} : { url: rulePage(rulePages, finding.rule) }) },
    related_locations: finding.related.map(({ message, file, at }) => ({
      message,
      location: location(file, placeOf(file, at.start), placeOf(file, at.end)),
    })),
  }));
  return toJson({ source: { name: 'goldenthread' }, diagnostics });
}
