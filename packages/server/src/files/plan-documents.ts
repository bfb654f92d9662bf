import type { TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** How open documents are kept: by the library, but for a line end that comes in two halves. */
export const planDocuments = {
  create: TextDocument.create,

  /** Takes in what was typed, change by change. */
  update(document: TextDocument, changes: readonly TextDocumentContentChangeEvent[], version: number): TextDocument {
    return changes.reduce((before, change) => {
      const start = 'range' in change ? before.offsetAt(change.range.start) : 0;
      const after = TextDocument.update(before, [change], version);
      const text = after.getText();
      const end = start + change.text.length;
      return isLineEnd(text, start) || isLineEnd(text, end) ? anew(after, text) : after;
    }, document);
  },
};

/** Whether a CR and an LF meet at an offset: two line ends have become one, or one was made of two changes. */
function isLineEnd(text: string, offset: number): boolean {
  return text.charCodeAt(offset - 1) === 13 && text.charCodeAt(offset) === 10;
}

/** The library keeps counting the halves as two lines, so the lines are counted anew. */
function anew({ uri, languageId, version }: TextDocument, text: string): TextDocument {
  return TextDocument.create(uri, languageId, version, text);
}
