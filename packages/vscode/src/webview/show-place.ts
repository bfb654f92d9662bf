import { Range, Uri, ViewColumn, window } from 'vscode';
import type { ShownPlace } from './place.js';

/** Shows a place in the text: where its file is open already, else beside the page in the first column. */
export async function showPlace({ uri, range }: ShownPlace): Promise<void> {
  const { start, end } = range;
  const open = window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
  await window.showTextDocument(Uri.parse(uri), {
    viewColumn: open?.viewColumn ?? ViewColumn.One,
    selection: new Range(start.line, start.character, end.line, end.character),
  });
}

/** The place where a line of a file begins; the line counts from 0. */
export function lineOf(uri: string, line: number): ShownPlace {
  return { uri, range: { start: { line, character: 0 }, end: { line, character: 0 } } };
}
