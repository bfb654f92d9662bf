import type { ClipboardTable } from '@goldenthread/exchange';
import { commands, type Disposable, type Position, type TextDocument, window, workspace } from 'vscode';
import type { PastePreview } from './paste-preview.js';
import type { SheetAnswer } from './protocol.js';

/** What was offered to be pasted, until it is. */
interface Offered {
  readonly document: TextDocument;
  readonly position: Position;
  readonly copied: ClipboardTable;
  readonly answers: readonly SheetAnswer[];
}

/** Says after a plain Ctrl+V what of the table was left out or assumed; the note leads to the preview. */
export class PastedNote implements Disposable {
  private offered: Offered | undefined;
  private readonly listening: Disposable;

  constructor(private readonly preview: PastePreview) {
    this.listening = workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const { offered } = this;
      if (!offered || document !== offered.document) return;
      const made = contentChanges.map(({ text }) => text.replaceAll('\r\n', '\n'));
      const answer = offered.answers.find(({ edit }) => made.some((text) => text === edit.text));
      if (!answer) return;
      this.offered = undefined;
      void this.tell(offered, answer);
    });
  }

  dispose(): void {
    this.listening.dispose();
  }

  /** Remembers what is offered: whichever of it is pasted is explained. */
  offer(offered: Offered): void {
    this.offered = offered;
  }

  private async tell({ document, position, copied }: Offered, { notes }: SheetAnswer): Promise<void> {
    const [first, ...others] = notes;
    if (first === undefined) return;
    const more =
      others.length === 0 ? '' : ` There ${others.length === 1 ? 'is one more note' : `are ${others.length} more notes`}.`;
    const show = 'Show and correct';
    if ((await window.showInformationMessage(`Please check what was pasted. ${first}${more}`, show)) !== show) return;
    // The preview puts it in again, corrected.
    await commands.executeCommand('undo');
    await this.preview.show(document, position, copied, window.activeTextEditor?.viewColumn);
  }
}
