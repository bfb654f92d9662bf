import { window } from 'vscode';
import type { Host } from '../../feature.js';
import type { ShownPlace } from '../../webview/place.js';
import { applyEdits } from './apply-edits.js';
import { showForm } from './form-panel.js';
import { ADD_FORM, ADD_WRITTEN, type Adds, type Problems } from './protocol.js';

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
    const answer = await plans.ask(ADD_WRITTEN, { ...about, of: form.of, values });
    if (!answer) {
      void window.showInformationMessage(
        `“${label}” is no longer in the plan. Nothing was written; your answers are still in the form.`,
      );
      return {};
    }
    if ('problems' in answer) return answer.problems;
    await applyEdits(answer.edits);
    return undefined;
  });
  return true;
}
