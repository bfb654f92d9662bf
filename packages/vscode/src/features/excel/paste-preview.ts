import type { ClipboardTable, PasteChoice } from '@goldenthread/exchange';
import {
  type Disposable,
  type ExtensionContext,
  env,
  type Position,
  type TextDocument,
  type TextEditor,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { Plans } from '../../plans/plans.js';
import { setting } from '../../settings/settings.js';
import { Panel } from '../../webview/panel.js';
import { FROM_PREVIEW } from './from-page.js';
import { type FromPreview, READ_SHEET, type SheetAnswer, type ToPreview } from './protocol.js';
import { rangeOf } from './range.js';

/** Remembers that the preview was seen. */
const SEEN = 'goldenthread.pastePreviewSeen';

const NO_TABLE =
  'There is no table with years or quarters on the clipboard. Copy the cells in Excel together with the headings (2024/25, 2025/26…), and try again.';
const NOT_HERE =
  'Put the cursor inside a project, service, budget, measure, fund or saving, or on an empty line between two entries. Then paste again.';

/** One table on its way into a document. */
interface Pasting {
  readonly document: TextDocument;
  readonly position: Position;
  readonly copied: ClipboardTable;
  readonly column: ViewColumn | undefined;
  readonly byItself: boolean;
  choice: PasteChoice;
}

/** Shows what a copied table would become, has it corrected, and puts it into the plan. */
export class PastePreview implements Disposable {
  private panel: Panel<ToPreview, FromPreview> | undefined;
  private pasting: Pasting | undefined;

  constructor(
    private readonly context: ExtensionContext,
    private readonly plans: Plans,
  ) {}

  /** Whether a plain paste opens the preview: as the setting says, by default until the preview was seen once. */
  get opensOnPaste(): boolean {
    const when = setting('paste.preview');
    return when === 'always' || (when === 'first' && !this.context.globalState.get<boolean>(SEEN));
  }

  /** Begins with what is on the clipboard, at the cursor. */
  async open(editor: TextEditor): Promise<void> {
    const text = await env.clipboard.readText();
    const { document, selection, viewColumn } = editor;
    if (await this.show(document, selection.active, { text }, viewColumn)) return;
    void window.showInformationMessage(/\d/.test(text) && text.includes('\t') ? `${NO_TABLE} ${NOT_HERE}` : NO_TABLE);
  }

  /** Shows what a table would become at a place, to be corrected; false where it is no table that can stand there. */
  async show(
    document: TextDocument,
    position: Position,
    copied: ClipboardTable,
    column: ViewColumn | undefined,
    byItself = false,
  ): Promise<boolean> {
    this.pasting = { document, position, copied, column, byItself, choice: {} };
    const answer = await this.ask();
    if (!answer) return false;
    void this.context.globalState.update(SEEN, true);
    this.panel ??= this.makePanel();
    this.panel.show({ answer, first: true, byItself });
    this.panel.reveal();
    return true;
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private makePanel(): Panel<ToPreview, FromPreview> {
    return new Panel<ToPreview, FromPreview>(this.context, {
      page: 'paste-preview',
      title: 'Paste from Excel',
      column: ViewColumn.Active,
      understands: FROM_PREVIEW,
      heard: (message) => void this.heard(message),
      closed: () => {
        this.panel = undefined;
        this.pasting = undefined;
      },
    });
  }

  private async heard(message: FromPreview): Promise<void> {
    if (message.type === 'cancel') return this.dispose();
    if (message.type === 'insert') return this.insert();
    if (!this.pasting) return;
    this.pasting.choice = message.choice;
    const answer = await this.ask();
    if (answer) this.panel?.show({ answer, first: false, byItself: this.pasting.byItself });
  }

  private async ask(): Promise<SheetAnswer | null> {
    if (!this.pasting) return null;
    const { document, position, copied, choice } = this.pasting;
    return this.plans.ask(READ_SHEET, { uri: document.uri.toString(), position, copied, choice });
  }

  /** Asked once more: the text may have changed since the preview was drawn. */
  private async insert(): Promise<void> {
    const answer = await this.ask();
    if (!answer || !this.pasting) return;
    const { document, column } = this.pasting;
    const edit = new WorkspaceEdit();
    edit.replace(document.uri, rangeOf(answer.edit), answer.edit.text);
    await workspace.applyEdit(edit);
    this.dispose();
    await window.showTextDocument(document, column === undefined ? {} : { viewColumn: column });
  }
}
