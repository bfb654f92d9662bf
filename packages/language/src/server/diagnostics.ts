import type { Finding, Severity } from '@goldenthread/rules';
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from 'vscode-languageserver';
import { rangeOf } from './positions.js';
import { uriOf } from './uris.js';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  hint: DiagnosticSeverity.Information,
};

/** What an editor shows for a finding. One that is accepted stays visible, without a colour of its own. */
export function toDiagnostic(finding: Finding): Diagnostic {
  const accepted = finding.accepted;
  return {
    range: rangeOf(finding.file, finding.at),
    severity: accepted ? DiagnosticSeverity.Hint : SEVERITIES[finding.severity],
    code: finding.rule,
    source: 'Golden Thread',
    message: accepted ? `Accepted: ${accepted.reason}\n${finding.message}` : finding.message,
    ...(finding.rule === 'unused-measure' || finding.rule === 'accept-unused' ? { tags: [DiagnosticTag.Unnecessary] } : {}),
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
