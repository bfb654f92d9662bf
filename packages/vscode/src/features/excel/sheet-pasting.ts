import type { ClipboardTable, PasteChoice } from '@goldenthread/exchange';
import {
  type CancellationToken,
  type DataTransfer,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditContext,
  type DocumentPasteEditProvider,
  type DocumentPasteProviderMetadata,
  type Position,
  type Range,
  type TextDocument,
  WorkspaceEdit,
  window,
} from 'vscode';
import type { Plans } from '../../plans/plans.js';
import type { PastePreview } from './paste-preview.js';
import type { PastedNote } from './pasted-note.js';
import { READ_SHEET, type SheetAnswer } from './protocol.js';
import { rangeOf } from './range.js';

const KIND = DocumentDropOrPasteEditKind.Text.append('goldenthread', 'table');
/** Spreadsheets put both on the clipboard; a table of a web page knows which cells are merged. */
const [TEXT, HTML] = ['text/plain', 'text/html'];

export const pasteMetadata: DocumentPasteProviderMetadata = { providedPasteEditKinds: [KIND], pasteMimeTypes: [TEXT, HTML] };

/** Offers to paste cells of a spreadsheet as a table of the plan. As plain text they stay one choice away. */
export class SheetPasting implements DocumentPasteEditProvider {
  constructor(
    private readonly plans: Plans,
    private readonly note: PastedNote,
    private readonly preview: PastePreview,
  ) {}

  async provideDocumentPasteEdits(
    document: TextDocument,
    ranges: readonly Range[],
    data: DataTransfer,
    _context: DocumentPasteEditContext,
    token: CancellationToken,
  ): Promise<DocumentPasteEdit[] | undefined> {
    const [text, html] = await Promise.all([data.get(TEXT)?.asString(), data.get(HTML)?.asString()]);
    const [range] = ranges;
    // Cells have tabs between them. Text without is no table, and is pasted as any text.
    if (!text?.includes('\t') || range === undefined) return undefined;
    const ask = (choice?: PasteChoice): Promise<SheetAnswer | null> => {
      const params = { uri: document.uri.toString(), position: range.start, copied: { text, html }, choice };
      return this.plans.ask(READ_SHEET, params, token);
    };
    const answer = await ask();
    if (!answer || token.isCancellationRequested || answer.text === '') return undefined;
    if (this.preview.opensOnPaste) {
      const edit = new TableToPreview({ document, position: range.start, copied: { text, html } });
      return [edit, editOf(document, answer)];
    }
    const others = await Promise.all(answer.possible.slice(1).map((as) => ask({ as })));
    const answers = [answer, ...others].flatMap((each) => each ?? []);
    this.note.offer({ document, position: range.start, copied: { text, html }, answers });
    return [answer, ...others].flatMap((each) => (each && each.text !== '' ? [editOf(document, each)] : []));
  }

  /** Asked for once a paste is chosen. */
  resolveDocumentPasteEdit(edit: DocumentPasteEdit): DocumentPasteEdit {
    if (edit instanceof TableToPreview) {
      const { document, position, copied } = edit.shows;
      void this.preview.show(document, position, copied, window.activeTextEditor?.viewColumn, true);
    }
    return edit;
  }
}

/** A paste that puts nothing in by itself: it opens the preview, which does. */
class TableToPreview extends DocumentPasteEdit {
  constructor(readonly shows: { readonly document: TextDocument; readonly position: Position; readonly copied: ClipboardTable }) {
    super('', 'Show the table before it goes in', KIND);
  }
}

const AS: Readonly<Record<SheetAnswer['as'], string>> = {
  budget: 'rows of a budget',
  rows: 'rows of figures',
  measures: 'whole measures',
  risks: 'risks',
  savings: 'savings',
  projects: 'projects',
  actions: 'actions',
  benefits: 'benefits',
  outcomes: 'outcomes with their measures',
  people: 'posts and portfolios',
  reserves: 'reserves with their balances',
};

function editOf(document: TextDocument, answer: SheetAnswer): DocumentPasteEdit {
  const edit = new DocumentPasteEdit('', `Paste as a table of the plan: ${AS[answer.as]}`, KIND);
  edit.additionalEdit = new WorkspaceEdit();
  edit.additionalEdit.replace(document.uri, rangeOf(answer.edit), answer.edit.text);
  return edit;
}
