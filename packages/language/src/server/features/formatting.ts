import type { TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { formatLines } from '../../format/format.js';
import type { Feature } from './feature.js';

/** Formatting of a part of a file; and of a table as its rows are typed: each is lined up as the next one is begun. */
export const formattingFeature: Feature = ({ connection, documents, upToDate }) => {
  connection.onDocumentRangeFormatting(({ textDocument, range }, token) =>
    upToDate(token, () => {
      const document = documents.get(textDocument.uri);
      // A selection that ends where a line begins doesn't hold that line.
      const last = range.end.character === 0 && range.end.line > range.start.line ? range.end.line - 1 : range.end.line;
      return document ? formatRange(document, range.start.line, last) : [];
    }),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }, token) =>
    upToDate(token, () => {
      const document = documents.get(textDocument.uri);
      return document && ch === '\n' ? formatTable(document, position.line) : [];
    }),
  );
  return { documentRangeFormattingProvider: true, documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } };
};

function formatRange(document: TextDocument, first: number, last: number): TextEdit[] {
  const lines = formatLines(document.getText()) ?? [];
  return edits(
    document,
    lines.map(({ text }, line) => ({ line, text })).filter(({ line }) => line >= first && line <= last),
  );
}

/** Lines up the table whose row ends above a new line. The new line itself stays as it is: the cursor is in it. */
function formatTable(document: TextDocument, fresh: number): TextEdit[] {
  const source = document.getText().split(/\r\n|\n|\r/);
  if (fresh < 1 || source[fresh] === undefined) return [];
  // A blank line would end the table: it is going to be a row of it.
  const blank = source[fresh].trim() === '';
  const lines = formatLines((blank ? source.toSpliced(fresh, 1) : source).join('\n')) ?? [];
  const rows: { line: number; text: string }[] = [];
  for (let index = fresh - 1; lines[index]?.row; index--) rows.unshift({ line: index, text: lines[index]?.text ?? '' });
  if (rows.length === 0) return [];
  for (let index = fresh; blank && lines[index]?.row; index++) rows.push({ line: index + 1, text: lines[index]?.text ?? '' });
  return edits(document, rows);
}

function edits(document: TextDocument, lines: readonly { readonly line: number; readonly text: string }[]): TextEdit[] {
  return lines.flatMap(({ line, text }) => {
    const range = { start: { line, character: 0 }, end: { line: line + 1, character: 0 } };
    const old = document.getText(range).replace(/[\r\n]+$/, '');
    return old === text ? [] : [{ range: { start: range.start, end: { line, character: old.length } }, newText: text }];
  });
}
