import { type ExtensionContext, ViewColumn } from 'vscode';
import { Panel } from '../../webview/panel.js';
import { FROM_FORM } from './from-page.js';
import type { Form, FromForm, Problems, ToForm, Values } from './protocol.js';

/** The form in front; undefined once something is answered in it, since it then stays until it is written or closed. */
let unanswered: Panel<ToForm, FromForm> | undefined;

/** Shows a form. `written` writes what was answered, and says what keeps it from that; the form closes once it is written. */
export function showForm(
  context: ExtensionContext,
  form: Form,
  written: (values: Values) => Promise<Problems | undefined>,
): void {
  unanswered?.dispose();
  const panel = new Panel<ToForm, FromForm>(context, {
    page: 'form',
    title: form.title,
    column: ViewColumn.Active,
    takesFocus: true,
    understands: FROM_FORM,
    heard: async (message) => {
      if (message.type === 'cancel') return panel.dispose();
      if (message.type === 'answered') return letGo();
      const problems = await written(message.values);
      if (problems) panel.tell({ type: 'problems', problems });
      else panel.dispose();
    },
    closed: letGo,
  });
  function letGo(): void {
    if (unanswered === panel) unanswered = undefined;
  }
  unanswered = panel;
  panel.show({ type: 'form', form });
}
