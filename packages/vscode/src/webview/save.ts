import { Uri, window, workspace } from 'vscode';
import { writeFile } from '../write-file.js';

const FILTERS = {
  svg: 'Picture (SVG)',
  png: 'Picture (PNG)',
  csv: 'Table for Excel',
  docx: 'Word document',
  xlsx: 'Excel workbook',
  html: 'Web page',
} as const;

/** Asks where to keep a file, writes it there, and says so, with what to do next. */
export async function offerFile(name: string, format: keyof typeof FILTERS, contents: Uint8Array, next = ''): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const uri = await window.showSaveDialog({
    ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.${format}`) } : {}),
    filters: { [FILTERS[format]]: [format] },
    saveLabel: 'Save',
  });
  if (!uri) return;
  try {
    await writeFile(uri, contents);
    void window.showInformationMessage(`Saved as ${uri.path.split('/').at(-1)}.${next}`);
  } catch (error) {
    void window.showErrorMessage(notSaved(uri, error));
  }
}

/** Why a file could not be saved, for the person who chose its name. */
export function notSaved(uri: Uri, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `${uri.path.split('/').at(-1)} could not be saved: ${reason}`;
}
