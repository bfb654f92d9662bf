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

/** A way to fix a gap: what it does, and the doing. */
export interface FixChoice {
  readonly title: string;
  /** Gives the place to show afterwards, where it is not that of the gap. */
  readonly take: () => Promise<ShownPlace | undefined>;
}

/** Offers ways to fix a gap, and to go to the text, which is shown in any case. */
export async function offerFixes(ways: readonly FixChoice[], gap: ShownPlace | undefined): Promise<void> {
  const fixes = ways.map(({ title, take }) => ({ label: `$(lightbulb) ${title}`, take }));
  const goThere = gap ? [{ label: '$(go-to-file) Go to the text', take: async () => gap }] : [];
  const picked = await window.showQuickPick([...fixes, ...goThere], { title: 'Fix this' });
  const place = picked && ((await picked.take()) ?? gap);
  if (place) await showPlace(place);
}
