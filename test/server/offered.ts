import type { CompletionItem, CompletionList } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Editor } from './editor.js';

/** What an editor offers in `here.plan`, which says a text, where its bar stands (without one: at its end); the likeliest first. */
export async function offeredIn(editor: Editor, text: string): Promise<CompletionItem[]> {
  const plain = text.replace('|', '');
  await editor.type('here.plan', plain);
  const bar = text.indexOf('|');
  const position = TextDocument.create('', '', 0, plain).positionAt(bar === -1 ? plain.length : bar);
  const textDocument = { uri: editor.uri('here.plan') };
  const { items } = await editor.request<CompletionList>('textDocument/completion', { textDocument, position });
  return items.sort((a, b) => ((a.sortText ?? a.label) < (b.sortText ?? b.label) ? -1 : 1));
}
