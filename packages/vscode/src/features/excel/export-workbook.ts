import { window, workspace } from 'vscode';
import { LANGUAGE } from '../../language.js';
import type { Plans } from '../../plans/plans.js';
import { saveWorkbook } from './import-workbook.js';
import { EXPORT_WORKBOOK } from './protocol.js';

/** Writes the plan of the active document as a workbook, which `goldenthread import` takes back. */
export async function exportWorkbook(plans: Plans): Promise<void> {
  const document = window.activeTextEditor?.document;
  const found = await workspace.findFiles('**/*.plan', '**/node_modules/**', 2_000);
  const uri = document?.languageId === LANGUAGE ? document.uri : found[0];
  if (!uri) {
    void window.showInformationMessage('There is no plan in this folder yet. Start one first.');
    return;
  }
  const files = await Promise.all(
    found.map(async (each) => ({ uri: each.toString(), text: (await workspace.openTextDocument(each)).getText() })),
  );
  const answer = await plans.ask(EXPORT_WORKBOOK, { uri: uri.toString(), files });
  if (answer) await saveWorkbook(answer.contents, uri);
  else void window.showInformationMessage('There is no plan in this folder yet. Start one first.');
}
