import type { Plan } from '@goldenthread/model';
import { formatLines } from '@goldenthread/syntax/format';
import type { Range, TextEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { titleOnly } from './completion/titled.js';
import type { Feature } from './feature.js';

/**
 * Formatting of parts of a file; and what is done as a line is ended: a table's row is lined up, and a declaration that has
 * only its title gets a name.
 */
export const formattingFeature: Feature = ({ connection, documents, files, upToDate }) => {
  connection.onDocumentRangeFormatting(({ textDocument, range }, token) =>
    upToDate(token, () => formatRanges(documents.get(textDocument.uri), [range])),
  );
  connection.onDocumentRangesFormatting(({ textDocument, ranges }, token) =>
    upToDate(token, () => formatRanges(documents.get(textDocument.uri), ranges)),
  );
  connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }, token) =>
    upToDate(token, () => {
      const document = documents.get(textDocument.uri);
      if (!document || ch !== '\n') return [];
      return [
        ...nameAbove(document, position.line, files.checkedOf(textDocument.uri)?.plan),
        ...formatTable(document, position.line),
      ];
    }),
  );
  return {
    documentRangeFormattingProvider: { rangesSupport: true },
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  };
};

function formatRanges(document: TextDocument | undefined, ranges: readonly Range[]): TextEdit[] {
  if (!document) return [];
  const lines = formatLines(document.getText()) ?? [];
  return edits(
    document,
    lines.map(({ text }, line) => ({ line, text })).filter(({ line }) => ranges.some((range) => holds(range, line))),
  );
}

/** A selection that ends where a line begins does not hold that line. */
function holds({ start, end }: Range, line: number): boolean {
  return line >= start.line && line <= (end.character === 0 && end.line > start.line ? end.line - 1 : end.line);
}

/** A declaration that has only its title gets a name made of it, as its line is ended. */
function nameAbove(document: TextDocument, fresh: number, plan: Plan | undefined): TextEdit[] {
  if (fresh < 1) return [];
  const line = document.getText({ start: { line: fresh - 1, character: 0 }, end: { line: fresh, character: 0 } });
  const titled = titleOnly(line, plan);
  if (!titled) return [];
  const position = { line: fresh - 1, character: titled.behind };
  return [{ range: { start: position, end: position }, newText: ` ${titled.name}` }];
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
