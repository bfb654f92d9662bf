import { commands, languages } from 'vscode';
import type { Feature } from '../../feature.js';
import { LANGUAGE } from '../../language.js';
import { copyForExcel } from './copy.js';
import { PastePreview } from './paste-preview.js';
import { PastedNote } from './pasted-note.js';
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
