import { type Finding, isStillToAdd, pageOf, type Severity } from '@goldenthread/rules';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { uriOf } from './files/uris.js';
import { rangeOf } from './positions.js';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** What is dimmed, for nothing uses it; and what is struck through, for something else has taken its place. */
const TAGS: Readonly<Record<string, DiagnosticTag>> = {
  'unused-measure': DiagnosticTag.Unnecessary,
  'principle-unused': DiagnosticTag.Unnecessary,
  'accept-unused': DiagnosticTag.Unnecessary,
  'links-to-superseded': DiagnosticTag.Deprecated,
};

/**
 * What an editor shows for a finding. One that is accepted stays visible, without a colour of its own. Where `calm`, what is only still
 * to add is never red: Visual Studio Code shows it to those who are in the middle of writing it.
 */
export function toDiagnostic(finding: Finding, calm = false): Diagnostic {
  const accepted = finding.accepted;
  const tag = TAGS[finding.rule];
  return {
    range: rangeOf(finding.file, finding.at),
    severity: accepted
      ? DiagnosticSeverity.Hint
      : SEVERITIES[calm && isStillToAdd(finding) ? calmed(finding.severity) : finding.severity],
    code: finding.rule,
    ...(finding.page ? {} : { codeDescription: { href: pageOf(finding.rule) } }),
    source: 'Golden Thread',
    message: accepted ? `Accepted: ${accepted.reason}\n${finding.message}` : finding.message,
    ...(tag === undefined ? {} : { tags: [tag] }),
    ...(finding.related.length === 0
      ? {}
      : {
          relatedInformation: finding.related.map((place) => ({
            message: place.message,
            location: { uri: uriOf(place.file.file), range: rangeOf(place.file, place.at) },
          })),
        }),
  };
}

const calmed = (severity: Severity): Severity => (severity === 'error' ? 'warning' : severity);

/** What an editor shows for something in a plan's folder that is passed over, and is no part of any plan. */
export function toNote(message: string): Diagnostic {
  const start = { line: 0, character: 0 };
  return { range: { start, end: start }, severity: DiagnosticSeverity.Information, source: 'Golden Thread', message };
}
