import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver';
import { toDiagnostic } from '../../diagnostics.js';
import { pathOf } from '../../files/uris.js';
import { offsetOf } from '../../positions.js';
import type { Feature, FeatureHost } from '../feature.js';
import { acceptActions } from './accept.js';
import type { Action, ActionRequest, Actions } from './action.js';
import { CHOOSE_FROM_ALL } from './choose-from-all.js';
import { extractOutcome } from './extract-outcome.js';
import { figuresAsPairs, figuresAsTable } from './figures.js';
import { FIX_ALL, fixAll, fixAllOfKind } from './fix-all.js';
import { FORMAT, formatAction } from './format.js';
import { moveDeclaration } from './move-declaration.js';
import { quickFixes } from './quick-fixes.js';
import { splitShares } from './split-shares.js';
import { canCreate, workspaceEdit } from './workspace-edit.js';

/** What is offered at a place, in this order. */
const OFFERED: readonly (readonly [kind: CodeActionKind, actions: Actions])[] = [
  [CodeActionKind.QuickFix, quickFixes],
  [CodeActionKind.QuickFix, fixAllOfKind],
  [CodeActionKind.QuickFix, acceptActions],
  [CodeActionKind.RefactorRewrite, splitShares],
  [CodeActionKind.RefactorRewrite, figuresAsTable],
  [CodeActionKind.RefactorRewrite, figuresAsPairs],
  [CodeActionKind.RefactorExtract, extractOutcome],
  [CodeActionKind.RefactorMove, moveDeclaration],
];

/** What is offered for a whole file, to those who ask for it. */
const FOR_FILES: readonly (readonly [kind: CodeActionKind, actions: Actions])[] = [
  [FIX_ALL, fixAll],
  [FORMAT, formatAction],
];

/** Quick fixes, refactorings, and what an editor may do at every save. */
export const codeActionsFeature: Feature = (host) => {
  host.connection.onCodeAction(({ textDocument, range, context }, token) =>
    host.upToDate(token, () => {
      const request = requestAt(host, textDocument.uri, range);
      if (!request) return [];
      const only = Array.isArray(context?.only) ? context.only : undefined;
      return [...OFFERED, ...(only ? FOR_FILES : [])]
        .filter(([kind]) => !only || only.some((each) => isKindOf(kind, each) || isKindOf(each, kind)))
        .flatMap(([, actions]) => actions(request))
        .filter(({ kind }) => !only || only.some((each) => isKindOf(kind, each)))
        .map((action) => toCodeAction(host, action, textDocument.uri));
    }),
  );
  return { codeActionProvider: { codeActionKinds: [...new Set([...OFFERED, ...FOR_FILES].map(([kind]) => kind))] } };
};

/** Whether a kind is the same as another or a sort of it: `refactor.move` is a `refactor`. */
function isKindOf(kind: CodeActionKind, other: CodeActionKind): boolean {
  return other === CodeActionKind.Empty || kind === other || kind.startsWith(`${other}.`);
}

function requestAt({ files, documents, client, inCode }: FeatureHost, uri: string, range: Range): ActionRequest | undefined {
  const checked = files.checkedOf(uri);
  const facts = files.facts(uri);
  if (!checked || !facts) return undefined;
  return {
    file: pathOf(uri),
    facts,
    checked,
    findings: files.findingsOf(uri),
    range,
    selection: { start: offsetOf(facts, range.start), end: offsetOf(facts, range.end) },
    document: documents.get(uri),
    canCreate: canCreate(client().workspace?.workspaceEdit),
    canAsk: inCode(),
  };
}

function toCodeAction({ files, client, inCode }: FeatureHost, action: Action, uri: string): CodeAction {
  const { title, kind, findings, preferred, asks } = action;
  return {
    title,
    kind,
    ...(findings ? { diagnostics: findings.map((finding) => toDiagnostic(finding, inCode())) } : {}),
    ...(preferred ? { isPreferred: true } : {}),
    ...(asks
      ? { command: { title, command: CHOOSE_FROM_ALL, arguments: [uri, asks] } }
      : { edit: workspaceEdit(action, client().workspace?.workspaceEdit, (file) => files.lines(file)) }),
  };
}
