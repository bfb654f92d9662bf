import { env, type TextEditor, window } from 'vscode';
import type { Plans } from '../../plans/plans.js';
import { COPY_TABLE } from './protocol.js';

/** Puts the figures at the cursor, or in what is selected, on the clipboard as a spreadsheet takes them. */
export async function copyForExcel(plans: Plans, { document, selection }: TextEditor): Promise<void> {
  const answer = await plans.ask(COPY_TABLE, { uri: document.uri.toString(), start: selection.start, end: selection.end });
  if (!answer) {
    void window.showInformationMessage(
      'There are no figures here to copy. Put the cursor in a budget, a measure or a fund, or select several of them.',
    );
    return;
  }
  await env.clipboard.writeText(answer.text);
  const rows = answer.rows === 1 ? 'One row is' : `${answer.rows} rows are`;
  window.setStatusBarMessage(`${rows} on the clipboard. Paste into Excel.`, 5000);
}
