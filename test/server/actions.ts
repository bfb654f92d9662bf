import type { CodeAction, Diagnostic, Range, TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import type { Client, Editor } from './editor.js';

/** An editor that can make files and knows tab stops in changes, as Visual Studio Code. */
export const ABLE: Client = {
  code: true,
  capabilities: {
    workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true } },
  },
};

/** The range of a marked part of a text: `[Made, Counted]`, or `Ma|de` for a place without extent. */
export function marked(text: string, mark: string): Range {
  const plain = mark.replaceAll(/[[\]|]/g, '');
  const start = text.indexOf(plain);
  if (start < 0) throw new Error(`'${plain}' is not in the text`);
  const [from, to] = mark.includes('[') ? [mark.indexOf('['), mark.indexOf(']') - 1] : [mark.indexOf('|'), mark.indexOf('|')];
  const document = TextDocument.create('', '', 0, text);
  return { start: document.positionAt(start + from), end: document.positionAt(start + to) };
}

/** What is offered in a file at a range. */
export function actionsAt(editor: Editor, name: string, range: Range, only?: string[]): Promise<CodeAction[]> {
  return editor.request('textDocument/codeAction', {
    textDocument: { uri: editor.uri(name) },
    range,
    context: { diagnostics: [], ...(only ? { only } : {}) },
  });
}

/** The findings of one rule in a file. */
export function foundBy(editor: Editor, name: string, rule: string): Diagnostic[] {
  return editor.diagnostics(name).filter((each) => each.code === rule);
}

/** The text of a file once a change is made; tab stops leave their words. */
export function changed(editor: Editor, edit: WorkspaceEdit | undefined, name: string, text: string): string {
  const uri = editor.uri(name);
  const listed = (edit?.documentChanges ?? []) as TextDocumentEdit[];
  const edits = [
    ...(edit?.changes?.[uri] ?? []),
    ...listed.filter((each) => each.textDocument?.uri === uri).flatMap((each) => each.edits ?? []),
  ];
  const plain = edits.map(
    (each): TextEdit => ('snippet' in each ? { range: each.range, newText: withoutStops(each.snippet.value) } : each),
  );
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), plain);
}

/** The words of a snippet. */
function withoutStops(snippet: string): string {
  return snippet.replace(/\$\{\d:((?:\\.|[^}\\])*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}
