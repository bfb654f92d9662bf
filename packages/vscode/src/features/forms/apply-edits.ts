import { Range, Uri, WorkspaceEdit, workspace } from 'vscode';
import { showPlace } from '../../webview/show-place.js';
import type { FormEdit } from './protocol.js';

/** Makes changes to the plan, and shows the last of what was added. */
export async function applyEdits(edits: readonly FormEdit[]): Promise<void> {
  const all = new WorkspaceEdit();
  for (const { uri, range, text } of edits) {
    const { start, end } = range;
    all.replace(Uri.parse(uri), new Range(start.line, start.character, end.line, end.character), text);
  }
  await workspace.applyEdit(all);
  const last = edits.at(-1);
  // What was added stands below the line that it was put at: where a blank line comes first, one further.
  const below = last ? last.range.start.line + (last.text.startsWith('\n') ? 1 : 0) : 0;
  const at = { line: below, character: 0 };
  if (last) await showPlace({ uri: last.uri, range: { start: at, end: at } });
}
