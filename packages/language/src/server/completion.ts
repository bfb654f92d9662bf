import { rules } from '@goldenthread/rules';
import { type CompletionItem, CompletionItemKind, type Position } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';

/** After `accept` and `rule`: the names of the rules, with what each finds. */
export function completeRuleNames(document: TextDocument | undefined, position: Position): CompletionItem[] {
  const before = document?.getText({ start: { line: position.line, character: 0 }, end: position }) ?? '';
  if (!/^\s*(accept|rule)[ \t]+[a-z-]*$/.test(before)) return [];
  return rules
    .filter((rule) => !before.trimStart().startsWith('accept') || !rule.cannotBeAccepted)
    .map((rule) => ({
      label: rule.name,
      kind: CompletionItemKind.Constant,
      detail: rule.group,
      documentation: rule.docs.summary,
    }));
}
