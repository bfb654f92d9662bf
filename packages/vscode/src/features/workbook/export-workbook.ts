import { window } from 'vscode';
import type { Plans } from '../../plans/plans.js';
import { bytesOf } from '../../webview/base64.js';
import { offerFile } from '../../webview/save.js';
import { plansThere } from './plans-there.js';
import { EXPORT_WORKBOOK } from './protocol.js';

/** Writes the plan of the active document as a workbook, which “Import a workbook…” takes back. */
export async function exportWorkbook(plans: Plans): Promise<void> {
  const there = await plansThere();
  const answer = there && (await plans.ask(EXPORT_WORKBOOK, { uri: there.uri.toString(), files: there.files }));
  if (answer) await offerFile('plan', 'xlsx', bytesOf(answer.contents));
  else void window.showInformationMessage('There is no plan in this folder yet. Start one first.');
}
