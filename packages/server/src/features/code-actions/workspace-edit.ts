import type { ClientCapabilities, SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { uriOf } from '../../files/uris.js';
import { rangeOf } from '../../positions.js';
import type { Action, ActionEdit } from './action.js';

/** What an editor can do with changes to its files. */
export type EditCapabilities = NonNullable<ClientCapabilities['workspace']>['workspaceEdit'];

/** Whether a change may make a file. */
export function canCreate(can: EditCapabilities): boolean {
  return can?.documentChanges === true && (can.resourceOperations ?? []).includes('create');
}

/** The changes of an action as the protocol writes them. What is to be typed over is a tab stop where the editor has them. */
export function workspaceEdit(
  { edits, creates }: Action,
  can: EditCapabilities,
  linesOf: (file: string) => readonly number[],
): WorkspaceEdit {
  const snippets = can?.documentChanges === true && can.snippetEditSupport === true && edits.some((edit) => edit.standIn);
  const written = Map.groupBy(edits, (edit) => edit.file);
  const range = ({ file, at }: ActionEdit): TextEdit['range'] => rangeOf({ lines: linesOf(file) }, at);
  if (creates === undefined && !snippets) {
    const plain = [...written].map(([file, list]) => [uriOf(file), list.map((edit) => toTextEdit(edit, range(edit)))] as const);
    return { changes: Object.fromEntries(plain) };
  }
  const changes = [...written].map(
    ([file, list]): TextDocumentEdit => ({
      textDocument: { uri: uriOf(file), version: null },
      edits: list.map((edit) => (snippets ? toSnippet(edit, range(edit)) : toTextEdit(edit, range(edit)))),
    }),
  );
  const made = creates === undefined ? [] : [{ kind: 'create' as const, uri: uriOf(creates) }];
  return { documentChanges: [...made, ...changes] };
}

function toTextEdit({ text }: ActionEdit, range: TextEdit['range']): TextEdit {
  return { range, newText: text };
}

function toSnippet(edit: ActionEdit, range: TextEdit['range']): TextEdit | SnippetTextEdit {
  const { text, standIn } = edit;
  if (standIn === undefined) return toTextEdit(edit, range);
  const start = text.lastIndexOf(standIn);
  const end = start + standIn.length;
  const value = `${escaped(text.slice(0, start))}\${1:${escaped(standIn)}}${escaped(text.slice(end))}`;
  return { range, snippet: { kind: 'snippet', value } };
}

/** A text as it stands, in the language of snippets. */
function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
