import { Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { Host } from '../../feature.js';
import type { ShownPlace } from '../../webview/place.js';
import { showPlace } from '../../webview/show-place.js';
import { showForm } from './form-panel.js';
import { ADD_FORM, ADD_WRITTEN, type Adds, type FormEdit, type Problems } from './protocol.js';

/** What a form adds to. */
interface Taker {
  readonly label: string;
  readonly place: ShownPlace;
}

/** Adds something by a form; false where things of the kind are added without one. */
export async function addByForm({ context, plans }: Host, { label, place }: Taker, kind: Adds): Promise<boolean> {
  const about = { uri: place.uri, position: place.range.start, kind };
  const form = await plans.ask(ADD_FORM, about);
  if (!form) return false;
  showForm(context, form, async (values): Promise<Problems | undefined> => {
    const answer = await plans.ask(ADD_WRITTEN, { ...about, values });
    if (!answer) {
      void window.showInformationMessage(`“${label}” is no longer where it was. Nothing was written. Try again.`);
      return undefined;
    }
    if ('problems' in answer) return answer.problems;
    await apply(answer.edits);
    return undefined;
  });
  return true;
}

async function apply(edits: readonly FormEdit[]): Promise<void> {
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
