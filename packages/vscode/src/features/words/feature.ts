import {
  type DataTransfer,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  type DocumentPasteEditProvider,
  languages,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import type { Feature } from '../../feature.js';
import { LANGUAGE } from '../../language.js';
import { asWords } from './as-words.js';

const KIND = DocumentDropOrPasteEditKind.Text.append('goldenthread', 'words');
const TEXT = 'text/plain';

/** Paragraphs from Word become words for readers as they are pasted. As plain text they stay one choice away. */
export const feature: Feature = {
  activate({ context }) {
    const provider: DocumentPasteEditProvider = { provideDocumentPasteEdits: pasteWords };
    const metadata = { providedPasteEditKinds: [KIND], pasteMimeTypes: [TEXT] };
    context.subscriptions.push(languages.registerDocumentPasteEditProvider({ language: LANGUAGE }, provider, metadata));
  },
};

async function pasteWords(
  document: TextDocument,
  [range, ...others]: readonly Range[],
  data: DataTransfer,
): Promise<DocumentPasteEdit[] | undefined> {
  const text = await data.get(TEXT)?.asString();
  // Words belong to something: above the first declaration there is nothing to describe.
  if (text === undefined || !range || others.length > 0 || !isBelowDeclaration(document, range)) return undefined;
  const words = asWords(text, document.lineAt(range.start).text.slice(0, range.start.character));
  if (words === undefined) return undefined;
  const edit = new DocumentPasteEdit('', 'Paste as words', KIND);
  // As text of the edit itself, each line after the first would be put in as far as the line with the cursor once more.
  edit.additionalEdit = new WorkspaceEdit();
  edit.additionalEdit.replace(document.uri, range, words);
  return [edit];
}

function isBelowDeclaration(document: TextDocument, { start }: Range): boolean {
  for (let line = start.line - 1; line >= 0; line--) if (/^[a-z]/.test(document.lineAt(line).text)) return true;
  return false;
}
