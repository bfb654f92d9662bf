import { commands, env, languages, type TextEditor, window } from 'vscode';
import type { Feature } from '../../feature.js';
import { LANGUAGE } from '../../language.js';
import type { Plans } from '../../plans/plans.js';
import { PastePreview } from './paste-preview.js';
import { PastedNote } from './pasted-note.js';
import { COPY_TABLE } from './protocol.js';
import { pasteMetadata, SheetPasting } from './sheet-pasting.js';

/** Tables from Excel and to Excel: as they are pasted, by a command with a preview, and by a command that copies. */
export const feature: Feature = {
  activate({ context, plans }) {
    const preview = new PastePreview(context, plans);
    const note = new PastedNote(preview);
    context.subscriptions.push(
      preview,
      note,
      languages.registerDocumentPasteEditProvider({ language: LANGUAGE }, new SheetPasting(plans, note, preview), pasteMetadata),
      commands.registerTextEditorCommand('goldenthread.pasteFromExcel', (editor) => preview.open(editor)),
      commands.registerTextEditorCommand('goldenthread.copyForExcel', (editor) => copyForExcel(plans, editor)),
    );
  },
};

/** Puts the figures at the cursor, or in what is selected, on the clipboard as a spreadsheet takes them. */
async function copyForExcel(plans: Plans, { document, selection }: TextEditor): Promise<void> {
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
