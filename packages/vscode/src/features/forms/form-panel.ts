import { type ExtensionContext, ViewColumn } from 'vscode';
import { Panel } from '../../webview/panel.js';
import { FROM_FORM } from './from-page.js';
import type { Form, FromForm, Problems, ToForm, Values } from './protocol.js';

let open: Panel<ToForm, FromForm> | undefined;

/** Shows a form. `written` writes what was answered, and says what keeps it from that; the form closes once it is written. */
export function showForm(
  context: ExtensionContext,
  form: Form,
  written: (values: Values) => Promise<Problems | undefined>,
): void {
  open?.dispose();
  const panel = new Panel<ToForm, FromForm>(context, {
    page: 'form',
    title: form.title,
    column: ViewColumn.Active,
    takesFocus: true,
    understands: FROM_FORM,
    heard: async (message) => {
      if (message.type === 'cancel') return panel.dispose();
      const problems = await written(message.values);
      if (problems) panel.tell({ type: 'problems', problems });
      else panel.dispose();
    },
    closed: () => {
      if (open === panel) open = undefined;
    },
  });
  open = panel;
  panel.show({ type: 'form', form });
}
