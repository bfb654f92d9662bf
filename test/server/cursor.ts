import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { TextDocument, type TextEdit } from 'vscode-languageserver-textdocument';
import type { Editor } from './editor.js';

/** What a rename changes, as the protocol writes it. */
export interface Edits {
  readonly changes: Record<string, TextEdit[]>;
}

interface Where {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

/** A place in a file: the text around it, with a bar where the cursor is. */
export function here(editor: Editor, name: string, text: string, marked: string): Where {
  const before = text.indexOf(marked.replace('|', ''));
  if (before < 0) throw new Error(`'${marked}' is not in the text`);
  const offset = before + Math.max(marked.indexOf('|'), 0);
  const position = TextDocument.create('', '', 0, text).positionAt(offset);
  return { textDocument: { uri: editor.uri(name) }, position };
}

interface Found {
  readonly uri: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** Places as people read them: the file in the folder, line and column from 1. */
export function placed(editor: Editor, found: unknown): string[] {
  return [found].flat().map((each) => {
    const { uri, range } = each as Found;
    return `${path.relative(editor.folder, fileURLToPath(uri))} ${range.start.line + 1}:${range.start.character + 1}`;
  });
}

/** The text of a file once edits are made. */
export function apply(editor: Editor, edit: Edits, name: string, text: string): string {
  return TextDocument.applyEdits(TextDocument.create('', '', 0, text), edit.changes[editor.uri(name)] ?? []);
}
