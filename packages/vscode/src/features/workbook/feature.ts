import { commands, window } from 'vscode';
import type { Feature } from '../../feature.js';
import type { Plans } from '../../plans/plans.js';
import { bytesOf } from '../../webview/base64.js';
import { offerFile } from '../../webview/save.js';
import { importWorkbook } from './import-workbook.js';
import { plansThere } from './plans-there.js';
import { EXPORT_WORKBOOK } from './protocol.js';

/** Whole workbooks: into a new plan or one that is there, and out of it. */
export const feature: Feature = {
  activate(host) {
    host.context.subscriptions.push(
      commands.registerCommand('goldenthread.importWorkbook', () => importWorkbook(host)),
      commands.registerCommand('goldenthread.exportWorkbook', () => exportWorkbook(host.plans)),
    );
  },
};

/** Writes the plan of the active document as a workbook, which “Import a workbook…” takes back. */
async function exportWorkbook(plans: Plans): Promise<void> {
  const there = await plansThere();
  const answer = there && (await plans.ask(EXPORT_WORKBOOK, { uri: there.uri.toString(), files: there.files }));
  if (answer) await offerFile(answer.name, 'xlsx', bytesOf(answer.contents));
  else void window.showInformationMessage('There is no plan in this folder yet. Start one first.');
}
