import type { Finding, Fix } from '@goldenthread/rules';
import { type CodeAction, CodeActionKind, type Range, type TextEdit } from 'vscode-languageserver';
import { toDiagnostic } from './diagnostics.js';
import { rangeOf } from './positions.js';
import { uriOf } from './uris.js';

/** The quick fixes of the findings that a selection touches. */
export function fixesAt(findings: readonly Finding[], range: Range, linesOf: (file: string) => readonly number[]): CodeAction[] {
  return findings
    .filter((finding) => !finding.accepted && touches(rangeOf(finding.file, finding.at), range))
    .flatMap((finding) => finding.fixes.map((fix, index) => toAction(finding, fix, index === 0, linesOf)));
}

function toAction(finding: Finding, fix: Fix, preferred: boolean, linesOf: (file: string) => readonly number[]): CodeAction {
  const changes: Record<string, TextEdit[]> = {};
  for (const edit of fix.edits) {
    const edits = changes[uriOf(edit.file)] ?? [];
    changes[uriOf(edit.file)] = edits;
    edits.push({ range: rangeOf({ lines: linesOf(edit.file) }, edit.at), newText: edit.text });
  }
  const single = finding.fixes.length === 1;
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [toDiagnostic(finding)],
    isPreferred: preferred && single,
    edit: { changes },
  };
}

function touches(a: Range, b: Range): boolean {
  const before = (x: Range['start'], y: Range['start']): boolean =>
    x.line < y.line || (x.line === y.line && x.character < y.character);
  return !before(a.end, b.start) && !before(b.end, a.start);
}
